import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Weekday } from '@/gen/enums'
import { SetWorkingWeekDocument, type CalendarQuery } from '@/gen/graphql'
import { FormFailure, useStale } from '@/forms'
import { useAction, useCan, useLabel, useTime } from '@/lib'
import { weekdays } from '@/lib/terms/words'
import { Bar, CancelButton, Facts, Field, Panel, say, ServerForm } from '@/ui'
import css from './settings.module.css'
import { readsAsShifts, tidy } from './shifts'

type Week = CalendarQuery['workingWeek']

/** The hours of each weekday, from which working time is counted. */
export function WeekPanel({ week, onStale }: { week: Week; onStale: () => void }) {
  const { t } = useTranslation('settings')
  const label = useLabel()
  const time = useTime()
  const can = useCan()
  const [editing, setEditing] = useState(false)
  const of = (day: Weekday) => week.shifts.find((one) => one.day === day)?.shifts ?? ''
  const edit =
    can('SETTINGS_WRITE') && !editing ? (
      <Button size="small" onClick={() => setEditing(true)} aria-label={`${t('lib:edit')} ${t('week.title')}`}>
        {t('lib:edit')}
      </Button>
    ) : null
  return (
    <Panel title={t('week.title')} actions={edit}>
      {editing ? (
        <WeekForm of={of} version={week.version} onStale={onStale} onDone={() => setEditing(false)} />
      ) : (
        <>
          <Facts items={weekdays.map((day) => [label('Weekday', day), of(day).replaceAll(',', t('comma')) || t('week.closed')])} />
          <p className={css.soft}>{week.effectiveFrom ? t('week.since', { at: time.moment(week.effectiveFrom) }) : t('week.shipped')}</p>
        </>
      )}
    </Panel>
  )
}

type Values = Partial<Record<Weekday, string>>

function WeekForm({ of, version, onStale, onDone }: { of: (day: Weekday) => string; version: number; onStale: () => void; onDone: () => void }) {
  const { t } = useTranslation('settings')
  const label = useLabel()
  const [form] = Form.useForm<Values>()
  const save = useAction(SetWorkingWeekDocument)
  const stands: Values = Object.fromEntries(weekdays.map((day) => [day, of(day)]))
  const stale = useStale<Values>(form, { version, values: stands }, save.failure)

  async function submit(values: Values) {
    if (stale.open) return
    const { failure } = await save.run({ expectedVersion: stale.version, shifts: weekdays.map((day) => ({ day, shifts: tidy(values[day]) })) })
    if (failure?.code === 'CONFLICT') onStale()
    if (failure) return
    say(t('week.saved'))
    onDone()
  }
  return (
    <ServerForm<Values>
      form={form}
      label={t('week.title')}
      initial={stands}
      refused={save.failure?.fields}
      onSubmit={(values) => void submit(values)}
    >
      <FormFailure failure={save.failure} stale={stale} busy={save.busy} onSend={form.submit} />
      <p className={css.soft}>{t('week.hint')}</p>
      {weekdays.map((day) => (
        <Field
          key={day}
          name={day}
          label={label('Weekday', day)}
          rules={[{ validator: (_rule, value: string) => (readsAsShifts(value) ? Promise.resolve() : Promise.reject(new Error(t('week.wrong')))) }]}
        >
          <Input placeholder={t('week.closed')} />
        </Field>
      ))}
      <Bar end>
        <CancelButton onClick={onDone}>{t('lib:cancel')}</CancelButton>
        <Button type="primary" htmlType="submit" loading={save.busy}>
          {t('lib:save')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
