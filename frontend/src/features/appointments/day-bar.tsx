import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AppointmentStatus } from '@/gen/enums'
import { StaffPicker, ViewsMenu } from '@/forms'
import { addDays, useOptions } from '@/lib'
import { appointmentStatuses } from '@/lib/terms/words'
import { Bar, Choice, MomentInput } from '@/ui'
import css from './appointments.module.css'
import { appointmentsSearch, type AppointmentsSearch } from './search'

interface Props {
  day: string
  today: string
  search: AppointmentsSearch
  onChange: (change: AppointmentsSearch) => void
}

/** The day, the doctor and the statuses that the list shows; the choice stands in the address. */
export function DayBar({ day, today, search, onChange }: Props) {
  const { t } = useTranslation('appointments')
  const statuses = useOptions('AppointmentStatus', appointmentStatuses)
  const show = (next: string) => onChange({ day: next && next !== today ? next : undefined })
  return (
    <Bar label={t('filters')}>
      <Button onClick={() => show(addDays(day, -1))} aria-label={t('before')}>
        ‹
      </Button>
      <MomentInput kind="day" aria-label={t('day')} value={day} onChange={show} />
      <Button onClick={() => show(addDays(day, 1))} aria-label={t('after')}>
        ›
      </Button>
      <Button disabled={day === today} onClick={() => show(today)}>
        {t('today')}
      </Button>
      <div className={css.filter}>
        <StaffPicker
          role="DOCTOR"
          aria-label={t('doctor')}
          placeholder={t('everyDoctor')}
          value={search.doctor}
          onChange={(doctor) => onChange({ doctor })}
        />
      </div>
      <div className={css.filter}>
        <Select<AppointmentStatus[]>
          mode="multiple"
          maxTagCount="responsive"
          aria-label={t('status')}
          placeholder={t('everyStatus')}
          options={statuses}
          value={search.status ?? []}
          onChange={(status) => onChange({ status: status.length > 0 ? status : undefined })}
        />
      </div>
      <Choice<'startsAt' | '-startsAt'>
        label={t('order')}
        value={search.sort ?? 'startsAt'}
        onChange={(sort) => onChange({ sort: sort === 'startsAt' ? undefined : sort })}
        options={[
          { value: 'startsAt', label: t('earlyFirst') },
          { value: '-startsAt', label: t('lateFirst') },
        ]}
      />
      <ViewsMenu list="APPOINTMENTS" search={search} parse={appointmentsSearch} />
    </Bar>
  )
}
