import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { SetupHintsDocument } from '@/gen/graphql'
import { useCan, useDescribe, useRead } from '@/lib'
import { Banner, Chip, PageHeader, Panel, Stack } from '@/ui'
import { isOpenTo, pageOfHint, parts } from './parts'
import css from './settings.module.css'

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
        {hints.length > 0 ? (
          <Panel title={t('home.setup')}>
            <ul className={css.hints}>
              {hints.map((hint) => (
                <li key={hint.code} className={css.hint}>
                  <Chip tone={hint.done ? 'good' : 'warn'}>{t(hint.done ? 'home.done' : 'home.todo')}</Chip>
                  <span className={css.grow}>{hint.message}</span>
                  <HintLink code={hint.code} />
                </li>
              ))}
            </ul>
          </Panel>
        ) : null}
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
      </Stack>
    </>
  )
}

/** The place where a lack is mended; none for people who may not go there. */
function HintLink({ code }: { code: string }) {
  const { t } = useTranslation('settings')
  const can = useCan()
  const page = pageOfHint(code)
  if (!page || !isOpenTo(page, can)) return null
  return (
    <Link to={page.to} aria-label={`${t('home.go')}: ${t(page.title)}`}>
      {t(page.title)}
    </Link>
  )
}
