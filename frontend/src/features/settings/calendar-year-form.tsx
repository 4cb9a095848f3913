import { Button, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { SetCalendarYearDocument, type CalendarYearPartsFragment } from '@/gen/graphql'
import { FormFailure, useStale } from '@/forms'
import { useAction } from '@/lib'
import { Bar, CancelButton, Field, MomentInput, say, ServerForm } from '@/ui'
import { byDate, type DayRow } from './calendar-days'
import css from './settings.module.css'

interface Values {
  source: string
  days: DayRow[]
}

interface Props {
  year: number
  /** The year as it is known; none: it is loaded for the first time. */
  known?: CalendarYearPartsFragment
  onStale: () => void
  onDone: () => void
}

/** All days of one year that differ from the week. Saving replaces them altogether. */
export function CalendarYearForm({ year, known, onStale, onDone }: Props) {
  const { t } = useTranslation('settings')
  const [form] = Form.useForm<Values>()
  const save = useAction(SetCalendarYearDocument)
  const stands: Values | undefined = known && { source: known.source === 'shipped' ? '' : known.source, days: byDate(known.days).map(({ date, off, name }) => ({ date, off, name })) }
  const stale = useStale<Values>(form, { version: known?.version ?? 0, values: stands ?? {} }, save.failure)

  async function submit({ source, days }: Values) {
    if (stale.open) return
    const input = { year, expectedVersion: stale.version, source, days: byDate(days ?? []).map(({ date, off, name }) => ({ date, off, name })) }
    const { failure } = await save.run({ input })
    if (failure?.code === 'CONFLICT') onStale()
    if (failure) return
    say(t('calendar.saved', { year }))
    onDone()
  }

  return (
    <ServerForm<Values>
      form={form}
      label={t(known ? 'calendar.edit' : 'calendar.add', { year })}
      initial={stands ?? { source: '', days: [{ date: `${year}-01-01`, off: true, name: t('calendar.newYear') }] }}
      refused={save.failure?.fields}
      onSubmit={(values) => void submit(values)}
    >
      <FormFailure failure={save.failure} stale={stale} show={{ days: (days: DayRow[]) => byDate(days).map(({ date, off, name }) => `${date} ${t(off ? 'calendar.off' : 'calendar.work')} ${name}`).join('\n') }} busy={save.busy} onSend={form.submit} />
      <p className={css.soft}>{t('calendar.replaces')}</p>
      <Field name="source" label={t('calendar.sourceName')} extra={t('calendar.sourceHint')} required>
        <Input maxLength={200} />
      </Field>
      <Form.List name="days">
        {(rows, { add, remove }) => (
          <div className={css.days} role="group" aria-label={t('calendar.days')}>
            {rows.map(({ key, name }, at) => (
              <div key={key} className={css.day}>
                <Field name={[name, 'date']} noStyle required>
                  <MomentInput kind="day" aria-label={t('calendar.dateOf', { at: at + 1 })} min={`${year}-01-01`} max={`${year}-12-31`} />
                </Field>
                <Field name={[name, 'off']} noStyle>
                  <Select
                    aria-label={t('calendar.kindOf', { at: at + 1 })}
                    options={[
                      { value: true, label: t('calendar.off') },
                      { value: false, label: t('calendar.work') },
                    ]}
                  />
                </Field>
                <Field name={[name, 'name']} noStyle required>
                  <Input aria-label={t('calendar.nameOf', { at: at + 1 })} maxLength={60} />
                </Field>
                <Button onClick={() => remove(name)} aria-label={t('calendar.removeOf', { at: at + 1 })}>
                  {t('lib:remove')}
                </Button>
              </div>
            ))}
            <Bar>
              <Button onClick={() => add({ date: '', off: true, name: '' })}>{t('calendar.addDay')}</Button>
            </Bar>
          </div>
        )}
      </Form.List>
      <Bar end>
        <CancelButton onClick={onDone}>{t('lib:cancel')}</CancelButton>
        <Button type="primary" htmlType="submit" loading={save.busy}>
          {t('lib:save')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
