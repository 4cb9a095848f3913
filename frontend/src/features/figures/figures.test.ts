import { describe, expect, test } from 'vitest'
import { chartOf, drawn } from './chart-data'
import { keyText, needs, type Names } from './labels'
import { rangeOf } from './range'
import { dimensionsOf, shapes } from './subjects'
import { cellText, rowsOf, totalOf, type FigureRow } from './table'

const hidden = { hidden: '隐藏', none: '—' }

describe('cells', () => {
  test.each([
    ['a hidden count says so and is no zero', null, 'count', '隐藏'],
    ['zero is zero', 0, 'count', '0'],
    ['a rate that cannot be told is a dash', null, 'rate', '—'],
    ['a rate is a share of a hundred', 0.2018, 'rate', '20.2%'],
    ['hours have one digit', 30.25, 'hours', '30.3'],
    ['a score has two digits', 4.5, 'score', '4.50'],
  ] as const)('%s', (_name, value, form, text) => {
    expect(cellText(value, { key: 'x', form }, hidden)).toBe(text)
  })

  test('stand in the order of the measures, also those that are missing', () => {
    const raw = [{ keys: ['2026-11'], resolved: 7, registered: 12, closed: null }]
    expect(rowsOf(raw, shapes.complaints.measures)).toEqual([{ keys: ['2026-11'], cells: [12, 7, null, null, null] }])
  })
})

describe('the total', () => {
  const months = [
    { keys: ['2026-10'], cells: [null] },
    { keys: ['2026-11'], cells: [17] },
  ]
  const hospitals = [
    { keys: ['2026-10', 'ho_1'], cells: [12] },
    { keys: ['2026-10', 'ho_2'], cells: [17] },
  ]
  test.each<[string, FigureRow[], number, FigureRow[] | null, (number | null)[] | undefined]>([
    ['is what the server counted, not a sum of what is shown', months, -1, [{ keys: [], cells: [19] }], [19]],
    ['is hidden where the server hides it, also when all rows are shown', hospitals.slice(1), -1, [{ keys: [], cells: [null] }], [null]],
    ['is not there before the server has counted it', months, -1, null, undefined],
    ['is there below one hospital', hospitals.slice(1), 1, [{ keys: [], cells: [17] }], [17]],
    ['is left out below several hospitals: the server counted one of them', hospitals, 1, [{ keys: [], cells: [12] }], undefined],
  ])('%s', (_name, rows, hospitalAt, whole, cells) => {
    expect(totalOf(rows, hospitalAt, whole)?.cells).toEqual(cells)
  })
})

describe('dimensions in the address', () => {
  test.each([
    ['complaints', 'MONTH,LEVEL', ['MONTH', 'LEVEL']],
    ['complaints', 'LEVEL,MONTH', ['LEVEL', 'MONTH']],
    ['complaints', 'MONTH,MONTH,NONSENSE,TIER', ['MONTH']],
    ['callbacks', 'DAY,PURPOSE,OUTCOME,STAFF,TIER', ['DAY', 'PURPOSE', 'OUTCOME', 'STAFF']],
    ['appointments', undefined, []],
  ] as const)('%s by %s', (subject, by, dimensions) => {
    expect(dimensionsOf(subject, by)).toEqual(dimensions)
  })
})

describe('labels of keys', () => {
  const names: Names = {
    hospital: new Map([['ho_1', '安和医院']]),
    department: new Map([['de_1', '皮肤科']]),
    staff: new Map(),
    category: new Map([['QUALITY', '质量']]),
  }
  const label = (kind: string, word: string | null | undefined) => `${kind}.${word}`
  const say = { none: '未填', yes: '是', no: '否' }
  test.each([
    ['a word of the API', 'LEVEL', 'GENERAL', 'ComplaintLevel.GENERAL'],
    ['a department by its id', 'DEPARTMENT', 'de_1', '皮肤科'],
    ['somebody whose name is not told', 'STAFF', 'st_9', 'st_9'],
    ['a code of a list', 'CATEGORY', 'QUALITY', '质量'],
    ['yes or no', 'REMINDED', 'false', '否'],
    ['a month as it stands', 'MONTH', '2026-11', '2026-11'],
    ['nothing', 'DEPARTMENT', '-', '未填'],
    ['the hospital', 'HOSPITAL', 'ho_1', '安和医院'],
  ] as const)('%s', (_name, dimension, key, text) => {
    expect(keyText(dimension, key, label, names, say)).toBe(text)
  })

  test('only names that the question needs are asked', () => {
    expect(needs('callbacks', ['STAFF'])).toEqual({ department: false, staff: true, category: false })
    expect(needs('complaints', ['DEPARTMENT', 'CATEGORY'])).toEqual({ department: true, staff: false, category: true })
  })
})

describe('the range', () => {
  test.each([
    ['is the last ninety days at first', {}, { from: '2026-08-24', to: '2026-11-21' }],
    ['has its ends in order', { from: '2026-11-02', to: '2026-11-01' }, { from: '2026-11-01', to: '2026-11-02' }],
    ['begins ninety days before a given end', { to: '2026-03-31' }, { from: '2026-01-01', to: '2026-03-31' }],
    ['ends today when only its start is given', { from: '2026-11-01' }, { from: '2026-11-01', to: '2026-11-21' }],
    ['that starts in the future is that day', { from: '2026-12-01' }, { from: '2026-12-01', to: '2026-12-01' }],
  ])('%s', (_name, search, range) => {
    expect(rangeOf(search, '2026-11-21')).toEqual(range)
  })
})

describe('the chart', () => {
  const rows = [
    { keys: ['2026-10', 'GENERAL'], cells: [12, 3] },
    { keys: ['2026-10', 'MAJOR'], cells: [null, 1] },
    { keys: ['2026-11', 'GENERAL'], cells: [8, 2] },
  ]
  const text = (at: number, key: string) => `${at}:${key}`

  test('has a place per first key and a series per second', () => {
    expect(chartOf(rows, 0, 2, text, 'all')).toEqual({
      places: ['0:2026-10', '0:2026-11'],
      series: [
        { name: '1:GENERAL', values: [12, 8] },
        { name: '1:MAJOR', values: [null, null] },
      ],
      left: 0,
    })
  })

  test('of one dimension has one series', () => {
    const one = [{ keys: ['a'], cells: [5] }, { keys: ['b'], cells: [null] }]
    expect(chartOf(one, 0, 1, text, 'all')).toEqual({ places: ['0:a', '0:b'], series: [{ name: 'all', values: [5, null] }], left: 0 })
  })

  test.each([
    ['one number', [null, 5], true],
    ['a zero', [null, 0], true],
    ['hidden counts alone', [null, null], false],
    ['nothing', [], false],
  ])('of %s: is there anything to draw', (_name, values, is) => {
    const one = values.map((value, at) => ({ keys: [`k${at}`], cells: [value] }))
    expect(drawn(chartOf(one, 0, 1, text, 'all'))).toBe(is)
  })

  test('leaves series out that could not be told apart, and says how many', () => {
    const many = Array.from({ length: 11 }, (_, at) => ({ keys: ['a', `k${at}`], cells: [at] }))
    const chart = chartOf(many, 0, 2, text, 'all')
    expect(chart.series).toHaveLength(8)
    expect(chart.series[0]?.name).toBe('1:k10')
    expect(chart.left).toBe(3)
  })

  test('groups by further dimensions have one name', () => {
    const three = [{ keys: ['a', 'b', 'c'], cells: [5] }]
    expect(chartOf(three, 0, 3, text, 'all').series[0]?.name).toBe('1:b · 2:c')
  })
})
