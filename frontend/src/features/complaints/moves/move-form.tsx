import { Button, Form } from 'antd'
import { useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TypedDocumentString } from '@/gen/graphql'
import { DraftNote, useFormDraft } from '@/forms'
import { useAction, useDescribe } from '@/lib'
import { Banner, Bar, say, ServerForm } from '@/ui'
import { foldFields } from './fold-fields'
import type { MoveTarget } from './move'
import css from './moves.module.css'

interface Props<Values extends object, Variables> {
  on: MoveTarget
  document: TypedDocumentString<unknown, Variables>
  /** Form values as the variables of the document. */
  variables: (values: Values) => Variables
  initial?: Partial<Values>
  /** What the button says when the name of the move is not enough. */
  submit?: string
  danger?: boolean
  children: ReactNode
}

/**
 * The form of one move. What was typed outlives closing it and the page, a refusal and a change of the case by somebody
 * else: then the case is read again and the same words can be sent on its new version.
 */
export function MoveForm<Values extends object, Variables>(props: Props<Values, Variables>) {
  const { on, document, variables, initial, submit, danger, children } = props
  const { t } = useTranslation('complaints')
  const describe = useDescribe()
  const [form] = Form.useForm<Values>()
  const action = useAction(document)
  const draft = useFormDraft(form, { kind: 'COMPLAINT', record: on.base.complaint, form: on.form })
  const refused = useMemo(() => (action.failure ? foldFields(action.failure.fields) : undefined), [action.failure])

  async function send() {
    const { failure } = await action.run(variables(form.getFieldsValue(true)))
    if (failure) {
      if (failure.code === 'CONFLICT' || failure.code === 'GUARD_FAILED') on.onStale()
      return
    }
    draft.discard()
    say(t('move.done', { move: on.name }))
    on.onDone()
  }

  return (
    <ServerForm<Values>
      form={form}
      label={on.name}
      initial={initial}
      refused={refused}
      onSubmit={() => void send()}
      onChange={draft.note}
    >
      {action.failure ? (
        <div className={css.refused}>
          {action.failure.code === 'CONFLICT' ? (
            <Banner tone="warn" title={t('move.changed')} detail={t('move.readAgain')} />
          ) : (
            <Banner {...describe(action.failure)} />
          )}
        </div>
      ) : null}
      <DraftNote draft={draft} />
      {children}
      <div className={css.submit}>
        <Bar end>
          <Button onClick={on.onCancel}>{t('lib:cancel')}</Button>
          <Button type="primary" danger={danger} htmlType="submit" loading={action.busy}>
            {submit ?? on.name}
          </Button>
        </Bar>
      </div>
    </ServerForm>
  )
}
