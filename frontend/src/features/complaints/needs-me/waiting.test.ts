import { describe, expect, test } from 'vitest'
import type { Clock } from '../clock-view'
import { inFront, inTurn, lastOpinion, waitsFor } from './waiting'

const opinion = (doctor: string, at: string) => ({ at, doctor: { id: doctor } })
const paged = (startedAt: string, state: Clock['state'] = 'RUNNING'): Clock => ({
  kind: 'DOCTOR_ACKNOWLEDGE',
  startedAt,
  warnAt: startedAt,
  dueAt: startedAt,
  stoppedAt: state === 'RUNNING' ? null : startedAt,
  state,
})

describe('a case waits for a doctor', () => {
  test.each<[string, Parameters<typeof waitsFor>[0], boolean]>([
    ['who has not said anything', { opinions: [], clocks: [] }, true],
    ['also when another doctor has', { opinions: [opinion('st_b', '2026-11-20T01:00:00Z')], clocks: [] }, true],
    ['no longer after the opinion', { opinions: [opinion('st_a', '2026-11-20T01:00:00Z')], clocks: [] }, false],
    [
      'again when called after the opinion',
      { opinions: [opinion('st_a', '2026-11-20T01:00:00Z')], clocks: [paged('2026-11-20T02:00:00Z')] },
      true,
    ],
    [
      'no longer when the call came before the opinion',
      { opinions: [opinion('st_a', '2026-11-20T03:00:00Z')], clocks: [paged('2026-11-20T02:00:00Z')] },
      false,
    ],
    [
      'no longer when the call was answered',
      { opinions: [opinion('st_a', '2026-11-20T01:00:00Z')], clocks: [paged('2026-11-20T02:00:00Z', 'MET')] },
      false,
    ],
  ])('%s', (_name, asked, expected) => {
    expect(waitsFor(asked, 'st_a')).toBe(expected)
  })
})

test('the last opinion is the doctor’s own newest', () => {
  const newest = opinion('st_a', '2026-11-20T05:00:00Z')
  expect(lastOpinion([opinion('st_a', '2026-11-20T01:00:00Z'), newest, opinion('st_b', '2026-11-20T09:00:00Z')], 'st_a')).toBe(newest)
})

test('cases that were put off come last, in the order in which they were put off', () => {
  const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
  expect(inTurn(rows, ['c', 'a']).map((row) => row.id)).toEqual(['b', 'd', 'c', 'a'])
  expect(inTurn(rows, ['a', 'c', 'a']).map((row) => row.id)).toEqual(['b', 'd', 'c', 'a'])
})

test('the card in hand stays in front while it waits, also when another becomes more urgent', () => {
  const turn = [{ id: 'new' }, { id: 'held' }]
  expect(inFront(turn, 'held')?.id).toBe('held')
  expect(inFront(turn, 'answered')?.id).toBe('new')
  expect(inFront(turn, undefined)?.id).toBe('new')
  expect(inFront([], 'held')).toBeUndefined()
})
