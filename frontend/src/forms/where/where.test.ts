import { describe, expect, test } from 'vitest'
import { added, changed, unsaid } from './tree'
import { compile, excess, fits, readWhere, writeWhere, type Fields, type Group } from './where'

const fields: Fields = {
  level: { kind: 'words', of: 'ComplaintLevel', words: ['GENERAL', 'MAJOR_URGENT'] },
  owner: { kind: 'person' },
  breached: { kind: 'flag' },
  due: { kind: 'day' },
}
const major = { field: 'level', value: ['MAJOR_URGENT'] }
const late = { field: 'breached', value: true }

describe('the filter in an address', () => {
  test.each<[string, unknown, Group | undefined, string[]]>([
    ['is none when there is none', undefined, undefined, []],
    ['is a group of conditions', { any: [{ level: ['MAJOR_URGENT'] }, { breached: true }] }, { join: 'any', parts: [major, late] }, []],
    ['is a single condition', { breached: true }, { join: 'all', parts: [late] }, []],
    ['takes days by distance and by date', { all: [{ due: -7 }, { due: '2026-11-30' }] }, { join: 'all', parts: [{ field: 'due', value: -7 }, { field: 'due', value: '2026-11-30' }] }, []],
    ['knows oneself', { all: [{ owner: 'me' }] }, { join: 'all', parts: [{ field: 'owner', value: 'me' }] }, []],
    ['leaves out words and fields that are unknown', { all: [{ level: ['HUGE'] }, { mood: 1 }, { breached: true }] }, { join: 'all', parts: [late] }, ['{"level":["HUGE"]}', '{"mood":1}']],
    ['leaves out days that are none', { all: [{ due: '2026-02-31' }, { due: 1.5 }] }, undefined, ['{"due":"2026-02-31"}', '{"due":1.5}']],
    ['leaves out ids that are none', { all: [{ owner: 'x y' }, late] }, undefined, ['{"owner":"x y"}', '{"field":"breached","value":true}']],
    ['survives a torn text', '{"all":[{"lev', undefined, ['{"all":[{"lev']],
    ['survives a number and a list', [1], undefined, ['[1]']],
    ['does not read what every object has', { all: [{ constructor: true }, { toString: true }] }, undefined, ['{"constructor":true}', '{"toString":true}']],
  ])('%s', (_name, raw, group, ignored) => {
    expect(readWhere(fields, raw)).toEqual({ group, ignored })
  })

  test('comes back as it was written', () => {
    const group: Group = { join: 'all', parts: [major, { join: 'none', parts: [late, { join: 'any', parts: [late, major] }] }] }
    expect(readWhere(fields, JSON.parse(JSON.stringify(writeWhere(group))))).toEqual({ group, ignored: [] })
  })

  test('one that is too deep or has too many conditions loses what is too much, and says so', () => {
    const deep = { all: [{ any: [{ none: [{ all: [{ any: [{ breached: true }] }] }] }] }] }
    expect(readWhere(fields, deep).ignored).not.toEqual([])
    const many = readWhere(fields, { any: Array.from({ length: 60 }, () => ({ breached: true })) })
    expect(many.ignored.length).toBeGreaterThan(0)
  })
})

describe('the filter for the API', () => {
  const plain = (field: string, value: unknown) => ({ [field]: value }) as Record<string, unknown>
  test.each<[string, Group, unknown]>([
    ['puts conditions that all hold into one', { join: 'all', parts: [major, late] }, { level: ['MAJOR_URGENT'], breached: true }],
    ['keeps two of the same field apart', { join: 'all', parts: [late, late] }, { breached: true, and: [{ breached: true }] }],
    ['has alternatives', { join: 'any', parts: [major, late] }, { or: [{ level: ['MAJOR_URGENT'] }, { breached: true }] }],
    ['leaves out none of several', { join: 'none', parts: [major, late] }, { not: { or: [{ level: ['MAJOR_URGENT'] }, { breached: true }] } }],
    ['keeps the alternatives of two groups apart', { join: 'all', parts: [{ join: 'any', parts: [major, late] }, { join: 'any', parts: [late, major] }] }, { or: [{ level: ['MAJOR_URGENT'] }, { breached: true }], and: [{ or: [{ breached: true }, { level: ['MAJOR_URGENT'] }] }] }],
    ['does not ask for what is not said yet', { join: 'all', parts: [late, { field: 'level' }] }, { breached: true }],
  ])('%s', (_name, group, expected) => {
    expect(compile(group, plain as never)).toEqual(expected)
  })
})

describe('building', () => {
  const group: Group = { join: 'all', parts: [major, { join: 'any', parts: [late] }] }
  test('a part is added to the group at its path', () => {
    expect(added(group, [1], major)).toEqual({ join: 'all', parts: [major, { join: 'any', parts: [late, major] }] })
  })
  test('a group that has lost its last condition goes too', () => {
    expect(changed(group, [1, 0], () => undefined)).toEqual({ join: 'all', parts: [major] })
  })
  test('the outermost group stays, though empty', () => {
    expect(changed({ join: 'any', parts: [late] }, [0], () => undefined)).toEqual({ join: 'any', parts: [] })
  })
  test('what is not said yet is found', () => {
    expect(unsaid(group)).toBeUndefined()
    expect(unsaid(added(group, [1], { field: 'level', value: [] }))).toEqual([1, 1])
  })
  test('alternatives stand in each other three deep beside the list’s own filter, and no deeper', () => {
    const nest = (times: number): Group => (times === 1 ? { join: 'any', parts: [late, major] } : { join: 'any', parts: [late, nest(times - 1)] })
    expect([fits(nest(3)), fits(nest(4))]).toEqual([true, false])
    expect(excess(nest(4))).toBe('deep')
  })
  test('38 alternatives fit, 39 do not', () => {
    const some = (count: number): Group => ({ join: 'any', parts: Array.from({ length: count }, () => late) })
    expect([fits(some(38)), fits(some(39))]).toEqual([true, false])
    expect(excess(some(39))).toBe('many')
  })
})
