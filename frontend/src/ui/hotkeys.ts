import { useContext, useEffect, useRef } from 'react'
import { isLeaving, KeysOf, take } from './ahead'
import { isCommand, keyName } from './command'
import { useKeyNames } from './key-list'

export type Hotkeys = Record<string, (event: KeyboardEvent) => void>

/**
 * Commands of the page while the component is there; undefined switches them off. The key ? lists those
 * that have a name. Inside `KeysOf` they are those of a record: they take what was typed ahead for it, and rest while
 * another record is being opened in its place.
 */
export function useHotkeys(keys: Hotkeys | undefined, names?: Record<string, string>): void {
  useKeyNames(keys && names)
  const record = useContext(KeysOf)
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
    if (record !== undefined && keys) take(record, keys)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const name = keyName(event)
      // Keys with Ctrl go before the controls (a select would open at Ctrl-Enter), the others after them.
      const early = event.eventPhase === Event.CAPTURING_PHASE
      if (name.startsWith('mod+') !== early) return
      const run = latest.current?.[name]
      if (!run || !isCommand(event) || (record !== undefined && isLeaving(record))) return
      event.preventDefault()
      if (early) event.stopPropagation()
      run(event)
    }
    window.addEventListener('keydown', listen, true)
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen, true)
      window.removeEventListener('keydown', listen)
    }
  }, [record])
}
