import { Button, Input, type InputRef } from 'antd'
import { useContext, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTouch } from './media'
import { MonthButton } from './moment/month-button'
import { ProblemOf, Unread } from './moment/problem'
import { beyond, readMoment, written, type Kind } from './moment/written'
import css from './moment-input.module.css'

interface Props {
  id?: string
  /** Wall time "2026-11-21T10:05" (or a day "2026-11-21" with kind="day"), empty when not set. */
  value?: string | null
  /** Hears a value or, while what stands there is none, an empty text; without a field around it never one beyond the limits. */
  onChange?: (value: string) => void
  onBlur?: () => void
  /** A value was chosen and not typed: what is wrong with it can be told at once. */
  onPick?: () => void
  kind?: Kind
  /** The first and the last value that may be. */
  min?: string
  max?: string
  disabled?: boolean
  /** Likely values as buttons. */
  quick?: readonly { label: string; value: string }[]
  'aria-label'?: string
  'aria-describedby'?: string
}

/**
 * A time as it is read on the wall of the place that counts; who uses it converts to instants. It is written as in the
 * lists and typed as it comes (20261130 will do); a month in the reader's language stands behind a button. Nothing of it is
 * the browser's own, which would speak the browser's language.
 */
export function MomentInput({ id, value, onChange, onBlur, onPick, kind = 'moment', min, max, quick, disabled, ...rest }: Props) {
  const { t, i18n } = useTranslation('ui')
  const touch = useTouch()
  const given = value ?? ''
  const [typed, setTyped] = useState({ text: '', means: '' })
  const [left, setLeft] = useState(true)
  const input = useRef<InputRef>(null)
  const own = useId()
  const text = typed.means === given ? typed.text : written(given)
  const outerRef = useContext(ProblemOf)
  const problemOf = useProblem(kind, min, max)
  const problem = problemOf(text)
  const told = outerRef === null && left && problem !== ''

  // A field around it asks when it is left or sent.
  useLayoutEffect(() => {
    if (!outerRef) return undefined
    outerRef.current = problem
    return () => {
      outerRef.current = ''
    }
  }, [outerRef, problem])

  const tell = useContext(Unread)
  const unread = text.trim() !== '' && readMoment(text, kind).fault !== undefined
  useEffect(() => {
    tell(own, unread)
    return () => tell(own, false)
  }, [tell, own, unread])

  function take(next: string) {
    const means = next.trim() === '' ? '' : (readMoment(next, kind).value ?? '')
    const counts = outerRef !== null || (isWhole(next, means) && !beyond(means, min, max))
    setTyped({ text: next, means: counts ? means : given })
    // What was told stays until it is mended; the next mistake is told when the field is left again.
    if (!problemOf(next)) setLeft(false)
    if (counts) onChange?.(means)
  }
  function choose(next: string) {
    take(written(next))
    if (outerRef) outerRef.current = ''
    onPick?.()
  }
  /** In a list's filter nothing changes before a whole day stands there that may be, or the field is left. */
  function settle() {
    const means = readMoment(text, kind).value ?? ''
    if (means ? beyond(means, min, max) : text.trim() !== '') return
    setTyped({ text: written(means), means })
    if (means !== given) onChange?.(means)
  }
  function leave() {
    setLeft(true)
    settle()
    onBlur?.()
  }
  // The day of a moment whose hour is still to be typed.
  const [whole, setWhole] = useState(0)
  useEffect(() => {
    if (whole > 0) input.current?.focus({ cursor: 'end' })
  }, [whole])
  function pickDay(day: string) {
    if (kind === 'day') return choose(day)
    const time = readMoment(text, 'moment').value?.slice(10)
    if (time) return choose(`${day}${time}`)
    take(`${day} `)
    setWhole((count) => count + 1)
    return undefined
  }
  const day = kind === 'time' ? undefined : (readMoment(text, kind).value ?? readMoment(text, 'day').value)?.slice(0, 10)
  return (
    <div className={css.box}>
      <div className={css[kind]}>
        <div className={css.line}>
          <Input
            {...rest}
            ref={input}
            id={id}
            disabled={disabled}
            autoComplete="off"
            spellCheck={false}
            inputMode={touch ? 'numeric' : undefined}
            placeholder={t(`moment.form.${kind}`)}
            value={text}
            status={told ? 'error' : undefined}
            {...(told ? { 'aria-invalid': true, 'aria-describedby': own } : {})}
            suffix={day ? <span aria-hidden="true" className={css.weekday}>{weekday(day, i18n.language)}</span> : <span />}
            onFocus={() => setLeft(told)}
            onChange={(event) => take(event.target.value)}
            onBlur={leave}
            onPressEnter={outerRef ? undefined : leave}
          />
          {kind === 'time' ? null : <MonthButton day={day} min={min} max={max} disabled={disabled} onPick={pickDay} />}
        </div>
        {outerRef === null ? (
          <div id={own} aria-live="polite" className={told ? css.problem : 'visually-hidden'}>
            {told ? problem : ''}
          </div>
        ) : null}
      </div>
      {quick?.length ? (
        <div className={css.quick}>
          {quick.map((one) => (
            <Button key={one.value} size="small" onClick={() => choose(one.value)}>
              {one.label}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  )
}

/** Whether a value has all its digits: while it is typed the 2nd may become the 29th. */
const isWhole = (text: string, means: string): boolean => means !== '' && text.replace(/\D/g, '').length === means.replace(/\D/g, '').length

const weekday = (day: string, language: string): string => new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

/** Says what is wrong with a text, and what would be right; nothing of one that may stand. */
function useProblem(kind: Kind, min: string | undefined, max: string | undefined): (text: string) => string {
  const { t } = useTranslation('ui')
  return (text) => {
    if (text.trim() === '') return ''
    const { value, fault } = readMoment(text, kind)
    if (fault) return t(`moment.${fault}.${kind}`)
    const limit = beyond(value, min, max)
    if (!limit) return ''
    return 'early' in limit ? t('moment.early', { limit: limit.early }) : t('moment.late', { limit: limit.late })
  }
}
