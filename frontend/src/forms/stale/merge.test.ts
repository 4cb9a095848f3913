import { describe, expect, test } from 'vitest'
import { merge, same } from './merge'

interface Card {
  name?: string | null
  note?: string | null
  tier?: string
  days?: string[]
  reason?: string
}

const before: Card = { name: '李华', note: '', tier: 'GOLD', days: ['MON'] }

describe('two changes of one record', () => {
  test.each<[string, Card, Card, Partial<Card>, string[], string[]]>([
    ['nothing changed', before, before, {}, [], []],
    ['what only they changed is taken over', { ...before, note: '过敏' }, before, { note: '过敏' }, ['note'], []],
    ['what only I changed is kept', before, { ...before, note: '过敏' }, {}, [], []],
    ['the same change twice is no conflict', { ...before, tier: 'SILVER' }, { ...before, tier: 'SILVER' }, {}, [], []],
    ['a field that both changed is for the person', { ...before, note: '甲' }, { ...before, note: '乙' }, {}, [], ['note']],
    ['fields are judged each for itself', { ...before, note: '甲', tier: 'SILVER' }, { ...before, note: '乙', name: '李花' }, { tier: 'SILVER' }, ['tier'], ['note']],
    ['a list is one field', { ...before, days: ['MON', 'TUE'] }, { ...before, days: ['WED'] }, {}, [], ['days']],
    ['what they emptied is empty', { ...before, days: [] }, before, { days: [] }, ['days'], []],
    ['what they emptied and I changed is for the person', { ...before, name: null }, { ...before, name: '李花' }, {}, [], ['name']],
    ['what is no field of the record stays', { ...before }, { ...before, reason: '客户要求' }, {}, [], []],
  ])('%s', (_name, theirs, mine, values, taken, both) => {
    const merged = merge<Card>(before, theirs, mine)
    expect(merged.values).toEqual(values)
    expect(merged.taken).toEqual(taken)
    expect(merged.both.map((one) => one.name)).toEqual(both)
  })

  test('nothing is chosen for the person, and all three texts are there', () => {
    expect(merge<Card>(before, { ...before, note: '甲' }, { ...before, note: '乙' }).both).toEqual([{ name: 'note', before: '', theirs: '甲', mine: '乙', chosen: null }])
  })

  test('two lists that can be put together need no choice', () => {
    const union = { days: (_before: string[] | undefined, theirs: string[] = [], mine: string[] = []) => [...new Set([...theirs, ...mine])] }
    const merged = merge<Card>(before, { ...before, days: ['MON', 'TUE'] }, { ...before, days: ['MON', 'WED'] }, union)
    expect(merged).toEqual({ values: { days: ['MON', 'TUE', 'WED'] }, taken: ['days'], both: [] })
  })
})

test.each([
  [undefined, '', true],
  [null, [], true],
  ['a ', 'a', true],
  ['a', 'b', false],
  [false, undefined, false],
  [{ from: '09:00', to: '' }, { to: undefined, from: '09:00' }, true],
  [['a', 'b'], ['b', 'a'], false],
])('%j and %j are the same: %s', (one, other, expected) => expect(same(one, other)).toBe(expected))
