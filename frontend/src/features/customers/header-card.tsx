import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerHeadFragment } from '@/gen/graphql'
import { Presence } from '@/forms'
import { useCan, useTime } from '@/lib'
import { Chip, PageHeader } from '@/ui'
import css from './customers.module.css'
import { HiddenNote } from './hidden-note'
import { RevealContact } from './reveal-contact'
import { Tier } from './tier'

interface Props {
  customer: CustomerHeadFragment
  /** Somebody types into a form of the customer. */
  editing: boolean
  onEdit?: () => void
}

/** Who it is, how to be reached, what must not be overlooked. */
export function HeaderCard({ customer, editing, onEdit }: Props) {
  const { t } = useTranslation('customers')
  const can = useCan()
  const time = useTime()
  const [revealing, setRevealing] = useState(false)
  return (
    <div>
      <PageHeader
        title={customer.name}
        tags={
          <>
            <Tier tier={customer.tier} />
            <Presence record={customer.id} editing={editing} />
            {customer.deceasedAt ? <Chip tone="warn">{t('chip.deceasedOn', { day: time.longDay(customer.deceasedAt) })}</Chip> : null}
            {customer.doNotContact ? <Chip>{t('chip.doNotContact')}</Chip> : null}
            <Chip>{customer.callbackConsent ? t('chip.calls') : t('chip.noCalls')}</Chip>
            <Chip>{customer.marketingConsent ? t('chip.marketing') : t('chip.noMarketing')}</Chip>
          </>
        }
        sub={
          <span className={css.line}>
            <span>{customer.memberNo}</span>
            <span>{t('phoneIs', { phone: customer.phone ?? t('lib:none') })}</span>
            <span>{t('ownerIs', { name: customer.owner?.name ?? t('lib:nobody') })}</span>
          </span>
        }
        actions={
          <>
            {can('CUSTOMER_UNMASK') ? <Button onClick={() => setRevealing(true)}>{t('reveal.open')}</Button> : null}
            {onEdit ? <Button onClick={onEdit}>{t('lib:edit')}</Button> : null}
          </>
        }
      />
      <HiddenNote hidden={customer.hidden} />
      {revealing ? <RevealContact id={customer.id} name={customer.name} onClose={() => setRevealing(false)} /> : null}
    </div>
  )
}
