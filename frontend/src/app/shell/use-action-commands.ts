import { useMatches, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { fits } from '@/features/finder/match'
import { namesOf, type Named } from '@/features/finder/names'
import { languages, useCan, useLanguage } from '@/lib'
import { chooseLanguage, signOut } from '@/lib/session'
import type { Command } from '@/ui'
import { chooseScheme, useScheme } from '@/ui/scheme'
import { isOpen } from '../doors'
import { beginnings, formAt } from './places'

/** What the frame around the page can show. */
export interface Frame {
  /** The help, at a term of the glossary. */
  onHelp: (term?: string) => void
  onTour: () => void
  onKeys: () => void
  /** What was typed and not sent. */
  onUnfinished: () => void
}

/** The customer whose page is open. */
const useCustomer = () =>
  useMatches({
    select: (matches) => {
      const last = matches.at(-1)
      return last?.fullPath === '/customers/$id' ? (last.params as { id: string }).id : undefined
    },
  })

/** What this person may begin, and what can be changed about the page; the latter once something is typed. */
export function useActionCommands(text: string, { onHelp, onTour, onKeys, onUnfinished }: Frame): Command[] {
  const { t } = useTranslation('finder')
  const can = useCan()
  const navigate = useNavigate()
  const language = useLanguage()
  const scheme = useScheme()
  const customer = useCustomer()
  const wanted = text.trim()
  const names = (id: Named) => [t(`actions.${id}`), t(`also.${id}`), ...namesOf(id)]
  const command = (id: Named, run: () => void) => ({ id, label: t(`actions.${id}`), run })

  const forms = beginnings.filter(({ id, needs }) => can(needs) && isOpen(formAt(id).to, can)).map(({ id }) => command(id, () => void navigate(formAt(id, customer) as never)))
  const unfinished = command('unfinished', onUnfinished)
  if (wanted === '') return [...forms, unfinished]
  const others = languages.filter(({ tag }) => tag !== language)
  const page = [
    unfinished,
    command('help', onHelp),
    command('tour', onTour),
    command('keys', onKeys),
    scheme === 'dark' ? command('light', () => chooseScheme('light')) : command('dark', () => chooseScheme('dark')),
    command('signOut', () => void signOut()),
  ]
  const spoken = others
    .filter(({ name, short }) => fits(wanted, [...names('language'), name, short]))
    .map(({ tag, name }) => ({ id: `language-${tag}`, label: t('actions.language'), hint: name, hintLang: tag, run: () => void chooseLanguage(tag) }))
  return [...[...forms, ...page].filter(({ id }) => fits(wanted, names(id))), ...spoken]
}
