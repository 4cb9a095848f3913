import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fromWall, hospitalNow, toWall, useTime, useZone } from '@/lib'
import { Field, MomentInput, useNarrow } from '@/ui'
import { useMoments, type Moment } from './moments'
import { isWall, readWhen } from './when'
import css from './when-field.module.css'

interface Props {
  name: string | string[]
  label: string
  required?: boolean
  /** Offers what is left of the present day as well. */
  today?: boolean
}

/** A field for a time ahead, typed as it is said ("15", "明天 9:30"); its value is a wall time of the hospital. */
export function WhenField({ name, label, required, today }: Props) {
  const { t } = useTranslation('forms')
  const quick = useMoments({ today })
  const clear = (_rule: unknown, value?: string) => (!value || isWall(value) ? Promise.resolve() : Promise.reject(new Error(t('when.unclear'))))
  return (
    <Field name={name} label={label} required={required} rules={[{ validator: clear }]} timed validateTrigger="onBlur">
      <WhenInput quick={quick} />
    </Field>
  )
}

interface InputProps {
  id?: string
  value?: string | null
  onChange?: (value: string) => void
  onBlur?: () => void
  quick: readonly Moment[]
}

/** The field itself: on a phone its own wheel, at a desk a line that says how it understood what was typed. */
function WhenInput(props: InputProps) {
  const narrow = useNarrow()
  return narrow ? <MomentInput {...props} /> : <TypedWhen {...props} />
}

function TypedWhen({ id, value, onChange, onBlur, quick, ...rest }: InputProps) {
  const { t } = useTranslation('forms')
  const time = useTime()
  const zone = useZone()
  const hint = useId()
  const [typed, setTyped] = useState({ text: '', means: '' })
  const moment = (wall: string) => time.moment(fromWall(wall, zone))
  const given = value ?? ''
  const understood = isWall(given)
  // What came from elsewhere, a draft or a button, is written out; what is typed stays as it was typed.
  const text = typed.means === given ? typed.text : understood ? moment(given) : given

  function take(next: string) {
    const means = readWhen(next, toWall(hospitalNow(), zone)) ?? next
    setTyped({ text: next, means })
    onChange?.(means)
  }

  return (
    <div className={css.box}>
      <Input
        {...rest}
        id={id}
        className={css.input}
        autoComplete="off"
        value={text}
        aria-describedby={hint}
        onChange={(event) => take(event.target.value)}
        onBlur={() => {
          if (understood) setTyped({ text: moment(given), means: given })
          onBlur?.()
        }}
      />
      <output id={hint} className={understood ? css.means : css.hint} htmlFor={id}>
        {understood ? moment(given) : t('when.hint')}
      </output>
      <div className={css.quick}>
        {quick.map((one) => (
          <Button
            key={one.value}
            size="small"
            onClick={() => {
              setTyped({ text: one.label, means: one.value })
              onChange?.(one.value)
            }}
          >
            {one.label}
          </Button>
        ))}
      </div>
    </div>
  )
}
