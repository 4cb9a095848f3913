import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import i18next from 'i18next'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { languages as plugin } from '../../../scripts/languages'
import { timeFormat } from '../time/format'
import { browserLanguage, changeLanguage, chosenLanguage, componentsOf, currentLanguage, languages, listed, named, startI18n } from '.'

// A language that was made up: every English text between marks, in one file, as a translator would hand it in.
vi.mock('virtual:languages', () => ({
  further: [{ tag: 'ja', name: '⟦日⟧', short: '⟦', list: ' + ' }],
  load: {
    ja: async () => {
      const marked = (tree: object): object =>
        Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, typeof value === 'string' ? `⟦${value}⟧` : marked(value as object)]))
      const texts: Record<string, object> = {}
      for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('/locales/en.json'))) {
        texts[file.split('/').at(-3) ?? ''] = marked(JSON.parse(readFileSync(`src/${file}`, 'utf8')) as object)
      }
      return { texts, components: { locale: 'ja' } }
    },
  },
}))

beforeAll(async () => {
  localStorage.clear()
  await startI18n()
})

describe('a further language', () => {
  test('is offered, chosen by a browser that asks for it, and kept', async () => {
    expect(languages.map((one) => one.name)).toEqual(['中文', 'English', '⟦日⟧'])
    expect(browserLanguage(['fr', 'ja-JP', 'en'])).toBe('ja')
    await changeLanguage('ja')
    expect([currentLanguage(), chosenLanguage(), document.documentElement.lang]).toEqual(['ja', 'ja', 'ja'])
  })

  test('says the texts of every room, also of one that is opened later', async () => {
    await i18next.loadNamespaces('complaints')
    expect(i18next.t('lib:save')).toBe('⟦Save⟧')
    expect(i18next.t('terms:Tier.GOLD')).toMatch(/^⟦/)
    expect(i18next.t('complaints:filter.more', { count: 3 })).toBe('⟦More filters (3 set)⟧')
    expect(componentsOf('ja')).toEqual({ locale: 'ja' })
  })

  test('writes days, times and lists in its own way', () => {
    const time = timeFormat('ja', 'Asia/Shanghai', new Date('2026-11-21T02:05:00Z'))
    expect(time.moment('2026-11-22T01:00:00Z')).toBe('明日 09:00')
    expect(time.longDay('2026-11-21')).toBe('2026年11月21日(土)')
    expect(time.span(26 * 3_600_000)).toBe('1 日 2 時間')
    expect(time.span(1_000)).toBe('< 1 分')
    expect(listed(['a', 'b'], 'ja')).toBe('a + b')
    expect([named('ja', '双眼皮', 'Eyelids'), named('ja', '双眼皮', ''), named('zh-CN', '双眼皮', 'Eyelids')]).toEqual(['Eyelids', '双眼皮', '双眼皮'])
  })
})

describe('the file of a language', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'languages-'))
  writeFileSync(path.join(folder, 'pt-BR.json'), JSON.stringify({ name: 'Português', short: 'PT', list: ', ', server: { a: 'secret of the server' }, web: { lib: { save: 'Salvar' } } }))
  const load = plugin(folder).load as unknown as (this: { addWatchFile(file: string): void }, id: string) => string
  const text = (id: string) => load.call({ addWatchFile: () => undefined }, `\0${id}`)

  test('is known by its name before it is loaded', () => {
    expect(text('virtual:languages')).toContain('"tag":"pt-BR","name":"Português"')
    expect(text('virtual:languages')).not.toContain('Salvar')
  })

  test('brings its texts and the words of the components, and nothing of the server', () => {
    expect(text('virtual:language/pt-BR')).toContain('Salvar')
    expect(text('virtual:language/pt-BR')).toContain('antd/locale/pt_BR')
    expect(text('virtual:language/pt-BR')).not.toContain('secret')
  })

  test('is no language while the folder is empty', () => {
    const none = plugin(path.join(folder, 'none')).load as unknown as (id: string) => string
    expect(none('\0virtual:languages')).toContain('further = []')
  })
})
