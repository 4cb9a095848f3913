import { useTranslation } from 'react-i18next'
import { TierOf } from '../tier'
import { useComplainant } from '../use-complainant'
import type { Row } from './columns'
import css from './queue.module.css'

/** The card of who complains: name, tier and member number, or how they are known. */
export function Who({ row }: { row: Row }) {
  const { t } = useTranslation('complaints')
  const name = useComplainant()(row)
  if (!row.customer) return <span className={css.soft}>{name}</span>
  return (
    <span className={css.who}>
      <strong>{name}</strong>
      {row.customer.tier === 'ORDINARY' ? null : <TierOf tier={row.customer.tier} />}
      <span className={css.soft} title={t('row.memberNo')}>
        {row.customer.memberNo}
      </span>
    </span>
  )
}
