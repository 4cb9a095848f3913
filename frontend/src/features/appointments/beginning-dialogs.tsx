import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BookAppointmentForm, CustomerPicker, RecordVisitForm } from '@/forms'
import { Dialog, Stack } from '@/ui'
import css from './appointments.module.css'
import type { Beginning } from './search'
import { WalkInForm } from './walk-in-form'

/** Whom it is about, when known already, and the appointment that a booking makes good. */
export interface Whom {
  customer?: string
  replaces?: string
}

interface Props {
  begun: Beginning | undefined
  whom: Whom
  onDone: () => void
  onClose: () => void
}

/** The forms for something new: a booking, somebody who came without one, a visit. */
export default function BeginningDialogs({ begun, whom, onDone, onClose }: Props) {
  const { t } = useTranslation('appointments')
  return (
    <>
      <Dialog title={t('book')} open={begun === 'book'} onClose={onClose}>
        <BookAppointmentForm customer={whom.customer} replaces={whom.replaces} onDone={onDone} onCancel={onClose} />
      </Dialog>
      <Dialog title={t('walkIn.enter')} open={begun === 'walkIn'} onClose={onClose}>
        <WalkInForm customer={whom.customer} onDone={onDone} onClose={onClose} />
      </Dialog>
      <Dialog title={t('visit')} open={begun === 'visit'} onClose={onClose}>
        <VisitOf known={whom.customer} onDone={onDone} onCancel={onClose} />
      </Dialog>
    </>
  )
}

/** A visit belongs to a customer: who it was comes first, with what was typed about this person before. */
function VisitOf({ known, onDone, onCancel }: { known?: string; onDone: () => void; onCancel: () => void }) {
  const { t } = useTranslation('appointments')
  const [customer, setCustomer] = useState(known)
  return (
    <Stack>
      <div className={css.who}>
        <label htmlFor="visit-of">{t('visitOf')}</label>
        <CustomerPicker id="visit-of" autoFocus value={customer} onChange={setCustomer} />
      </div>
      {customer ? <RecordVisitForm key={customer} customer={customer} onDone={onDone} onCancel={onCancel} /> : null}
    </Stack>
  )
}
