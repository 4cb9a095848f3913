import { Field } from '@/ui'
import { TextArea } from '@/ui/text-area'

interface Props {
  name: string | (string | number)[]
  label: string
  required?: boolean
  /** A hint below the field; it stays beside a message of refusal. */
  extra?: string
  rows?: number
  max?: number
}

/** A text of several lines. max: characters that the server takes. */
export function TextField({ name, label, required, extra, rows = 3, max = 2000 }: Props) {
  return (
    <Field name={name} label={label} required={required} extra={extra}>
      <TextArea lines={[rows, 14]} maxLength={max} />
    </Field>
  )
}
