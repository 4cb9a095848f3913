import { renderHook } from '@testing-library/react'
import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { useDescribe } from './describe'
import { fromErrors } from './errors'
import { startI18n } from './i18n'

beforeAll(async () => {
  if (!i18next.isInitialized) await startI18n()
  await i18next.changeLanguage('zh-CN')
})

const describe = (error: Parameters<typeof fromErrors>[0][number]) => renderHook(() => useDescribe()).result.current(fromErrors([error]))

test('a fault of the server is said once, with the number to quote', () => {
  const told = describe({ message: '服务器出错了', extensions: { code: 'INTERNAL', requestId: 'R7' } })
  expect(told.title).toBe('服务器出错了，请稍后再试。')
  expect(told.detail).toBe('如仍不行，请把编号 R7 告诉管理员。')
})

test('without a number nothing is said of one', () => {
  expect(describe({ message: '服务器出错了', extensions: { code: 'INTERNAL' } }).detail).toBeUndefined()
})

test('an answer without a code never shows its raw text', () => {
  expect(describe({ message: 'boom' })).toMatchObject({ title: '服务器出错了，请稍后再试。', tone: 'error' })
})

test('the sentence of the server comes first where it has one', () => {
  expect(describe({ message: '您没有权限。', extensions: { code: 'FORBIDDEN' } }).title).toBe('您没有权限。')
})
