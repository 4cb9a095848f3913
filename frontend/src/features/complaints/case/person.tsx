import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CaseFactsFragment } from '@/gen/graphql'
import { useCan } from '@/lib'
import { Chip } from '@/ui'
import { TierOf } from '../tier'
import { useComplainant } from '../use-complainant'
import { ComplainantPhone } from './complainant-phone'
import css from './facts-panel.module.css'

/** Who complains: the customer's card with a way to the record, or whoever speaks. */
export function Person({ complaint }: { complaint: CaseFactsFragment }) {
  const { t } = useTranslation('complaints')
  const can = useCan()
  const name = useComplainant()(complaint)
  const { customer, complainant } = complaint
  if (customer) {
    return (
      <div className={css.card}>
        <div className={css.row}>
          {can('CUSTOMER_READ') ? (
            <Link to="/customers/$id" params={{ id: customer.id }}>
              <strong>{name}</strong>
            </Link>
          ) : (
            <strong>{name}</strong>
          )}
          <TierOf tier={customer.tier} />
          {customer.doNotContact ? <Chip tone="warn">{t('facts.doNotContact')}</Chip> : null}
        </div>
        <div className={css.soft}>{[customer.memberNo, customer.phone].filter(Boolean).join(' · ')}</div>
      </div>
    )
  }
  return (
    <div className={css.card}>
      <strong>{name}</strong>
      {complainant ? (
        <div className={css.row}>
          <span className={css.soft}>
            {[complainant.phone, complainant.authorized ? t('facts.authorized') : t('facts.notAuthorized')].filter(Boolean).join(' · ')}
          </span>
          {complainant.phone ? <ComplainantPhone id={complaint.id} name={complainant.name ?? name} /> : null}
        </div>
      ) : null}
    </div>
  )
}
