import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fits, readingsOf } from './match'
import { namesOf } from './names'

test.each([
  ['话术', true],
  ['huashu', true],
  ['huash', true],
  ['hs', true],
  ['hshu', true],
  ['HS', true],
  ['ｈｓ', true],
  ['Scripts', true],
  ['cript', true],
  ['话 hs', true],
  ['h', true],
  ['shuhua', false],
  ['hx', false],
  ['规则', false],
])('%s finds the scripts: %s', (typed, found) => {
  expect(fits(typed, ['话术', 'Scripts'])).toBe(found)
})

test.each([
  ['sweeps', 'sweeps'],
  ['houtai', 'sweeps'],
  ['gzrl', 'calendar'],
  ['holidays', 'calendar'],
  ['working week', 'week'],
  ['mzgzsj', 'week'],
  ['员工', 'staff'],
  ['keshi', 'departments'],
  ['dljl', undefined],
  ['fwjl', 'accessLog'],
  ['sign out', 'signOut'],
  ['tcdl', 'signOut'],
  ['zhongda', undefined],
] as const)('%s finds %s', (typed, id) => {
  const all = ['sweeps', 'calendar', 'week', 'staff', 'departments', 'accessLog', 'signOut'] as const
  expect(all.filter((one) => fits(typed, namesOf(one)))).toEqual(id ? [id] : [])
})

test('every character of what can be found has its pinyin', () => {
  const words = ['src/features/finder/locales/zh-CN.json', 'src/lib/terms/locales/zh-CN.json', 'src/features/help/glossary.json']
  const signs = words.flatMap((file) => readFileSync(file, 'utf8').match(/\p{Script=Han}/gu) ?? [])
  expect([...new Set(signs)].filter((sign) => readingsOf(sign).length === 0)).toEqual([])
})
