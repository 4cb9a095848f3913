import { beforeAll, expect, test } from 'vitest'
import { renderHook } from '@testing-library/react'
import i18next from 'i18next'
import { startI18n } from './i18n'
import { useWindows } from './windows'

beforeAll(async () => {
  if (!i18next.isInitialized) await startI18n()
  await i18next.changeLanguage('zh-CN')
})

test('hours without days hold every day; others name theirs', () => {
  const say = renderHook(() => useWindows()).result.current
  expect(say([{ days: [], from: '14:00', to: '16:00' }])).toBe('每天 14:00–16:00')
  expect(say([{ days: ['MON', 'WED'], from: '10:00', to: '12:00' }, { days: ['SUN'], from: '09:00', to: '10:00' }])).toBe('周一 周三 10:00–12:00; 周日 09:00–10:00')
  expect(say([])).toBe('')
})
