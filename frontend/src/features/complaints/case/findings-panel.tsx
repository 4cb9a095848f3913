import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import { CaseFindingsFragmentDoc } from '@/gen/graphql'
import { useLabel } from '@/lib'
import { Chip, Panel } from '@/ui'
import { LongText } from '../long-text'
import css from './facts-panel.module.css'

/** What the investigation established, apart from what was said (R196). Nothing yet, nothing shown. */
export function FindingsPanel({ complaint: masked }: { complaint: FragmentType<typeof CaseFindingsFragmentDoc> }) {
  const { finding, establishedFacts, assessment, rootCause, resolution } = unmask(CaseFindingsFragmentDoc, masked)
  const { t } = useTranslation('complaints')
  const label = useLabel()
  const texts: [name: string, text: string | null | undefined][] = [
    [t('field.establishedFacts'), establishedFacts],
    [t('field.assessment'), assessment],
    [t('field.rootCause'), rootCause],
    [t('field.resolution'), resolution],
  ]
  if (!finding && texts.every(([, text]) => !text)) return null
  return (
    <Panel title={t('field.finding')} actions={finding ? <Chip tone="accent">{label('Finding', finding)}</Chip> : null}>
      {texts.map(([name, text]) =>
        text ? (
          <div key={name}>
            <h3 className={css.name}>{name}</h3>
            <LongText text={text} />
          </div>
        ) : null,
      )}
    </Panel>
  )
}
