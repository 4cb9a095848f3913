import { Button, Form } from 'antd'
import { useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TypedDocumentString } from '@/gen/graphql'
import { DraftNote, FormFailure, useFormDraft, useStale } from '@/forms'
import { useAction } from '@/lib'
import { Bar, CancelButton, say, ServerForm } from '@/ui'
import type { StaleNoteProps } from '@/forms/stale/stale-note'
import { foldFields } from './fold-fields'
import type { MoveTarget } from './move'
import css from './moves.module.css'

interface Props<Values extends object, Variables> {
  on: MoveTarget
  document: TypedDocumentString<unknown, Variables>
  /** Form values as the variables of the document. */
  variables: (values: Values) => Variables
  initial?: Partial<Values>
  /** Those of the form's fields that are fields of the case, as it stands. */
  stands?: Partial<Values>
  /** Words for what stands in them, by their names. */
  show?: StaleNoteProps['show']
  /** What the button says when the name of the move is not enough. */
  submit?: string
  /** A move that ends the case here: its button is no invitation. */
  plain?: boolean
  children: ReactNode
}

/**
 * The form of one move. What was typed outlives closing it and the page, a refusal and a change of the case by somebody
 * else: both are then put together, or the same words are sent on its new version.
 */
export function MoveForm<Values extends object, Variables>(props: Props<Values, Variables>) {
  const { on, document, variables, initial = props.stands, stands, show, submit, plain, children } = props
  const { t } = useTranslation('complaints')
  const [form] = Form.useForm<Values>()
  const action = useAction(document)
  const stale = useStale<Values>(form, { version: on.base.expectedVersion, values: stands }, action.failure)
  const draft = useFormDraft(form, { kind: 'COMPLAINT', record: on.base.complaint, form: on.form }, undefined, stale)
  const refused = useMemo(() => (action.failure ? foldFields(action.failure.fields) : undefined), [action.failure])

  async function send() {
    if (stale.open || (stale.news && on.blocked)) return
    const { failure } = await action.run(onVersion(variables(form.getFieldsValue(true)), on.base.complaint, stale.version))
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
      {...draft.form}
    >
      {action.failure || stale.news ? (
        <div className={css.refused}>
          <FormFailure failure={action.failure} stale={stale} show={show} blocked={on.blocked} busy={action.busy} onSend={form.submit} />
        </div>
      ) : null}
      <DraftNote draft={draft} />
      {children}
      <div className={css.submit}>
        <Bar end>
          <CancelButton onClick={on.onCancel}>{t('lib:cancel')}</CancelButton>
          <Button type={plain ? 'default' : 'primary'} htmlType="submit" loading={action.busy}>
            {submit ?? on.name}
          </Button>
        </Bar>
      </div>
    </ServerForm>
  )
}

/** A move goes with the version on which its form is built: what was read since must not be overwritten unseen. */
function onVersion<Variables>(variables: Variables, complaint: string, version: number): Variables {
  const { input } = variables as { input?: { complaint?: string; expectedVersion?: number } }
  return input?.complaint === complaint && input.expectedVersion !== undefined ? { ...variables, input: { ...input, expectedVersion: version } } : variables
}
