import { Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AssignComplaintDocument, type ComplaintRowFragment } from '@/gen/graphql'
import { StaffPicker } from '@/forms'
import { useAction, useDescribe, type Failure } from '@/lib'
import { Banner, Bar, CancelButton, Dialog, Field, say, ServerForm } from '@/ui'
import { TextField } from '../moves/text-field'
import css from './overview.module.css'

interface Values {
  owner: string
  reason: string
}

type Row = Pick<ComplaintRowFragment, 'id' | 'version' | 'caseNo' | 'subject'>

interface Props {
  rows: readonly Row[]
  onClose: () => void
  /** Some of them have another owner now. */
  onChanged: (ids: string[]) => void
}

interface Refused {
  row: Row
  failure: Failure
}

/** What ends the round: the next case would be refused for the same reason. */
const hopeless = ['NETWORK', 'AWAY', 'LATE', 'REFUSED', 'UNAUTHENTICATED', 'RATE_LIMITED', 'OVERLOADED']

/**
 * Gives several cases to one person. Each is its own act, judged by itself: what could not be given is named with its
 * reason and stays chosen, the others are done.
 */
export function AssignCases({ rows, onClose, onChanged }: Props) {
  const { t } = useTranslation('complaints')
  const describe = useDescribe()
  const [form] = Form.useForm<Values>()
  const assign = useAction(AssignComplaintDocument)
  const [at, setAt] = useState<number | null>(null)
  const [refused, setRefused] = useState<Refused[]>([])

  async function submit({ owner, reason }: Values) {
    const done: string[] = []
    const failed: Refused[] = []
    setRefused([])
    for (const [number, row] of rows.entries()) {
      setAt(number + 1)
      const { failure } = await assign.run({ input: { complaint: row.id, expectedVersion: row.version, owner, reason: reason.trim() } })
      if (failure) failed.push({ row, failure })
      else done.push(row.id)
      if (failure && hopeless.includes(failure.code)) break
    }
    setAt(null)
    setRefused(failed)
    if (done.length > 0 || failed.some(({ failure }) => failure.code === 'CONFLICT')) onChanged(done)
    if (done.length > 0) say(t('assignMany.done', { count: done.length }))
    if (failed.length === 0) onClose()
  }

  const why = (failure: Failure): string => {
    const { title, reasons } = describe(failure)
    const more = [...(reasons ?? []), ...failure.fields].map((one) => one.message)
    return more.length > 0 ? more.join(' ') : title
  }

  return (
    <Dialog title={t('assignMany.title', { count: rows.length })} open onClose={onClose}>
      <ServerForm<Values> form={form} label={t('assignMany.title', { count: rows.length })} onSubmit={(values) => void submit(values)}>
        {refused.length > 0 ? (
          <Banner tone="warn" title={t('assignMany.refused', { count: refused.length })}>
            <ul className={css.refused}>
              {refused.map(({ row, failure }) => (
                <li key={row.id}>
                  <strong>{row.caseNo}</strong> {why(failure)}
                </li>
              ))}
            </ul>
          </Banner>
        ) : (
          <ul className={css.refused}>
            {rows.map((row) => (
              <li key={row.id}>
                {row.caseNo} {row.subject}
              </li>
            ))}
          </ul>
        )}
        <Field name="owner" label={t('form.newOwner')} required>
          <StaffPicker />
        </Field>
        <TextField name="reason" label={t('form.reason')} required rows={2} />
        <Bar end>
          <span role="status" className={css.none}>
            {at === null ? '' : t('assignMany.at', { at, of: rows.length })}
          </span>
          <CancelButton onClick={onClose}>{t(refused.length > 0 ? 'lib:close' : 'lib:cancel')}</CancelButton>
          <Button type="primary" htmlType="submit" loading={at !== null}>
            {t('assignMany.save')}
          </Button>
        </Bar>
      </ServerForm>
    </Dialog>
  )
}
