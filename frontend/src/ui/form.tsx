import { Form, type FormInstance, type FormItemProps } from 'antd'
import { isValidElement, useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Banner } from './banner'
import css from './form.module.css'
import { ProblemOf, Unread } from './moment/problem'
import { MomentInput } from './moment-input'
import { Unsent, useReportTyped, useTyping } from './typing'

export interface FieldMessage {
  path: (string | number)[]
  message: string
}

interface Props<Values extends object> {
  form: FormInstance<Values>
  initial?: Partial<Values>
  /** What the server refused, by path of the form's own fields. */
  refused?: readonly FieldMessage[]
  onSubmit: (values: Values) => void
  onChange?: (values: Values) => void
  label?: string
  /** What is typed is saved as a draft, so that leaving loses nothing. */
  kept?: boolean
  /** Leaving was chosen although something would be lost: what a draft has kept of the form goes with it. */
  onAbandon?: () => void
  children: ReactNode
}

/**
 * A form whose fields take the server's messages by path. A message for a field that is not on the form
 * is shown above it, so that none is lost. Nothing is cleared on failure.
 */
export function ServerForm<Values extends object>(props: Props<Values>) {
  const { form, initial, refused, onSubmit, onChange, label, onAbandon, children } = props
  const { t, i18n } = useTranslation('ui')
  const name = useId()
  const [unread, setUnread] = useState<readonly string[]>([])
  const note = useCallback((field: string, stands: boolean) => {
    setUnread((all) => (all.includes(field) === stands ? all : stands ? [...all, field] : all.filter((one) => one !== field)))
  }, [])
  const kept = (props.kept ?? false) && unread.length === 0
  const touched = Form.useWatch(() => form.isFieldsTouched(), form)
  // What was sent is not lost by leaving, until the answer refuses it or more is typed.
  const [sent, setSent] = useState<{ refused: typeof refused } | null>(null)
  const typed = (touched ?? false) && (sent === null || sent.refused !== refused)
  const abandoned = useRef(onAbandon)
  useEffect(() => {
    abandoned.current = onAbandon
  })
  const abandon = useCallback(() => abandoned.current?.(), [])
  useReportTyped(name, typed, kept, abandon)
  // A file that is sent from inside the form holds its way out, too.
  const { sending, abandon: stop, scope } = useTyping()
  const unsent = useMemo(() => ({ unsent: (typed && !kept) || sending, sending, abandon: sending ? stop : abandon }), [typed, kept, sending, stop, abandon])
  const placed = useRef<readonly FieldMessage[] | undefined>(undefined)
  const [elsewhere, setElsewhere] = useState<readonly FieldMessage[]>([])
  const messages = refused === undefined ? [] : elsewhere.filter((one) => refused.includes(one))

  useEffect(() => {
    if (!refused?.length || placed.current === refused) return
    placed.current = refused
    form.setFields(refused.map((one) => ({ name: one.path as never, errors: [one.message] })))
    const here = refused.filter((one) => form.getFieldError(one.path as never).length > 0)
    // Which fields are on the form is known to the form alone, after it has been drawn.
    setElsewhere(refused.filter((one) => !here.includes(one)))
    const first = here[0]
    if (first) form.scrollToField(first.path as never, { block: 'center', focus: true } as never)
  }, [form, refused])

  const said = useRef(i18n.language)
  useEffect(() => {
    if (said.current === i18n.language) return
    said.current = i18n.language
    const marked = form.getFieldsError().filter((one) => one.errors.length > 0).map((one) => one.name)
    const told = new Set(placed.current?.map((one) => one.path.join('.')))
    // What the form itself asks for it says again; the server's reason is known in the old language only.
    const own = marked.filter((path) => !told.has(path.join('.')))
    form.setFields(marked.filter((path) => !own.includes(path)).map((path) => ({ name: path as never, errors: [t('form.again')] })))
    setElsewhere([])
    if (own.length > 0) form.validateFields(own as never).catch(() => undefined) // still wrong, which it now says
  }, [form, i18n.language, t])

  return (
    // The name keeps the ids of two forms on one page apart.
    <Form<Values>
      className={css.form}
      form={form}
      name={name}
      layout="vertical"
      // What is wrong is said by the fields, in the reader's language; the browser's bubbles speak its own.
      noValidate
      requiredMark
      initialValues={initial as never}
      onFinish={(values) => {
        setSent({ refused })
        onSubmit(values)
      }}
      onValuesChange={(_changed, values) => {
        setSent(null)
        onChange?.(values)
      }}
      scrollToFirstError={{ block: 'center', focus: true }}
      aria-label={label}
    >
      {messages.length > 0 ? (
        <Banner tone="error" title={t('form.refused')} detail={messages.map((one) => one.message).join(' · ')} />
      ) : null}
      <Unread value={note}>
        <Unsent value={unsent}>{scope(children)}</Unsent>
      </Unread>
    </Form>
  )
}

/** A text of which nothing could be made is told when the field is left, not at every key. */
const leaving = { validateTrigger: ['onBlur', 'onPick'], validateFirst: true }

interface FieldProps extends FormItemProps {
  required?: boolean
  /** What stands in it holds a MomentInput deeper inside; one that is the field itself is seen. */
  timed?: boolean
}

/** A field with its label. required: an empty one is told before anything is sent. */
export function Field({ required, rules, timed, ...rest }: FieldProps) {
  const { t } = useTranslation('ui')
  const problem = useRef('')
  const must = required ? [{ required: true, whitespace: true, message: t('form.required') }] : []
  const typed = must.map((rule) => (rest.valuePropName || rest.getValueFromEvent ? { required: true, message: rule.message } : rule))
  const itself = isValidElement(rest.children) && rest.children.type === MomentInput
  if (!itself && !timed) return <Form.Item {...rest} rules={[...typed, ...(rules ?? [])]} />
  const readable = { validator: () => (problem.current ? Promise.reject(new Error(problem.current)) : Promise.resolve()) }
  return (
    <ProblemOf value={problem}>
      <Form.Item {...leaving} {...rest} rules={[readable, ...typed, ...(rules ?? [])]} />
    </ProblemOf>
  )
}
