import { useSyncExternalStore } from 'react'

/**
 * The hospital's present instant. Business time belongs to the server (a demo shifts it), so the app
 * keeps the difference to the computer's clock and never asks Date.now() elsewhere.
 */
let shift = 0

/** Sets the clock by an answer of the server (viewer.now). */
export function setHospitalNow(instant: string): void {
  shift = Date.parse(instant) - Date.now()
}

export const hospitalNow = (): Date => new Date(Date.now() + shift)

const listeners = new Set<() => void>()
let minute = hospitalNow()
let timer: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(() => {
    minute = hospitalNow()
    for (const call of listeners) call()
  }, 15_000)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) {
      clearInterval(timer)
      timer = undefined
    }
  }
}

function snapshot(): Date {
  if (Math.abs(hospitalNow().getTime() - minute.getTime()) > 20_000) minute = hospitalNow()
  return minute
}

/** The present instant for showing time left; renders again four times a minute. */
export const useNow = (): Date => useSyncExternalStore(subscribe, snapshot)
