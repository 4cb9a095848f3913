import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CustomerPicker } from '@/forms'
import css from './appointments.module.css'

/** Somebody stands at the desk: find them by name, member number or the tail of the phone, and book. */
export function WalkIn({ onBook }: { onBook: (customer: string) => void }) {
  const { t } = useTranslation('appointments')
  const [customer, setCustomer] = useState<string | undefined>()
  return (
    <section className={css.walkIn} aria-label={t('walkIn.title')}>
        <label htmlFor="walk-in">
          {t('walkIn.customer')}
          <CustomerPicker id="walk-in" value={customer} onChange={setCustomer} />
        </label>
        {customer ? (
          <>
            <Button type="primary" onClick={() => onBook(customer)}>
              {t('walkIn.book')}
            </Button>
            <Link to="/customers/$id" params={{ id: customer }}>
              {t('walkIn.open')}
            </Link>
          </>
        ) : (
          <Link to="/customers" search={{ new: true }}>
            {t('walkIn.new')}
          </Link>
        )}
    </section>
  )
}
