import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, isEnumType } from 'graphql'
import { describe, expect, test } from 'vitest'
import * as words from '../terms/words'
import { nameOf } from '.'

type Tree = { [key: string]: string | Tree }

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Tree
const flat = (tree: Tree, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [prefix + key] : flat(value, `${prefix}${key}.`)))
const lookUp = (tree: Tree, key: string) => key.split('.').reduce<string | Tree | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), tree)

const all = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => `src/${path}`)
const files = all.filter((path) => /\/locales\/[\w-]+\.json$/.test(path))
const folders = [...new Set(files.map((file) => file.replace(/[\w-]+\.json$/, '')))]
const schema = buildSchema(readFileSync('../schema.graphql', 'utf8'))

describe.each(folders)('texts of %s', (folder) => {
  const [zh, en] = [read(`${folder}zh-CN.json`), read(`${folder}en.json`)]

  test('both languages have the same keys', () => {
    expect(flat(en).sort()).toEqual(flat(zh).sort())
  })

  test('no text is empty, and both languages fill the same blanks', () => {
    const blanks = (text: unknown) => [...String(text).matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]).sort()
    for (const key of flat(zh)) {
      expect(lookUp(zh, key), key).not.toBe('')
      expect(blanks(lookUp(en, key)), key).toEqual(blanks(lookUp(zh, key)))
    }
  })
})

/** A half-width mark that touches a Chinese character, a Chinese quotation mark or a blank. */
const halfWidth = /[\p{Script=Han}”》】}][,:;?!()]|[,:;?!()][\p{Script=Han}“《【{]/u
/** Names that Chinese readers know in Latin letters, keys of the keyboard, and forms to be typed. */
const known = /Aftercare|CSV|xlsx|Ctrl|Enter|\{\{.*?\}\}/g

describe.each(folders)('spelling of %s', (folder) => {
  const textsOf = (language: string) => {
    const tree = read(`${folder}${language}.json`)
    return flat(tree).map((key) => [key, String(lookUp(tree, key))] as const)
  }

  test('Chinese texts have full-width marks and no English words', () => {
    for (const [key, text] of textsOf('zh-CN')) {
      expect(halfWidth.exec(text)?.[0], `${key}: ${text}`).toBeUndefined()
      expect(/\.$/.test(text), `${key}: ${text}`).toBe(false)
      expect(/[A-Za-z]{2,}/.exec(text.replace(known, ''))?.[0], `${key}: ${text}`).toBeUndefined()
    }
  })

  test('English texts hold nothing Chinese', () => {
    for (const [key, text] of textsOf('en')) expect(/[\p{Script=Han}，。：；？！（）、]/u.exec(text)?.[0], `${key}: ${text}`).toBeUndefined()
  })
})

test.each([
  ['请重试,谢谢', true],
  ['{{who}}:{{what}}', true],
  ['共 3 条(已读)', true],
  ['请重试，谢谢', false],
  ['例如 08:30-12:00,13:30-17:30', false],
])('the spelling of %s is found wrong: %s', (text, wrong) => {
  expect(halfWidth.test(text)).toBe(wrong)
})

/** Counts that stand apart from the sentence, or before a word or sign that is the same for one and for many. */
const alike = [
  'ui:table.movedTo', 'app:shell.notices', 'figures:byHint', 'figures:suppressed', 'callbacks:row.tries', 'callbacks:reassign.open',
  'callbacks:reassign.title', 'callbacks:reassign.done', 'settings:grant.ended', 'settings:rule.steps', 'settings:rule.step.minutes',
  'settings:rule.step.hours', 'settings:rule.step.days', 'settings:rule.step.daysAt', 'settings:rule.step.before', 'settings:script.opening',
]

test('English counts one thing otherwise than many', () => {
  const counted: string[] = []
  for (const folder of folders) {
    const tree = read(`${folder}en.json`)
    const keys = flat(tree)
    for (const key of keys) {
      const [stem, form] = [key.replace(/_(one|other)$/, ''), /_(zero|one|other)$/.exec(key)]
      if (form) expect(keys, key).toEqual(expect.arrayContaining([`${stem.replace(/_zero$/, '')}_one`, `${stem.replace(/_zero$/, '')}_other`]))
      else if (/\{\{\s*count/.test(String(lookUp(tree, key)))) counted.push(`${nameOf(`/${folder}en.json`)[0]}:${key}`)
    }
  }
  expect(counted.sort()).toEqual([...alike].sort())
})

describe('texts in use', () => {
  const texts = new Map(folders.map((folder) => [nameOf(`/${folder}zh-CN.json`)[0], read(`${folder}zh-CN.json`)]))

  test('every key written in a component exists', () => {
    const missing: string[] = []
    for (const path of all.filter((one) => /\.tsx?$/.test(one) && !one.includes('.test.'))) {
      const source = readFileSync(path, 'utf8')
      const own = /useTranslation\('([\w]+)'\)/.exec(source)?.[1]
      if (!own) continue
      for (const [, key = ''] of source.matchAll(/\bt\(\s*'([\w:.]+)'/g)) {
        const [namespace = own, name = key] = key.includes(':') ? key.split(':') : [own, key]
        const tree = texts.get(namespace)
        const found = tree && (lookUp(tree, name) ?? lookUp(tree, `${name}_other`))
        if (typeof found !== 'string') missing.push(`${path}: ${key}`)
      }
    }
    expect(missing).toEqual([])
  })

  test('no key is there that nobody says', () => {
    const sources = all.filter((one) => /\.tsx?$/.test(one) && !one.includes('.test.') && !one.includes('src/gen/')).map((one) => readFileSync(one, 'utf8'))
    const said = (namespace: string, key: string): boolean => {
      const stem = key.replace(/_(zero|one|other)$/, '')
      const steps = stem.split('.')
      // `rule.step.${unit}`, `${kind}.title`: what stands before or behind the part that varies.
      const heads = steps.slice(1).map((_, at) => `${steps.slice(0, at + 1).join('.')}.\${`)
      const literal = ["'", '"', '`'].map((quote) => quote + stem + quote)
      const marks = [...literal, `:${stem}'`, `}.${steps.at(-1)}\``, ...heads.flatMap((head) => [`\`${head}`, `\`${namespace}:${head}`])]
      return sources.some((source) => marks.some((mark) => source.includes(mark)))
    }
    const unsaid = [...texts].filter(([namespace]) => namespace !== 'terms').flatMap(([namespace, tree]) => flat(tree).filter((key) => !said(namespace, key)).map((key) => `${namespace}:${key}`))
    expect(unsaid).toEqual([])
  })

  test('every word of the API has a label', () => {
    const terms = texts.get('terms') ?? {}
    const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith('__'))
    const missing = enums.flatMap((type) =>
      isEnumType(type) ? type.getValues().map((value) => `${type.name}.${value.name}`).filter((key) => typeof lookUp(terms, key) !== 'string') : [],
    )
    expect(missing).toEqual([])
  })

  test('the lists of words follow the API', () => {
    const known = Object.values(schema.getTypeMap()).flatMap((type) => (isEnumType(type) ? [type.getValues().map((value) => value.name).sort().join()] : []))
    for (const [name, list] of Object.entries(words)) expect(known, name).toContain([...list].sort().join())
  })
})

describe('names of text files', () => {
  test('the folder is the namespace', () => {
    expect(nameOf('../../features/callbacks/locales/en.json')).toEqual(['callbacks', 'en'])
    expect(nameOf('../locales/zh-CN.json')).toEqual(['lib', 'zh-CN'])
    expect(nameOf('../terms/locales/en.json')).toEqual(['terms', 'en'])
  })
})
