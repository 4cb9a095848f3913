import { Button } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Offered } from '../case/next-step'
import { remedyFor, type OpenMove } from './move'
import { useMoveName } from './use-move-name'
import css from './moves.module.css'

interface Props {
  offered: Offered
  primary?: boolean
  /** The key that opens it. */
  hotkey?: string
  onOpen: (move: OpenMove) => void
}

/** One move; a blocked one stands there with what is missing and, where there is one, the way to mend it. */
export function MoveButton({ offered, primary, hotkey, onOpen }: Props) {
  const { t } = useTranslation('complaints')
  const nameOf = useMoveName()
  const why = useId()
  const name = nameOf(offered.action)
  const open = () => onOpen({ move: offered.action })
  if (offered.allowed) {
    return (
      <Button type={primary ? 'primary' : 'default'} size={primary ? 'large' : 'middle'} className={primary ? css.full : undefined} onClick={open} aria-keyshortcuts={hotkey}>
        {name} {hotkey ? <kbd aria-hidden="true">{hotkey}</kbd> : null}
      </Button>
    )
  }
  return (
    <div className={css.stack}>
      <Button disabled className={primary ? css.full : undefined} aria-describedby={why}>
        {name}
      </Button>
      <ul id={why} className={css.why} aria-label={t('move.missing', { move: name })}>
        {offered.blockedBy.map((guard) => {
          const remedy = remedyFor(guard.code)
          return (
            <li key={guard.code} className={css.reason}>
              <span>
                {guard.message} {guard.requirement ? <span className={css.rule}>{t('ui:rule', { rule: guard.requirement })}</span> : null}
              </span>
              {remedy ? (
                <Button size="small" onClick={() => onOpen({ move: remedy })}>
                  {nameOf(remedy)}
                </Button>
              ) : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
