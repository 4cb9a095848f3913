import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import { ReasonsFragmentDoc } from '@/gen/graphql'
import { Panel } from '@/ui'
import css from './work.module.css'

function ReasonsOf({ callback: masked }: { callback: FragmentType<typeof ReasonsFragmentDoc> }) {
  const callback = unmask(ReasonsFragmentDoc, masked)
  const { t } = useTranslation('callbacks')
  return (
    <Panel title={t('reasons.title')}>
      {callback.keyPoints ? <p className={css.keyPoints}>{callback.keyPoints}</p> : null}
      <ul>
        {callback.origins.map((origin) => (
          <li key={`${origin.explanation}${origin.step ?? ''}`} className={css.soft}>
            {origin.explanation}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Why this callback exists (R088) and the one line of what matters (R135). */
export const Reasons = memo(ReasonsOf)
