import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CustomerPicker } from '@/forms'
import css from './appointments.module.css'

interface Props {
  /** Enters somebody who came without an appointment. */
  onEnter: (customer: string | undefined) => void
  onBook: (customer: string | undefined) => void
}

/** Somebody stands at the desk: find them by name, member number or the tail of the phone, and enter or book them. */
export function WalkIn({ onEnter, onBook }: Props) {
  const { t } = useTranslation('appointments')
  const [customer, setCustomer] = useState<string | undefined>()
  return (
    <section className={css.walkIn} aria-label={t('walkIn.title')}>
      <div className={css.who}>
        <label htmlFor="walk-in">{t('walkIn.customer')}</label>
        <CustomerPicker id="walk-in" value={customer} onChange={setCustomer} />
      </div>
      <Button type="primary" onClick={() => onEnter(customer)}>
        {t('walkIn.enter')}
      </Button>
      <Button onClick={() => onBook(customer)}>{t(customer ? 'walkIn.book' : 'book')}</Button>
      {customer ? (
        <Link to="/customers/$id" params={{ id: customer }}>
          {t('walkIn.open')}
        </Link>
      ) : (
        <Link to="/customers" search={{ new: true }}>
          {t('walkIn.new')}
        </Link>
      )}
    </section>
  )
}
