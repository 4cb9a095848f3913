import { useTranslation } from 'react-i18next'
import { HospitalsBesideDocument } from '@/gen/graphql'
import { addDays, useDescribe, useRead, useToday, useViewer } from '@/lib'
import { Banner, Panel } from '@/ui'
import css from './overview.module.css'

const DAYS = 30

/** The hospitals in which somebody has a part, side by side; with one alone there is nothing to compare. */
export function Hospitals() {
  const hospitals = useViewer()?.hospitals ?? []
  return hospitals.length > 1 ? <Beside hospitals={hospitals} /> : null
}

function Beside({ hospitals }: { hospitals: readonly { id: string; name: string }[] }) {
  const { t } = useTranslation('complaints')
  const today = useToday()
  const describe = useDescribe()
  const { data, failure, reload } = useRead(HospitalsBesideDocument, { range: { from: addDays(today, -DAYS), to: today } })
  const lost = failure ? <Banner {...describe(failure)} onRetry={reload} /> : null
  if (!data) return lost
  // Hidden numbers are too small to be told; a row that is missing had nothing.
  const shown = (row: object | undefined, value: number | null | undefined) => (row ? (value ?? '<5') : 0)
  return (
    <Panel title={t('overview.hospitals')}>
      {lost}
      <table className={css.table}>
        <thead>
          <tr>
            {(['hospital', 'hRegistered', 'hResolved', 'hBreached', 'hHours', 'hCalls', 'hOnTime'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`overview.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hospitals.map((hospital) => {
            const cases = data.complaintStats.rows.find((row) => row.keys[0] === hospital.id)
            const calls = data.callbackStats.rows.find((row) => row.keys[0] === hospital.id)
            return (
              <tr key={hospital.id}>
                <th scope="row">{hospital.name}</th>
                <td>{shown(cases, cases?.registered)}</td>
                <td>{shown(cases, cases?.resolved)}</td>
                <td>{shown(cases, cases?.breached)}</td>
                <td>{cases?.medianHoursToResolve == null ? '—' : t('overview.hHoursValue', { hours: Math.round(cases.medianHoursToResolve) })}</td>
                <td>{shown(calls, calls?.due)}</td>
                <td>{shown(calls, calls?.onTime)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Panel>
  )
}
