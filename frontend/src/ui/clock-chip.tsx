import { useTranslation } from 'react-i18next'
import { Chip, type Tone } from './chip'

interface Props {
  /** What runs: "Statutory feedback". */
  name?: string
  /** Milliseconds left; negative when late. */
  left: number
  /** The span in words, without a sign. */
  span: string
  /** Milliseconds left at which it becomes urgent. */
  warnBelow?: number
  /** stopped: met in time; paused: not counting now. */
  state?: 'running' | 'paused' | 'met' | 'cancelled'
  /** Late although it has stopped. */
  breached?: boolean
  /** The moment itself, shown on hover. */
  title?: string
}

/** Time left until a limit. Red means a breach and nothing else. */
export function ClockChip({ name, left, span, warnBelow = 0, state = 'running', breached, title }: Props) {
  const { t } = useTranslation('ui')
  const late = breached || (state === 'running' && left < 0)
  const tone: Tone = late ? 'alarm' : state === 'met' ? 'good' : state === 'running' && left < warnBelow ? 'warn' : 'plain'
  const text = late
    ? t('clock.late', { span })
    : state === 'met'
      ? t('clock.met')
      : state === 'paused'
        ? t('clock.paused', { span })
        : state === 'cancelled'
          ? t('clock.cancelled')
          : t('clock.left', { span })
  return (
    <Chip tone={tone} title={title}>
      {name ? `${name} ` : ''}
      {text}
    </Chip>
  )
}
