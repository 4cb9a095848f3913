import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import { LeadCountFragmentDoc, LeadFunnelDocument } from '@/gen/graphql'
import { useDescribe, useEndOfDay, useRead, useViewer } from '@/lib'
import { Banner, Panel } from '@/ui'
import { running, shareOf } from './lead-values'
import css from './leads.module.css'

const steps = ['all', 'booked', 'arrived', 'converted'] as const

/** How far the viewer's own enquiries have come (R120), and what of them waits today. */
export function FunnelPanel() {
  const { t } = useTranslation('leads')
  const me = useViewer()?.staff.id
  const end = useEndOfDay()
  const describe = useDescribe()
  const { data, failure, reload } = useRead(LeadFunnelDocument, me ? { me, due: end, running } : null)
  const lost = failure ? <Banner {...describe(failure)} onRetry={reload} /> : null
  if (!data) return lost
  const count = (masked: FragmentType<typeof LeadCountFragmentDoc>) => {
    const { totalCount, totalCountCapped } = unmask(LeadCountFragmentDoc, masked)
    return { value: totalCount ?? 0, text: totalCountCapped ? `${totalCount ?? 0}+` : String(totalCount ?? '—') }
  }
  const all = count(data.all)
  return (
    <Panel
      title={t('funnel.title')}
      actions={
        <span className={css.line}>
          <Link to="/leads" search={{ consultant: me, due: true }}>
            {t('funnel.due', { count: count(data.due).value })}
          </Link>
          <Link to="/leads" search={{ consultant: me, intentClass: ['A_STRONG'] }}>
            {t('funnel.strong', { count: count(data.strong).value })}
          </Link>
        </span>
      }
    >
      {lost}
      <dl className={css.funnel}>
        {steps.map((step) => {
          const { value, text } = count(data[step])
          const share = shareOf(value, all.value)
          return (
            <div key={step}>
              <dt>{t(`funnel.${step}`)}</dt>
              <dd>
                <strong>{text}</strong> {step === 'all' || share === null ? null : <span className={css.soft}>{share}</span>}
                <progress className={css.bar} max={Math.max(all.value, 1)} value={value} aria-hidden="true" />
              </dd>
            </div>
          )
        })}
      </dl>
    </Panel>
  )
}
