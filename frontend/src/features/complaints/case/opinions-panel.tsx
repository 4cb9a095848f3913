import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import { CaseOpinionsFragmentDoc } from '@/gen/graphql'
import { useTime } from '@/lib'
import { Chip, Panel } from '@/ui'
import { LongText } from '../long-text'
import { useOpinionLabel } from '../use-opinion-label'
import css from './side.module.css'

/** What doctors said, the newest first. */
export function OpinionsPanel({ complaint: masked }: { complaint: FragmentType<typeof CaseOpinionsFragmentDoc> }) {
  const { opinions } = unmask(CaseOpinionsFragmentDoc, masked)
  const { t } = useTranslation('complaints')
  const label = useOpinionLabel()
  const time = useTime()
  if (opinions.length === 0) return null
  return (
    <Panel title={t('opinion.list')}>
      <ul className={css.list}>
        {opinions
          .toSorted((a, b) => b.at.localeCompare(a.at))
          .map((one) => (
            <li key={one.id} className={css.item}>
              <div>
                <Chip tone={one.opinion === 'AGREE' ? 'good' : 'warn'}>{label(one.opinion)}</Chip>{' '}
                <span className={css.soft}>
                  {one.doctor.name} {time.moment(one.at)}
                </span>
              </div>
              {one.text ? <LongText text={one.text} /> : null}
            </li>
          ))}
      </ul>
    </Panel>
  )
}
