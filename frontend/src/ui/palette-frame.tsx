import { useCallback, useDeferredValue, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { beside } from './beside'
import css from './command-palette.module.css'
import { PlainButton } from './plain-button'
import { PalettePlace, type PaletteHand, type PaletteState } from './palette-place'

interface Props {
  title: string
  placeholder: string
  text: string
  onText: (text: string) => void
  onClose: () => void
  /** The list; drawn once the field can be seen. */
  children: ReactNode
}

const steps: Record<string, 1 | -1 | undefined> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * The command palette without its list: a field that takes the keys at once, also while the list is on its way. The field keeps the focus;
 * it says by aria-activedescendant where the cursor of the list is. While an input method composes, Enter belongs to it. (A dialog by hand:
 * that of the library takes longer to draw than everything in it, and the browser's own has the styles of the whole page worked out anew.)
 */
export function PaletteFrame({ title, placeholder, text, onText, onClose, children }: Props) {
  const { t } = useTranslation('ui')
  const [list, heading] = [useId(), useId()]
  const field = useRef<HTMLInputElement>(null)
  const out = useRef<HTMLButtonElement>(null)
  const hand = useRef<PaletteHand | null>(null)
  const [state, setState] = useState<PaletteState>({ open: false })
  const seen = useDeferredValue(true, false)
  const attach = useCallback((next: PaletteHand | null) => void (hand.current = next), [])
  const place = useMemo(() => ({ list, title, text, onClose, attach, tell: setState }), [list, title, text, onClose, attach])

  useLayoutEffect(() => {
    const before = document.activeElement
    // Whoever opened it with a text types on behind that.
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(-1, -1)
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const step = steps[event.key]
    if (!step && event.key !== 'Enter') return
    event.preventDefault()
    if (step) hand.current?.step(step)
    else hand.current?.run()
  }
  /** Of the whole dialog: Escape closes it, and Tab does not leave it. */
  function onAnyKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Tab') (event.target === field.current ? out : field).current?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return createPortal(
    <div className={css.over} {...beside}>
      {/* The keys of its parts reach it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div role="dialog" aria-modal="true" aria-labelledby={heading} tabIndex={-1} className={css.frame} onKeyDown={onAnyKey}>
        <h2 id={heading} className={css.heading}>
          {title}
        </h2>
        <input
          ref={field}
          className={css.field}
          role="combobox"
          aria-label={placeholder}
          aria-expanded={state.open}
          aria-controls={state.open ? list : undefined}
          aria-activedescendant={state.active}
          aria-autocomplete="list"
          autoComplete="off"
          maxLength={80}
          placeholder={placeholder}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <PalettePlace value={place}>{seen ? children : null}</PalettePlace>
        <PlainButton ref={out} kind="quiet" className={css.close} onClick={onClose} aria-label={t('close')}>
          ×
        </PlainButton>
      </div>
    </div>,
    document.body,
  )
}
