import i18next from 'i18next'

/** What is on the screen and can be read again. */
const readers = new Set<() => void>()

/** The server writes in the reader's language: after a change of it everything in sight is read again. */
i18next.on('languageChanged', readAgain)

/** Registers a reader; the answer takes it out again. */
export function refreshable(reload: () => void): () => void {
  readers.add(reload)
  return () => readers.delete(reload)
}

/** Reads everything in sight again. */
export function readAgain(): void {
  for (const reload of readers) reload()
}
