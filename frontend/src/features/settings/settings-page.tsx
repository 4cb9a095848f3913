import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { SetupHintsDocument } from '@/gen/graphql'
import { useCan, useDescribe, useRead } from '@/lib'
import { Banner, PageHeader, Stack } from '@/ui'
import { isOpenTo, parts } from './parts'
import css from './settings.module.css'
import { SetupSteps } from './setup-steps'

/** Overview of the settings: what the hospital still lacks, and every part that the person may see. */
export default function SettingsPage() {
  const { t } = useTranslation('settings')
  const describe = useDescribe()
  const can = useCan()
  const { data, failure, reload } = useRead(SetupHintsDocument, {})
  const hints = data?.viewer.setup ?? []
  return (
    <>
      <PageHeader title={t('settingsTitle')} />
      <Stack>
        {failure ? <Banner {...describe(failure)} onRetry={reload} /> : null}
        {hints.some((hint) => !hint.done) ? <SetupSteps steps={hints} /> : null}
        <nav className={css.cards} aria-label={t('settingsTitle')}>
          {parts
            .filter((part) => isOpenTo(part, can))
            .map((part) => (
              <Link key={part.to} to={part.to} className={css.card}>
                <span className={css.cardName}>{t(part.title)}</span>
                <span className={css.soft}>{t(part.about)}</span>
              </Link>
            ))}
        </nav>
        {hints.length > 0 && hints.every((hint) => hint.done) ? <SetupSteps steps={hints} /> : null}
      </Stack>
    </>
  )
}
