import i18next from 'i18next'
import { expect, test, vi } from 'vitest'
import { refreshable } from './refresh'

test('a change of language reads again what is in sight, and nothing that has gone', () => {
  const [there, gone] = [vi.fn(), vi.fn()]
  const leave = refreshable(there)
  refreshable(gone)()
  i18next.emit('languageChanged', 'en')
  expect(there).toHaveBeenCalledOnce()
  expect(gone).not.toHaveBeenCalled()
  leave()
})
