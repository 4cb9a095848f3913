import { describe, expect, test } from 'vitest'
import { timeFormat } from './format'

const now = new Date('2026-11-20T02:05:00Z')
const zh = timeFormat('zh-CN', 'Asia/Shanghai', now)
const en = timeFormat('en', 'Asia/Shanghai', now)

describe('moments', () => {
  test.each([
    ['2026-11-20T01:30:00Z', '今天 09:30', 'Today 09:30'],
    ['2026-11-19T15:59:00Z', '昨天 23:59', 'Yesterday 23:59'],
    ['2026-11-20T16:00:00Z', '明天 00:00', 'Tomorrow 00:00'],
    ['2026-11-12T02:00:00Z', '11-12 10:00', '11-12 10:00'],
    ['2025-11-12T02:00:00Z', '2025-11-12 10:00', '2025-11-12 10:00'],
  ])('%s', (instant, chinese, english) => {
    expect(zh.moment(instant)).toBe(chinese)
    expect(en.moment(instant)).toBe(english)
  })

  test('on paper today has its date too', () => {
    expect(zh.stamp('2026-11-20T01:30:00Z')).toBe('2026-11-20 09:30')
  })
})

describe('spans', () => {
  test.each([
    [0, '不到 1 分钟', 'under 1 min'],
    [-5, '不到 1 分钟', 'under 1 min'],
    [59 * 60_000, '59 分钟', '59 min'],
    [60 * 60_000, '1 小时', '1 h'],
    [125 * 60_000, '2 小时 5 分钟', '2 h 5 min'],
    [74 * 3_600_000, '3 天 2 小时', '3 d 2 h'],
  ])('%i ms', (ms, chinese, english) => {
    expect(zh.span(ms)).toBe(chinese)
    expect(en.span(ms)).toBe(english)
  })
})

test('a day is said without its year', () => {
  expect(zh.spokenDay('2026-11-20T16:00:00Z')).toBe('11月21日')
  expect(en.spokenDay('2026-11-20T16:00:00Z')).toBe('21 November')
})

test('a day is written out with its weekday', () => {
  expect(zh.longDay('2026-11-21')).toContain('2026年11月21日')
  expect(en.longDay('2026-11-21')).toContain('21 Nov 2026')
})
