import { Button, Checkbox, Form } from 'antd'
import { useDeferredValue, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { AnsweredBy, CallbackOutcome, CallbackPurpose } from '@/gen/enums'
import { CompleteCallbackDocument, type CompleteCallbackMutation } from '@/gen/graphql'
import { DraftNote, FormFailure, useFormDraft, useStale } from '@/forms'
import { useAction, useLabel, useOptions, useZone } from '@/lib'
import { answerers } from '@/lib/terms/words'
import { Bar, Choice, Field, ServerForm, useHotkeys } from '@/ui'
import { OutcomeFields } from './outcome-fields'
import { answeredFor, fieldsFor, fits, offered } from './outcome-shape'
import { storedOutcome, toOutcomeInput, type OutcomeValues } from './outcome-values'
import css from './work.module.css'

export type Saved = CompleteCallbackMutation['completeCallback']

/** Who picked up, and how it ended. */
interface Chosen {
  by?: AnsweredBy
  outcome?: CallbackOutcome
}

interface Props {
  id: string
  version: number
  customer: string
  purpose: CallbackPurpose
  onSaved: (saved: Saved) => void
  /** Loads the record again after somebody else changed it or took it away. */
  onStale: () => void
}

/** How the call ended. The fields follow who picked up and the outcome; keys 1 to 9 pick one, Ctrl-Enter saves. */
export function OutcomeForm({ id, version, customer, purpose, onSaved, onStale }: Props) {
  const { t } = useTranslation('callbacks')
  const zone = useZone()
  const [form] = Form.useForm<OutcomeValues>()
  const complete = useAction(CompleteCallbackDocument)
  const stale = useStale<OutcomeValues>(form, { version }, complete.failure)
  // What is chosen here is known at once; the form tells it a task later, when the next key may have been heard already.
  const told = { by: Form.useWatch('answeredBy', form), outcome: Form.useWatch('outcome', form) }
  const [known, know] = useState({ ...told, told })
  if (known.told.by !== told.by || known.told.outcome !== told.outcome) know({ ...told, told })
  const { by, outcome } = known
  const choices = useChoices(by)
  const draft = useFormDraft(form, { kind: 'CALLBACK', record: id, form: 'outcome' }, { stored: storedOutcome }, stale)
  const note = useRef<HTMLDivElement>(null)
  // The choice is marked first; what it asks for is drawn once that can be seen, or before the next key is heard.
  const [hurried, hurry] = useState<Chosen>({})
  const [later, laterOf] = [useDeferredValue(outcome), useDeferredValue(by)]
  const [asked, askedOf] = hurried.outcome === outcome && hurried.by === by ? [outcome, by] : [later, laterOf]

  // Whoever has chosen goes on to the note; an outcome that came from a draft takes nobody's focus.
  const picked = useRef(false)

  function toNote() {
    const text = note.current?.querySelector('textarea')
    picked.current = false
    if (!text) return
    text.focus()
    text.setSelectionRange(text.value.length, text.value.length)
  }
  function pick(next: CallbackOutcome) {
    const person = answeredFor(next, by)
    picked.current = true
    know({ by: person, outcome: next, told })
    form.setFieldsValue({ outcome: next, answeredBy: person })
    const { note: typed, complaint } = form.getFieldsValue(true) as OutcomeValues
    // What was noted already need not be typed again for the complaint.
    if (next === 'PROBLEM_FOUND' && typed && !complaint?.description) form.setFieldValue(['complaint', 'description'], typed)
    draft.note()
    if (next === outcome && next === asked) toNote() // nothing is drawn anew for it
  }
  function pickPerson(person: AnsweredBy) {
    const kept = outcome && fits(outcome, person) ? outcome : undefined
    know({ by: person, outcome: kept, told })
    form.setFieldsValue({ outcome: kept, answeredBy: person })
    draft.note()
  }
  const quick = choices.flatMap(({ hotkey, value, label }) => (hotkey ? [{ hotkey, value, label }] : []))
  useHotkeys(
    { ...Object.fromEntries(quick.map((one) => [one.hotkey, () => pick(one.value)])), 'mod+Enter': () => form.submit() },
    { ...Object.fromEntries(quick.map((one) => [one.hotkey, one.label])), 'mod+Enter': t('outcome.save') },
  )
  // Whoever types faster than this is drawn types into it all the same: a digit is a part of the note and no command,
  // and Tab leads on from the note.
  useLayoutEffect(() => {
    if (!picked.current || (asked === outcome && askedOf === by)) return undefined
    const draw = (event: KeyboardEvent) => {
      if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopImmediatePropagation()
      flushSync(() => hurry({ outcome, by }))
    }
    window.addEventListener('keydown', draw, true)
    return () => window.removeEventListener('keydown', draw, true)
  }, [asked, askedOf, outcome, by])
  useLayoutEffect(() => {
    if (picked.current && asked && asked === outcome) toNote()
  })

  async function submit() {
    const values: OutcomeValues = form.getFieldsValue(true)
    const { data, failure } = await complete.run({ input: toOutcomeInput(values, { id, version: stale.version, customer, purpose, zone }) })
    if (data) {
      draft.discard()
      onSaved(data.completeCallback)
    } else if (failure.code === 'CONFLICT' || failure.code === 'NOT_FOUND') onStale()
  }

  return (
    <div className={css.outcome} ref={note}>
      <ServerForm<OutcomeValues>
        form={form}
        label={t('outcome.title')}
        initial={{ complaint: { channel: 'PHONE' } }}
        refused={complete.failure?.fields}
        onSubmit={() => void submit()}
        {...draft.form}
      >
        <FormFailure failure={complete.failure} stale={stale} busy={complete.busy} onSend={form.submit} />
        <DraftNote draft={draft} noPhone={draft.kept?.values.outcome === 'THIRD_PARTY_GAVE_NUMBER'} />
        <Field name="answeredBy" label={t('outcome.answeredBy')} required getValueFromEvent={(value: AnsweredBy) => value}>
          <Persons onPick={pickPerson} />
        </Field>
        {by === 'SELF' || by === 'RELATIVE' ? (
          <Field
            name="identityVerified"
            valuePropName="checked"
            extra={outcome && fieldsFor(outcome, by, purpose).identity === 'required' ? t('outcome.verifyFirst') : undefined}
          >
            <Checkbox>{t('outcome.verified')}</Checkbox>
          </Field>
        ) : null}
        <Field name="outcome" label={t('outcome.outcome')} required getValueFromEvent={(value: CallbackOutcome) => value}>
          <Outcomes choices={choices} onPick={pick} />
        </Field>
        {outcome && by && fits(outcome, by) && asked && askedOf ? <OutcomeFields outcome={asked} by={askedOf} purpose={purpose} /> : null}
        <div className={css.save}>
          <Bar end>
            {outcome === 'PROBLEM_FOUND' ? null : <Button onClick={() => pick('PROBLEM_FOUND')}>{t('outcome.toComplaint')}</Button>}
            <Button type="primary" htmlType="submit" loading={complete.busy} aria-keyshortcuts="Control+Enter">
              {t('outcome.save')} <kbd aria-hidden="true">Ctrl ↵</kbd>
            </Button>
          </Bar>
        </div>
      </ServerForm>
    </div>
  )
}

function useChoices(by: AnsweredBy | undefined) {
  const label = useLabel()
  return offered(by).map((one) => ({ value: one.outcome, label: label('CallbackOutcome', one.outcome), hotkey: one.hotkey }))
}

function Persons({ value, id, onPick }: { value?: AnsweredBy; id?: string; onPick: (value: AnsweredBy) => void }) {
  const { t } = useTranslation('callbacks')
  const options = useOptions('AnsweredBy', answerers)
  return <Choice<AnsweredBy> id={id} label={t('outcome.answeredBy')} options={options} value={value} onChange={onPick} />
}

interface OutcomesProps {
  value?: CallbackOutcome
  id?: string
  choices: ReturnType<typeof useChoices>
  onPick: (value: CallbackOutcome) => void
}

function Outcomes({ value, id, choices, onPick }: OutcomesProps) {
  const { t } = useTranslation('callbacks')
  return <Choice<CallbackOutcome> id={id} label={t('outcome.outcome')} options={choices} value={value} onChange={onPick} />
}
