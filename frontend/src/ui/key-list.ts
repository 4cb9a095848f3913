import { useEffect, useSyncExternalStore } from 'react'

/** A key and what it does, as the help shows it. */
export interface KeyName {
  key: string
  name: string
}

/** The keys that the parts on the page have named, by part. */
const named = new Map<symbol, readonly KeyName[]>()
const listeners = new Set<() => void>()
let list: readonly KeyName[] = []

function changed(): void {
  const seen = new Set<string>()
  list = [...named.values()].flat().filter(({ key }) => !seen.has(key) && seen.add(key))
  for (const call of listeners) call()
}

/** Tells the help which keys work while the component is there. */
export function useKeyNames(names: Record<string, string> | undefined): void {
  const text = JSON.stringify(names ?? {})
  useEffect(() => {
    const part = Symbol()
    named.set(part, Object.entries(JSON.parse(text) as Record<string, string>).map(([key, name]) => ({ key, name })))
    changed()
    return () => {
      named.delete(part)
      changed()
    }
  }, [text])
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The keys that work on the page now. */
export const useKeyList = (): readonly KeyName[] => useSyncExternalStore(subscribe, () => list)

const mac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

/** A key as it stands on the keyboard: "Ctrl Enter", on a Mac "⌘ Enter". */
export const keyCap = (key: string, onMac = mac): string =>
  key
    .replace('mod+', onMac ? '⌘ ' : 'Ctrl ')
    .replace('shift+', onMac ? '⇧ ' : 'Shift ')
    .replace(/(^| )([a-z])$/, (_all, before: string, letter: string) => before + letter.toUpperCase())
