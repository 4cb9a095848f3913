import { useCallback, useDeferredValue, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
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
 * it says by aria-activedescendant where the cursor of the list is. While an input method composes, Enter belongs to it. (The browser's own
 * dialog: that of the library takes longer to draw than everything in it.)
 */
export function PaletteFrame({ title, placeholder, text, onText, onClose, children }: Props) {
  const { t } = useTranslation('ui')
  const [list, heading] = [useId(), useId()]
  const box = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const hand = useRef<PaletteHand | null>(null)
  const [state, setState] = useState<PaletteState>({ open: false })
  const seen = useDeferredValue(true, false)
  const attach = useCallback((next: PaletteHand | null) => void (hand.current = next), [])
  const place = useMemo(() => ({ list, title, text, onClose, attach, tell: setState }), [list, title, text, onClose, attach])

  useLayoutEffect(() => {
    const dialog = box.current
    dialog?.showModal()
    // Whoever opened it with a text types on behind that.
    field.current?.focus()
    field.current?.setSelectionRange(-1, -1)
    return () => dialog?.close()
  }, [])

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const step = steps[event.key]
    if (!step && event.key !== 'Enter') return
    event.preventDefault()
    if (step) hand.current?.step(step)
    else hand.current?.run()
  }

  return (
    // The role stands there for whoever asks the page whether a dialog covers it.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <dialog
      ref={box}
      role="dialog"
      aria-modal="true"
      aria-labelledby={heading}
      className={css.frame}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
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
      <PlainButton kind="quiet" className={css.close} onClick={onClose} aria-label={t('close')}>
        ×
      </PlainButton>
    </dialog>
  )
}
