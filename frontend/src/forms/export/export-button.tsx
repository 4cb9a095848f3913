import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportSubject } from '@/gen/enums'
import type { StartExportInput } from '@/gen/graphql'
import { useViewer } from '@/lib'

const ExportDialog = lazy(() => import('./export-dialog'))

interface Props {
  /** The question as the page asks it now: exactly one of the parts of the input. */
  ask: Omit<StartExportInput, 'format'>
  disabled?: boolean
}

/** What is asked about, by the part of the input that asks it. */
const subjects = {
  complaintFigures: 'COMPLAINT_FIGURES',
  callbackFigures: 'CALLBACK_FIGURES',
  appointmentFigures: 'APPOINTMENT_FIGURES',
  complaints: 'COMPLAINTS',
  callbacks: 'CALLBACKS',
  customers: 'CUSTOMERS',
  leads: 'LEADS',
  appointments: 'APPOINTMENTS',
} as const satisfies Partial<Record<keyof StartExportInput, ExportSubject>>

const parts = Object.keys(subjects) as (keyof typeof subjects)[]

/** Takes what a page shows away as a file, for whoever may. The dialog is loaded when it is opened. */
export function ExportButton({ ask, disabled }: Props) {
  const { t } = useTranslation('forms')
  const may = useViewer()?.exports ?? []
  const [open, setOpen] = useState(false)
  if (!parts.some((part) => ask[part] && may.includes(subjects[part]))) return null
  return (
    <>
      <Button data-tour="export" disabled={disabled} onClick={() => setOpen(true)}>
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
