import { Input, type InputRef } from 'antd'
import { useId, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import css from './command-palette.module.css'
import { Dialog } from './dialog'

export interface Command {
  id: string
  label: string
  /** More about it, in grey behind the label. */
  hint?: string
  /** The language of the hint where it is not that of the page. */
  hintLang?: string
  run: () => void
}

export interface CommandGroup {
  title: string
  commands: readonly Command[]
}

interface Props {
  title: string
  placeholder: string
  text: string
  onText: (text: string) => void
  groups: readonly CommandGroup[]
  /** An answer is on its way: "nothing found" is not said before it is there. */
  searching: boolean
  /** Why the search failed; what needs no search still works. */
  failure?: string
  onClose: () => void
}

/** One types on behind what stands in the field already. */
const goOn = (field: InputRef | null) => field?.focus({ cursor: 'end' })

/**
 * Finds and does things by the keyboard: type, arrows, Enter. The field keeps the focus; the list says by
 * aria-activedescendant where the cursor is. While an input method composes, Enter belongs to it.
 */
export function CommandPalette({ title, placeholder, text, onText, groups, searching, failure, onClose }: Props) {
  const { t } = useTranslation('ui')
  const list = useId()
  const all = groups.flatMap(({ commands }) => commands)
  const [marked, setMarked] = useState<string>()
  const at = Math.max(0, all.findIndex(({ id }) => id === marked))
  const current = all[at]
  const idOf = (command: Command) => `${list}-${command.id}`

  function run(command: Command) {
    onClose()
    command.run()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined && all.length > 0) {
      event.preventDefault()
      const next = all[(at + step + all.length) % all.length]!
      setMarked(next.id)
      document.getElementById(idOf(next))?.scrollIntoView?.({ block: 'nearest' })
    } else if (event.key === 'Enter' && current) {
      event.preventDefault()
      run(current)
    }
  }

  return (
    <Dialog title={title} open onClose={onClose} width={640}>
      <Input
        ref={goOn}
        role="combobox"
        aria-label={placeholder}
        aria-expanded={all.length > 0}
        aria-controls={all.length > 0 ? list : undefined}
        aria-activedescendant={current ? idOf(current) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        maxLength={80}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          onText(event.target.value)
          setMarked(undefined)
        }}
        onKeyDown={onKeyDown}
      />
      {/* A list without a choice is none: the line below says that nothing was found. */}
      <div role={all.length > 0 ? 'listbox' : undefined} id={list} aria-label={all.length > 0 ? title : undefined} className={css.list}>
        {groups
          .filter(({ commands }) => commands.length > 0)
          .map((group, index) => (
            <div key={group.title} role="group" aria-labelledby={`${list}-g${index}`}>
              <div id={`${list}-g${index}`} className={css.title}>
                {group.title}
              </div>
              {group.commands.map((command) => (
                // The keyboard is served by the field, which keeps the focus.
                // eslint-disable-next-line jsx-a11y/click-events-have-key-events
                <div
                  key={command.id}
                  id={idOf(command)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={command === current}
                  className={`${css.command} ${command === current ? css.current : ''}`}
                  onClick={() => run(command)}
                >
                  <span>{command.label}</span>
                  {command.hint ? <span className={css.hint} lang={command.hintLang}>{command.hint}</span> : null}
                </div>
              ))}
            </div>
          ))}
      </div>
      <p role="status" className={css.none}>
        {failure ?? (searching ? t('loading') : all.length === 0 ? t('palette.none') : t('palette.keys'))}
      </p>
    </Dialog>
  )
}
