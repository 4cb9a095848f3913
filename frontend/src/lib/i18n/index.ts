import i18next, { type i18n, type ResourceKey } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { browserLanguage, languages, spoken, textsOf, type Language } from './languages'

export { browserLanguage, componentsOf, intlTag, languages, listed, named, spoken, type Language } from './languages'

/**
 * Chinese first, English complete. Every room and every feature has one JSON per language in its folder
 * `locales`; the folder's name is the namespace: useTranslation('callbacks'). Texts load with the page
 * that needs them; those of a further language come in one piece.
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
export function chosenLanguage(): Language | null {
  const chosen = localStorage.getItem(CHOICE)
  return spoken(chosen) ? chosen : null
}

async function read(language: string, namespace: string): Promise<ResourceKey> {
  const found = (await loaders.get(`${namespace}:${language}`)?.())?.default ?? (await textsOf(language))?.[namespace]
  if (!found) throw new Error(`no texts ${namespace} ${language}`)
  return found
}

/** Starts the texts; resolves when the first ones are there. */
export async function startI18n(): Promise<i18n> {
  await i18next
    .use(initReactI18next)
    .use({
      type: 'backend',
      init: () => undefined,
      read(language: string, namespace: string, done: (error: Error | null, data: ResourceKey | false) => void) {
        read(language, namespace).then(
          (texts) => done(null, texts),
          (error: Error) => done(error, false),
        )
      },
    })
    .init({
      lng: chosenLanguage() ?? browserLanguage(),
      fallbackLng: false,
      supportedLngs: languages.map((one) => one.tag),
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

export const currentLanguage = (): Language => (spoken(i18next.language) ? i18next.language : 'zh-CN')

export function useLanguage(): Language {
  const { i18n } = useTranslation('lib')
  return spoken(i18n.language) ? i18n.language : 'zh-CN'
}
