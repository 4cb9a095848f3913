import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { fits } from '@/features/finder/match'
import { useCan, useDescribe } from '@/lib'
import { CommandList, type CommandGroup } from '@/ui'
import { useActionCommands, type Frame } from './use-action-commands'
import { useFind } from './use-find'
import { useFoundCommands } from './use-found-commands'
import { usePlaceCommands, useTermCommands } from './use-place-commands'
import { useViewCommands } from './use-view-commands'

interface Props extends Frame {
  text: string
}

/** Records, actions, saved views, rules, pages and terms in one place; without a text what was looked at last. */
export default function Palette({ text, ...frame }: Props) {
  const describe = useDescribe()
  const { found, staff, failure, searching } = useFind(text)
  const groups = [...useFoundCommands(found, staff, text), ...useOwn(text, frame)]
  return <CommandList groups={groups} searching={searching} failure={failure ? describe(failure).title : undefined} />
}

/** How many saved views and rules are shown: a few before anything is typed. */
const SOME = 4
const MANY = 8

/** What needs no search; with a text also the whole search of customers. */
function useOwn(text: string, frame: Frame): CommandGroup[] {
  const { t } = useTranslation(['app', 'finder'])
  const can = useCan()
  const navigate = useNavigate()
  const { views, rules } = useViewCommands()
  const wanted = text.trim()
  const named = ({ label, hint }: { label: string; hint?: string }) => fits(wanted, [label, hint ?? ''])
  const everywhere =
    wanted !== '' && can('CUSTOMER_READ')
      ? [{ id: 'all', label: t('palette.all', { text: wanted }), run: () => void navigate({ to: '/customers', search: { search: wanted } }) }]
      : []
  return [
    { title: t('palette.actions'), commands: useActionCommands(text, frame) },
    { title: t('palette.views'), commands: views.filter(named).slice(0, wanted === '' ? SOME : MANY) },
    { title: t('palette.pages'), commands: usePlaceCommands(text) },
    { title: t('finder:title.rules'), commands: wanted === '' ? [] : rules.filter(named).slice(0, MANY) },
    { title: t('finder:title.words'), commands: useTermCommands(text, frame.onHelp) },
    { title: t('palette.more'), commands: everywhere },
  ]
}
