import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { roles } from '@/lib/terms/words'
import { placeOf, tourOf, tours } from './tours'
import { find, glossary } from './words'

interface Texts {
  tour: Record<string, Record<string, { title: string; text: string }>>
}

const languages = ['zh-CN', 'en'].map((language) => [language, JSON.parse(readFileSync(`src/features/help/locales/${language}.json`, 'utf8')) as Texts] as const)
test.each(languages)('every role has a tour of four to six steps with texts in %s', (_language, texts) => {
  for (const role of roles) {
    const keys = tours[role].map((step) => step.key)
    expect(keys.length, role).toBeGreaterThanOrEqual(4)
    expect(keys.length, role).toBeLessThanOrEqual(6)
    expect(Object.keys(texts.tour[role] ?? {}).sort(), role).toEqual([...keys].sort())
  }
})

test('the glossary of the developers has the same words', () => {
  const table = readFileSync('../docs/glossary.md', 'utf8')
  const rows = [...table.matchAll(/^\| ([^|]+) \| ([^|]+) \| /gm)].map(([, en = '', zh = '']) => `${en} ${zh}`).filter((row) => !/^(word|---)/.test(row))
  expect(glossary.map((word) => `${word.en} ${word.zh}`)).toEqual(rows)
})

test.each([
  ['回访', '回访'],
  ['CALLBACK', '回访'],
  ['grace has passed', '未到诊'],
])('%s finds the word %s', (text, zh) => {
  expect(find(text).map((word) => word.zh)).toContain(zh)
})

test('a word that is not there finds nothing, an empty text everything', () => {
  expect(find('xyz')).toEqual([])
  expect(find(' ')).toHaveLength(glossary.length)
})

test('who holds several roles is shown the tour of the page on which they start', () => {
  expect(tourOf(['CALLBACK_AGENT', 'SUPERVISOR'])).toBe('SUPERVISOR')
  expect(tourOf([])).toBeUndefined()
})

test('a step without its place on the page stands in the middle', () => {
  expect(placeOf('/leads')).toBeNull()
})

test('a step that speaks of the button of a page points at it, not at the export beside it', () => {
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList)
  document.body.innerHTML = `<main id="main"><header><div><h1>预约</h1></div><div><button data-tour="export">导出</button><button>预约</button></div></header>
    <section><button data-tour="walk-in">登记到院</button></section></main>`
  const pointed = (role: 'GUIDE_DESK' | 'CONSULTANT', key: string) => placeOf(tours[role].find((step) => step.key === key)!.at)?.textContent
  expect(pointed('GUIDE_DESK', 'walkIn')).toBe('登记到院')
  expect(pointed('CONSULTANT', 'new')).toBe('预约')
  document.body.innerHTML = ''
  vi.restoreAllMocks()
})
