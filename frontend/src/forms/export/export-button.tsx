import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StartExportInput } from '@/gen/graphql'
import { useCan } from '@/lib'

const ExportDialog = lazy(() => import('./export-dialog'))

interface Props {
  /** The question as the page asks it now: exactly one of the parts of the input. */
  ask: Omit<StartExportInput, 'format'>
  disabled?: boolean
}

/** Whether a question is about people: those lists leave the hospital by the hands that may also bring them in. */
const ofPeople = (ask: Props['ask']) => Boolean(ask.complaints ?? ask.callbacks ?? ask.customers ?? ask.leads ?? ask.appointments)

/** Takes what a page shows away as a file, for whoever may. The dialog is loaded when it is opened. */
export function ExportButton({ ask, disabled }: Props) {
  const { t } = useTranslation('forms')
  const can = useCan()
  const [open, setOpen] = useState(false)
  if (!can('EXPORT_RUN') || (ofPeople(ask) && !can('IMPORT_RUN'))) return null
  return (
    <>
      <Button disabled={disabled} onClick={() => setOpen(true)}>
        {t('export.title')}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <ExportDialog ask={ask} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
