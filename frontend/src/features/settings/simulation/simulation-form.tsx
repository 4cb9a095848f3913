import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useDescribe, useToday, type Failure } from '@/lib'
import { Banner, Bar, Field, MomentInput, ServerForm } from '@/ui'
import { usualDays, type Days } from './simulation'
import css from './simulation.module.css'

interface Props {
  failure: Failure | null
  /** A simulation is under way. */
  busy: boolean
  onStart: (days: Days) => void
}

/** Asks for the days, both of them included; which days can be asked for is said by the server, in the reader's language. */
export function SimulationForm({ failure, busy, onStart }: Props) {
  const { t } = useTranslation('settings')
  const describe = useDescribe()
  const today = useToday()
  const [form] = Form.useForm<Days>()
  return (
    <ServerForm<Days> form={form} label={t('simulation.days')} initial={usualDays(today)} refused={failure?.fields} onSubmit={onStart}>
      {failure ? <Banner {...describe(failure)} /> : null}
      <p className={css.note}>{t('simulation.hint')}</p>
      <div className={css.range}>
        <Field name="from" label={t('simulation.from')} required>
          <MomentInput kind="day" />
        </Field>
        <Field name="to" label={t('simulation.to')} required>
          <MomentInput kind="day" />
        </Field>
      </div>
      <Bar end>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('simulation.start')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
