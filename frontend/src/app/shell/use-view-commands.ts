import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { PaletteViewFragmentDoc, PaletteViewsDocument } from '@/gen/graphql'
import { searchOf } from '@/forms/views/state'
import { useCan, useRead } from '@/lib'
import type { Command } from '@/ui'
import { nav } from '../paths'

/** The page on which each list stands. */
const pages = { complaints: '/complaints', callbacks: '/worklist', day: '/day', leads: '/leads', customers: '/customers', appointments: '/appointments' } as const
type List = keyof typeof pages
const lists = Object.keys(pages) as List[]

/** The saved views of all lists that this viewer's navigation has and the callback rules, as commands that open them; read once, when the palette opens. */
export function useViewCommands(): { views: Command[]; rules: Command[] } {
  const { t } = useTranslation('app')
  const can = useCan()
  const navigate = useNavigate()
  const item = (list: List) => nav.find(({ to }) => to === pages[list])
  const sees = (list: List) => can(...(item(list)?.needs ?? []))
  const { data } = useRead(PaletteViewsDocument, {
    complaints: sees('complaints'),
    callbacks: sees('callbacks'),
    day: sees('day'),
    leads: sees('leads'),
    customers: sees('customers'),
    appointments: sees('appointments'),
    rules: can('CALLBACK_WORK', 'POLICY_WRITE', 'STATS_READ'),
  })
  const rules = (data?.rules ?? []).map(({ id, name }) => ({ id, label: name, run: () => void navigate({ to: '/rules', search: { rule: id } }) }))
  const views = lists.flatMap((list) =>
    unmask(PaletteViewFragmentDoc, data?.[list] ?? []).map((view) => ({
      id: view.id,
      label: view.name,
      hint: t('palette.viewOf', { list: t(item(list)?.label ?? '') }),
      run: () => void navigate({ to: pages[list], search: { ...searchOf(view), view: view.id } as never }),
    })),
  )
  return { views, rules }
}
