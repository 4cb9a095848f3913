import { renderHook } from '@testing-library/react'
import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { useDescribe } from './describe'
import { fromErrors, ofStatus, type Failure } from './errors'
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

const inWords = (failure: Failure) => renderHook(() => useDescribe()).result.current(failure).title

test('what something in front of the server says is told for what it is, in both languages', async () => {
  expect(inWords(ofStatus(403))).toContain('联系管理网络的同事')
  expect(inWords(ofStatus(413))).toContain('内容太长')
  expect(inWords({ ...ofStatus(413), size: 12_900_000 })).toContain('文件有 12.4 MB，网络设备（代理）不放行这么大的文件，没有送到系统。系统本身最多接收 64 MB')
  expect(inWords(ofStatus(503, 20))).toContain('请在 20 秒后重试')
  expect(inWords(ofStatus(502))).toContain('请稍后重试')
  expect(inWords(ofStatus(504))).toContain('同一件事不会办两遍')
  await i18next.changeLanguage('en')
  expect(inWords(ofStatus(403))).toContain('ask whoever runs the network')
  expect(inWords(ofStatus(503, 20))).toContain('in 20 seconds')
  expect(inWords(ofStatus(503, 1))).toContain('in 1 second;')
  for (const status of [403, 413, 502, 504]) expect(inWords(ofStatus(status))).not.toContain('cannot be reached')
  await i18next.changeLanguage('zh-CN')
})
