import { use, useEffect, useLayoutEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import css from './command-palette.module.css'
import { PalettePlace } from './palette-place'

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

export interface CommandListProps {
  groups: readonly CommandGroup[]
  /** An answer is on its way: "nothing found" is not said before it is there. */
  searching: boolean
  /** Why the search failed; what needs no search still works. */
  failure?: string
}

/** What the command palette offers, by groups, and where its cursor is: on the first one after every letter. Stands in a `PaletteFrame`. */
export function CommandList({ groups, searching, failure }: CommandListProps) {
  const { t } = useTranslation('ui')
  const place = use(PalettePlace)
  if (!place) throw new Error('a list of commands stands in a palette')
  const { list, title, text, onClose, attach, tell } = place
  const all = groups.flatMap(({ commands }) => commands)
  const [marked, setMarked] = useState<{ id: string; of: string }>()
  const at = marked?.of === text ? Math.max(0, all.findIndex(({ id }) => id === marked.id)) : 0
  const current = all[at]
  const idOf = (command: Command) => `${list}-${command.id}`

  function run(command: Command) {
    onClose()
    command.run()
  }
  useLayoutEffect(() => {
    attach({
      step: (by) => {
        const next = all[(at + by + all.length) % all.length]
        if (!next) return
        setMarked({ id: next.id, of: text })
        document.getElementById(idOf(next))?.scrollIntoView?.({ block: 'nearest' })
      },
      run: () => current && run(current),
    })
    return () => attach(null)
  })
  const active = current && idOf(current)
  const open = all.length > 0
  useEffect(() => tell({ active, open }), [tell, active, open])

  return (
    <>
      {/* A list without a choice is none: the line below says that nothing was found. */}
      <div role={open ? 'listbox' : undefined} id={list} aria-label={open ? title : undefined} className={css.list}>
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
        {failure ?? (searching ? t('loading') : open ? t('palette.keys') : t('palette.none'))}
      </p>
    </>
  )
}
