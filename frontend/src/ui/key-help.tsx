import { useTranslation } from 'react-i18next'
import { Dialog } from './dialog'
import { useHotkeys } from './hotkeys'
import css from './key-help.module.css'
import { keyCap, useKeyList } from './key-list'

/** The key ? shows which keys work on this page; once per app. Whoever shows it can open it by other ways, too. */
export function KeyHelp({ open, onChange }: { open: boolean; onChange: (open: boolean) => void }) {
  const { t } = useTranslation('ui')
  const keys = useKeyList()
  useHotkeys({ '?': () => onChange(true) }, { '?': t('keys.help') })
  return (
    <Dialog title={t('keys.title')} open={open} onClose={() => onChange(false)} width={440}>
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
