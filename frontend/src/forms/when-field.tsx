import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fromWall, hospitalNow, toWall, useTime, useToday, useZone } from '@/lib'
import { Field, MonthButton } from '@/ui'
import { written } from '@/ui/moment/written'
import { useMoments, type Moment } from './moments'
import { isWall, MORNING, readWhen } from './when'
import css from './when-field.module.css'

interface Props {
  name: string | (string | number)[]
  label: string
  required?: boolean
  /** Offers what is left of the present day as well. */
  today?: boolean
}

/** A time that is not understood is told when the field is left, and forgiven when another is chosen. */
const triggers = ['onBlur', 'onPick']

/** A field for a time ahead, typed as it is said ("15", "明天 9:30"); its value is a wall time of the hospital. */
export function WhenField({ name, label, required, today }: Props) {
  const { t } = useTranslation('forms')
  const quick = useMoments({ today })
  const clear = (_rule: unknown, value?: string) => (!value || isWall(value) ? Promise.resolve() : Promise.reject(new Error(t('when.unclear'))))
  return (
    <Field name={name} label={label} required={required} rules={[{ validator: clear }]} validateTrigger={triggers}>
      <WhenInput quick={quick} />
    </Field>
  )
}

interface InputProps {
  id?: string
  value?: string | null
  onChange?: (value: string) => void
  onBlur?: () => void
  /** A time was chosen and not typed. */
  onPick?: () => void
  quick: readonly Moment[]
  /** What the form says about the field. */
  'aria-describedby'?: string
}

/** The line that is typed in, how it was understood, a month and the likely times. */
function WhenInput({ id, value, onChange, onBlur, onPick, quick, 'aria-describedby': told, ...rest }: InputProps) {
  const { t } = useTranslation('forms')
  const time = useTime()
  const zone = useZone()
  const today = useToday()
  const hint = useId()
  const [typed, setTyped] = useState({ text: '', means: '' })
  const now = () => toWall(hospitalNow(), zone)
  /** A time as it is said, or in digits where that would not be understood again. */
  function moment(wall: string) {
    const said = time.moment(fromWall(wall, zone))
    return readWhen(said, now()) === wall ? said : written(wall)
  }
  const given = value ?? ''
  const [day, clock] = isWall(given) ? given.split('T') : []
  // What came from elsewhere, a draft or a button, is written out; what is typed stays as it was typed.
  const text = typed.means === given ? typed.text : day ? moment(given) : given

  function set(next: string, means: string) {
    setTyped({ text: next, means })
    onChange?.(means)
  }
  function choose(wall: string) {
    set(moment(wall), wall)
    onPick?.()
  }

  return (
    <div className={css.box}>
      <div className={css.line}>
        <Input
          {...rest}
          id={id}
          className={css.input}
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-describedby={told ? `${told} ${hint}` : hint}
          onChange={({ target }) => set(target.value, readWhen(target.value, now()) ?? target.value)}
          onBlur={() => {
            if (day) setTyped({ text: moment(given), means: given })
            onBlur?.()
          }}
        />
        <MonthButton day={day} min={today} onPick={(picked) => choose(`${picked}T${clock ?? MORNING}`)} />
      </div>
      <output id={hint} className={day ? css.means : css.hint} htmlFor={id}>
        {day ? `${time.longDay(day)} ${clock}` : t('when.hint')}
      </output>
      <div className={css.quick}>
        {quick.map((one) => (
          <Button key={one.value} size="small" onClick={() => choose(one.value)}>
            {one.label}
          </Button>
        ))}
      </div>
    </div>
  )
}
