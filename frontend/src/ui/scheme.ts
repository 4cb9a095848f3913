import { useSyncExternalStore } from 'react'

/** Light or dark: the person's choice on this computer, else the system's. */
export type Scheme = 'light' | 'dark'

const CHOICE = 'aftercare.scheme'
const system = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

export const currentScheme = (): Scheme => {
  const chosen = localStorage.getItem(CHOICE)
  if (chosen === 'light' || chosen === 'dark') return chosen
  return system.matches ? 'dark' : 'light'
}

function apply(): void {
  document.documentElement.dataset.theme = currentScheme()
  for (const call of listeners) call()
}

/** Puts the scheme on the page; call once before anything is drawn. */
export function startScheme(): void {
  apply()
  system.addEventListener('change', apply)
}

export function chooseScheme(scheme: Scheme): void {
  localStorage.setItem(CHOICE, scheme)
  apply()
}

export const useScheme = (): Scheme =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, currentScheme)
