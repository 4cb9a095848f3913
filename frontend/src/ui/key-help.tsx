import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from './dialog'
import { useHotkeys } from './hotkeys'
import css from './key-help.module.css'
import { keyCap, useKeyList } from './key-list'

/** The key ? shows which keys work on this page; once per app. */
export function KeyHelp() {
  const { t } = useTranslation('ui')
  const [open, setOpen] = useState(false)
  const keys = useKeyList()
  useHotkeys({ '?': () => setOpen(true) }, { '?': t('keys.help') })
  return (
    <Dialog title={t('keys.title')} open={open} onClose={() => setOpen(false)} width={440}>
      <dl className={css.keys}>
        {keys.map(({ key, name }) => (
          <div key={key} className={css.line}>
            <dt>
              <kbd>{keyCap(key)}</kbd>
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
