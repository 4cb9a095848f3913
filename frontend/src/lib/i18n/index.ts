import i18next, { type i18n, type ResourceKey } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Language } from '../time/format'

/**
 * Chinese first, English complete. Every room and every feature has one JSON per language in its folder
 * `locales`; the folder's name is the namespace: useTranslation('callbacks'). Texts load with the page
 * that needs them.
 */
const files = import.meta.glob<{ default: ResourceKey }>([
  '../../app/locales/*.json',
  '../../ui/locales/*.json',
  '../../forms/locales/*.json',
  '../../features/*/locales/*.json',
  '../locales/*.json',
  '../terms/locales/*.json',
])

/** ".../features/callbacks/locales/en.json" → ["callbacks", "en"]; the folder of lib itself is "lib". */
export function nameOf(path: string): [namespace: string, language: string] {
  const [, folder = '', language = ''] = /([^/]+)\/locales\/([\w-]+)\.json$/.exec(path) ?? []
  return [folder === '..' ? 'lib' : folder, language]
}

const loaders = new Map(Object.entries(files).map(([path, load]) => [nameOf(path).join(':'), load]))

const CHOICE = 'aftercare.language'

/** The language chosen on this computer, if any. */
export const chosenLanguage = (): Language | null => localStorage.getItem(CHOICE) as Language | null

/** The first of the browser's languages that the page speaks; Chinese when it speaks none of them. */
export function browserLanguage(wanted: readonly string[] = navigator.languages): Language {
  for (const one of wanted) {
    if (/^zh\b/i.test(one)) return 'zh-CN'
    if (/^en\b/i.test(one)) return 'en'
  }
  return 'zh-CN'
}

/** Starts the texts; resolves when the first ones are there. */
export async function startI18n(): Promise<i18n> {
  await i18next
    .use(initReactI18next)
    .use({
      type: 'backend',
      init: () => undefined,
      read(language: string, namespace: string, done: (error: Error | null, data: ResourceKey | false) => void) {
        const load = loaders.get(`${namespace}:${language}`)
        if (!load) return done(new Error(`no texts ${namespace} ${language}`), false)
        load().then(
          (module) => done(null, module.default),
          (error: Error) => done(error, false),
        )
      },
    })
    .init({
      lng: chosenLanguage() ?? browserLanguage(),
      fallbackLng: false,
      supportedLngs: ['zh-CN', 'en'],
      ns: ['app', 'ui', 'lib', 'terms'],
      defaultNS: 'lib',
      interpolation: { escapeValue: false },
      returnNull: false,
    })
  document.documentElement.lang = i18next.language
  return i18next
}

/** Changes the language on this computer; the account's own setting is changed by setLanguage. */
export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(CHOICE, language)
  await showLanguage(language)
}

/** Shows the page in a language without choosing it for this computer, which others may use next. */
export async function showLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'zh-CN')

export function useLanguage(): Language {
  const { i18n } = useTranslation('lib')
  return i18n.language === 'en' ? 'en' : 'zh-CN'
}
