import { Button } from 'antd'
import { useCallback, useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useNarrow } from './media'
import css from './side-panel.module.css'
import { useLeave } from './use-leave'

interface Props {
  title: string
  onClose: () => void
  /** There is more to read than to fill in: the panel itself takes the focus, not its first field. */
  reading?: boolean
  children: ReactNode
}

const fields = 'input:not([type=hidden]):not(:disabled), textarea:not(:disabled)'

/** Tells when what stands before it is there. */
function Arrival({ onArrive }: { onArrive: () => void }) {
  useEffect(onArrive, [onArrive])
  return null
}

/**
 * A form beside the page: what it is about stays readable and can be scrolled while one types. On a phone
 * it covers the page, which then takes no focus. Escape closes it, unless something typed would be lost, and the focus goes back where it was.
 */
export function SidePanel({ title, onClose, reading = false, children }: Props) {
  const { t } = useTranslation('ui')
  const narrow = useNarrow()
  const heading = useId()
  const { close, around } = useLeave(onClose)
  const box = useRef<HTMLDivElement>(null)

  // Stands before the effect that gives the focus back, so that the page can take it again by then.
  useEffect(() => {
    const page = document.getElementById('root')
    if (!narrow || !page) return undefined
    page.inert = true
    return () => {
      page.inert = false
    }
  }, [narrow])

  useEffect(() => {
    const before = document.activeElement
    const first = box.current?.querySelector<HTMLElement>(fields)
    ;(reading ? box.current : (first ?? box.current))?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [reading])

  /** What came late finds the focus on the panel, unless somebody has moved it. */
  const begin = useCallback(() => {
    if (!reading && document.activeElement === box.current) box.current?.querySelector<HTMLElement>(fields)?.focus()
  }, [reading])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
    // An open list of choices takes the key for itself.
    if (event.target instanceof Element && event.target.closest('[aria-expanded=true]')) return
    event.stopPropagation()
    close()
  }

  return createPortal(
    // Escape is heard wherever the focus is inside.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div ref={box} role="dialog" aria-modal={narrow} aria-labelledby={heading} tabIndex={-1} className={css.panel} onKeyDown={onKeyDown}>
      <div className={css.head}>
        <h2 id={heading} className={css.title}>
          {title}
        </h2>
        <Button type="text" onClick={close} aria-label={t('close')}>
          ×
        </Button>
      </div>
      <div className={css.body}>
        {around(
          <>
            {children}
            <Arrival onArrive={begin} />
          </>,
        )}
      </div>
    </div>,
    document.body,
  )
}
