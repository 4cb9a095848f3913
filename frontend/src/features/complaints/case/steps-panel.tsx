import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import type { ComplaintStepKind } from '@/gen/enums'
import { CaseStepsFragmentDoc } from '@/gen/graphql'
import { useCan, useLabel, useTime } from '@/lib'
import { Panel } from '@/ui'
import { isEnded } from '../moves/move'
import { steps } from '../words'
import css from './side.module.css'

interface Props {
  complaint: FragmentType<typeof CaseStepsFragmentDoc>
  onLog: (step: ComplaintStepKind) => void
}

/** Listen, record, understand, apologise, resolve (R194): who did it and when, and what is missing. */
export function StepsPanel({ complaint: masked, onLog }: Props) {
  const complaint = unmask(CaseStepsFragmentDoc, masked)
  const { t } = useTranslation('complaints')
  const label = useLabel()
  const time = useTime()
  const can = useCan()
  if (complaint.hidden.includes('steps')) return null
  const mayLog = !isEnded(complaint.state) && can('COMPLAINT_REGISTER', 'COMPLAINT_HANDLE', 'COMPLAINT_SUPERVISE')
  return (
    <Panel title={t('steps.title')}>
      <ol className={css.list}>
        {steps.map((step) => {
          const done = complaint.steps.find((one) => one.step === step)
          const name = label('ComplaintStepKind', step)
          return (
            <li key={step} className={css.line}>
              <span aria-hidden="true" className={done ? css.done : css.open}>
                {done ? '✓' : '○'}
              </span>
              <span className={css.grow}>
                {name}
                <span className={css.soft}> {done ? `${done.by.name} ${time.moment(done.at)}` : t('steps.missing')}</span>
                {done?.note ? <span className={css.stepNote}>{done.note}</span> : null}
              </span>
              {!done && mayLog ? (
                <Button size="small" onClick={() => onLog(step)} aria-label={t('steps.log', { step: name })}>
                  {t('steps.logShort')}
                </Button>
              ) : null}
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}
