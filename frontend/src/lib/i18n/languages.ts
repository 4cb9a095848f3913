import { further, load } from 'virtual:languages'
import type { Locale } from 'antd/es/locale'
import type { ResourceKey } from 'i18next'

/** The tag of a language that the page speaks. */
export type Language = string

/** Chinese and English come with the page's rooms; a further language is one file of ../languages. */
const all = [{ tag: 'zh-CN', name: '中文', short: '中', list: '、' }, { tag: 'en', name: 'English', short: 'EN', list: ', ' }, ...further]

export const languages: readonly { tag: Language; name: string; short: string; list: string }[] = all

export const spoken = (tag: string | null | undefined): tag is Language => languages.some((one) => one.tag === tag)

/** Names one after the other, with the mark of the language between them. */
export const listed = (names: readonly string[], language: Language): string =>
  names.join(languages.find((one) => one.tag === language)?.list ?? ', ')

/** A name that the hospital keeps in Chinese and perhaps in English: English is for everybody else. */
export const named = (language: Language, zh: string, en?: string | null): string => (language === 'zh-CN' ? zh : en || zh)

/** How Intl calls the language: English dates are written as in Britain, day before month. */
export const intlTag = (language: Language): string => (language === 'en' ? 'en-GB' : language)

/** The texts of a further language, by namespace; undefined for the base. */
export async function textsOf(language: Language): Promise<Record<string, ResourceKey> | undefined> {
  const pack = await load[language]?.()
  if (pack) components.set(language, pack.components)
  return pack?.texts
}

const components = new Map<Language, Locale | undefined>()

/** The words of Ant Design's components in a further language whose texts are loaded. */
export const componentsOf = (language: Language): Locale | undefined => components.get(language)

/** The language that comes nearest to a wanted one: the same tag, else the same script, else the same language. */
function nearest(wanted: string): Language | undefined {
  const likeness = (tag: string): number => {
    if (tag.toLowerCase() === wanted.toLowerCase()) return 3
    try {
      const [a, b] = [new Intl.Locale(tag).maximize(), new Intl.Locale(wanted).maximize()]
      return a.language === b.language ? (a.script === b.script ? 2 : 1) : 0
    } catch {
      return 0 // no tag at all
    }
  }
  const best = Math.max(...languages.map((one) => likeness(one.tag)))
  return best > 0 ? languages.find((one) => likeness(one.tag) === best)?.tag : undefined
}

/** The first of the browser's languages that the page speaks; Chinese when it speaks none of them. */
export function browserLanguage(wanted: readonly string[] = navigator.languages): Language {
  for (const one of wanted) {
    const found = nearest(one)
    if (found) return found
  }
  return 'zh-CN'
}
