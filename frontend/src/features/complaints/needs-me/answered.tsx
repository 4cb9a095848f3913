import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { NeedsMeCardFragment } from '@/gen/graphql'
import { Chip, Panel } from '@/ui'
import { useOpinionLabel } from '../use-opinion-label'
import { lastOpinion } from './waiting'
import css from './needs-me.module.css'

/** The doctor's own open cases that wait for nothing, each with the answer that was given. */
export function Answered({ rows, me }: { rows: readonly NeedsMeCardFragment[]; me: string }) {
  const { t } = useTranslation('complaints')
  const label = useOpinionLabel()
  if (rows.length === 0) return null
  return (
    <Panel title={t('needsMe.answered')}>
      <ul className={css.list}>
        {rows.map((row) => {
          const last = lastOpinion(row.opinions, me)
          return (
            <li key={row.id} className={css.line}>
              <Link to="/complaints/$id" params={{ id: row.id }}>
                {row.caseNo}
              </Link>
              <span className={css.grow}>{row.subject}</span>
              {last ? <Chip>{label(last.opinion)}</Chip> : null}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
