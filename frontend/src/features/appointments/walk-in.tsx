import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { CustomerPicker } from '@/forms'
import { useHotkeys } from '@/ui'
import css from './appointments.module.css'

interface Props {
  /** Who stands at the desk; the list below shows only this person's appointments. */
  customer: string | undefined
  onCustomer: (customer: string | undefined) => void
  /** Enters somebody who came without an appointment. */
  onEnter: (customer: string | undefined) => void
  onBook: (customer: string) => void
}

/** Somebody stands at the desk: find them by name, member number or the tail of the phone, and enter or book them. */
export function WalkIn({ customer, onCustomer, onEnter, onBook }: Props) {
  const { t } = useTranslation('appointments')
  useHotkeys({ '/': () => document.getElementById('walk-in')?.focus() }, { '/': t('walkIn.customer') })
  return (
    <section className={css.walkIn} aria-label={t('walkIn.title')}>
      <div className={css.who}>
        <label htmlFor="walk-in">{t('walkIn.customer')}</label>
        <CustomerPicker id="walk-in" value={customer} onChange={onCustomer} />
      </div>
      <Button type="primary" data-tour="walk-in" onClick={() => onEnter(customer)}>
        {t('walkIn.enter')}
      </Button>
      {/* Without anybody it would be the page's own button once more. */}
      {customer ? <Button onClick={() => onBook(customer)}>{t('walkIn.book')}</Button> : null}
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
