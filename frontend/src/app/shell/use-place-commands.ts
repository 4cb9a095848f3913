import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { fits } from '@/features/finder/match'
import { namesOf } from '@/features/finder/names'
import { glossary } from '@/features/help/words'
import { useCan, useLabel, useLanguage, useViewer } from '@/lib'
import { purposes } from '@/lib/terms/words'
import type { Command } from '@/ui'
import { isOpen } from '../doors'
import { nav } from '../paths'
import { placesOf } from './places'

/** Pages and parts of pages by what was typed; before anything is typed those of the navigation. */
export function usePlaceCommands(text: string): Command[] {
  const { t } = useTranslation('finder')
  const can = useCan()
  const label = useLabel()
  const navigate = useNavigate()
  const exports = (useViewer()?.exports.length ?? 0) > 0
  const wanted = text.trim()
  const offered = placesOf(can, exports)
  const inNav = (to: string, search: object | undefined) => !search && nav.some((item) => item.to === to && can(...item.needs))
  const names = (id: (typeof offered)[number]['id']) => [t(`places.${id}`), t(`also.${id}`), ...namesOf(id)]
  const pages = offered
    .filter(({ id, to, search, hash }) => (wanted === '' ? inNav(to, search ?? (hash === undefined ? undefined : {})) : fits(wanted, names(id))))
    .map(({ id, to, search, hash }) => ({ id: `place-${id}`, label: t(`places.${id}`), run: () => void navigate({ to, search, hash } as never) }))
  if (wanted === '' || !isOpen('/scripts', can)) return pages
  const scripts = purposes
    .map((purpose) => ({ purpose, name: label('CallbackPurpose', purpose) }))
    .filter(({ name }) => fits(wanted, [t('scriptsOf', { purpose: name })]))
    .map(({ purpose, name }) => ({
      id: `scripts-${purpose}`,
      label: t('scriptsOf', { purpose: name }),
      run: () => void navigate({ to: '/scripts', search: { purpose } }),
    }))
  return [...pages, ...scripts.slice(0, MOST)]
}

/** So many scripts and terms are offered at once. */
const MOST = 4

/** The terms of the desk, which the help explains. */
export function useTermCommands(text: string, explain: (term: string) => void): Command[] {
  const language = useLanguage()
  const wanted = text.trim()
  if (wanted === '') return []
  return glossary
    .map((word, at) => ({ id: `term-${at}`, word }))
    .filter(({ word }) => fits(wanted, [word.zh, word.en]))
    .slice(0, MOST)
    .map(({ id, word }) => {
      const [name, other] = language === 'en' ? [word.en, word.zh] : [word.zh, word.en]
      return { id, label: name, hint: other, hintLang: language === 'en' ? 'zh-CN' : 'en', run: () => explain(name) }
    })
}
