import { describe, expect, test } from 'vitest'
import { toDecisionInput } from './decision-input'
import { foldFields } from './fold-fields'
import { toMoney, toProposalInput } from './proposal-input'
import { toTriageInput } from './triage-input'

const base = { complaint: 'cp_1', expectedVersion: 4 }
const zone = 'Asia/Shanghai'

describe('messages at fields', () => {
  test('a place in a list of lines is told at the list', () => {
    expect(foldFields([{ path: ['options', 0, 'pros', 2], message: '太长' }])).toEqual([{ path: ['options', 0, 'pros'], message: '太长' }])
  })
  test('a field inside a list stays where it is', () => {
    expect(foldFields([{ path: ['options', 1, 'title'], message: '请填写' }])).toEqual([{ path: ['options', 1, 'title'], message: '请填写' }])
  })
  test('several messages for one field are told together, the same one once', () => {
    const folded = foldFields([
      { path: ['flags', 0], message: '重复' },
      { path: ['flags', 1], message: '重复' },
      { path: ['flags', 2], message: '未知' },
    ])
    expect(folded).toEqual([{ path: ['flags'], message: '重复 · 未知' }])
  })
})

describe('a decision of the customer', () => {
  const typed = {
    option: 'so_1',
    confirmation: { how: 'SIGNATURE' as const, text: '同意修复' },
    reason: ' 还要赔偿 ',
    commitments: [{ what: ' 安排修复 ', dueAt: '2026-11-21T10:00' }],
  }
  test('when accepted carries option, confirmation and promises, and no reason', () => {
    expect(toDecisionInput({ ...typed, decision: 'ACCEPTED' }, base, zone)).toEqual({
      ...base,
      decision: 'ACCEPTED',
      option: 'so_1',
      confirmation: typed.confirmation,
      commitments: [{ what: '安排修复', toWhom: null, dueAt: '2026-11-21T02:00:00.000Z', owner: null }],
    })
  })
  test.each(['REJECTED', 'EXTERNAL'] as const)('when %s carries the reason alone, whatever was typed before', (decision) => {
    expect(toDecisionInput({ ...typed, decision }, base, zone)).toEqual({ ...base, decision, reason: '还要赔偿' })
  })
})

describe('a proposal', () => {
  test('drops empty points and writes money with two decimals', () => {
    const input = toProposalInput(
      { message: ' 两个方案 ', options: [{ title: ' 修复 ', pros: ['快', ' ', ''], cons: undefined, cost: '1280' }, { title: '退款', cost: null }] },
      base,
    )
    expect(input).toEqual({
      ...base,
      message: '两个方案',
      options: [
        { title: '修复', pros: ['快'], cons: [], cost: '1280.00' },
        { title: '退款', pros: [], cons: [], cost: null },
      ],
    })
  })
  test.each([
    ['0', '0.00'],
    ['12.5', '12.50'],
    ['', null],
    [null, null],
  ])('money %s is %s', (typed, expected) => {
    expect(toMoney(typed)).toBe(expected)
  })
})

describe('a triage', () => {
  const seen = { flags: [], hidden: [] }
  test('gives the reason only when a flag that the case had is taken away', () => {
    const had = { flags: ['POTENTIAL_MAJOR' as const], hidden: [] }
    expect(toTriageInput({ ...values, flags: [], reason: '误报' }, base, had).reason).toBe('误报')
    expect(toTriageInput({ ...values, flags: ['POTENTIAL_MAJOR', 'VULNERABLE_PERSON'], reason: '误报' }, base, had).reason).toBeNull()
  })
  const values = { severity: 'HIGH' as const, level: 'GENERAL' as const, involvedStaff: ['st_1'], category: ' ' }
  test('sends what stands in the form', () => {
    expect(toTriageInput(values, base, seen)).toMatchObject({ severity: 'HIGH', involvedStaff: ['st_1'], category: null, severalDepartments: null })
  })
  test('leaves out people whom the viewer does not see, so that they stay', () => {
    expect(toTriageInput({ ...values, involvedStaff: [] }, base, { flags: [], hidden: ['involvedStaff'] }).involvedStaff).toBeNull()
  })
  test('says several departments only when ticked', () => {
    expect(toTriageInput({ ...values, severalDepartments: true }, base, seen).severalDepartments).toBe(true)
  })
})
