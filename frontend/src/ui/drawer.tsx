import { Button } from 'antd'
import { Suspense, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useHotkeys } from './hotkeys'
import { useNarrow } from './media'
import css from './side-panel.module.css'
import { SidePanel } from './side-panel'
import { Spinner } from './spinner'

interface Props {
  title: string
  onClose: () => void
  /** Chips beside the title. */
  tags?: ReactNode
  children: ReactNode
}

/**
 * A record beside its list. The list keeps the focus and its keys, so that j, k and Enter lead from one record
 * to the next; ] leads into the drawer, Escape closes it. On a phone it covers the page.
 */
export function Drawer(props: Props) {
  return useNarrow() ? (
    <SidePanel title={props.title} onClose={props.onClose}>
      {props.tags}
      {props.children}
    </SidePanel>
  ) : (
    <Beside {...props} />
  )
}

function Beside({ title, onClose, tags, children }: Props) {
  const { t } = useTranslation('ui')
  const heading = useId()
  const box = useRef<HTMLElement>(null)
  useHotkeys({ Escape: onClose, ']': () => box.current?.focus() }, { Escape: t('keys.closeDrawer'), ']': t('keys.intoDrawer') })
  return createPortal(
    <aside ref={box} aria-labelledby={heading} tabIndex={-1} className={css.panel}>
      <div className={css.head}>
        <h2 id={heading} className={css.title}>
          {title}
        </h2>
        {tags}
        <Button type="text" className={css.close} onClick={onClose} aria-label={t('close')}>
          ×
        </Button>
      </div>
      {/* What scrolls by itself must be within reach of the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={css.body} tabIndex={0}>
        <Suspense fallback={<Spinner />}>{children}</Suspense>
      </div>
    </aside>,
    document.body,
  )
}
