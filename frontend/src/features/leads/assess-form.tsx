import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ConditionClass, IntentClass } from '@/gen/enums'
import { AssessLeadDocument, type LeadRowFragment } from '@/gen/graphql'
import { fromWall, toWall, useAction, useDescribe, useZone } from '@/lib'
import { Banner, Bar, say, ServerForm } from '@/ui'
import { ClassFields } from './class-fields'

interface Values {
  concern?: string
  intentClass: IntentClass
  conditionClass: ConditionClass
  nextContactAt?: string
}

export interface MoveProps {
  row: LeadRowFragment
  onDone: () => void
  /** Somebody else changed it: read it again; what was typed stays. */
  onStale: () => void
  onClose: () => void
}

/** Gives a lead its classes and the next contact. A next contact that has passed is asked for anew. */
export function AssessForm({ row, onDone, onStale, onClose }: MoveProps) {
  const { t } = useTranslation('leads')
  const describe = useDescribe()
  const zone = useZone()
  const [form] = Form.useForm<Values>()
  const assess = useAction(AssessLeadDocument)

  async function submit(values: Values) {
    const { failure } = await assess.run({
      input: {
        id: row.id,
        expectedVersion: row.version,
        intentClass: values.intentClass,
        conditionClass: values.conditionClass,
        concern: values.concern?.trim() || null,
        nextContactAt: values.nextContactAt ? fromWall(values.nextContactAt, zone) : null,
      },
    })
    if (failure?.code === 'CONFLICT') onStale()
    if (failure) return
    say(t('assess.done'))
    onDone()
  }

  return (
    <ServerForm<Values>
      form={form}
      label={t('assess.open')}
      initial={{
        concern: row.concern ?? '',
        intentClass: row.intentClass ?? undefined,
        conditionClass: row.conditionClass ?? undefined,
        nextContactAt: row.nextContactAt ? toWall(row.nextContactAt, zone) : '',
      }}
      refused={assess.failure?.fields}
      onSubmit={(values) => void submit(values)}
    >
      {assess.failure ? <Banner {...describe(assess.failure)} /> : null}
      <ClassFields required />
      <Bar end>
        <Button onClick={onClose}>{t('lib:cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={assess.busy}>
          {t('assess.save')}
        </Button>
      </Bar>
    </ServerForm>
  )
}
