import { useMatches, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useViewer } from '@/lib'
import { Banner, Bar, useHotkeys } from '@/ui'
import { homeOf } from '../paths'
import { markSeen, useInvited } from './tour-seen'
import css from './shell.module.css'

const HelpPanel = lazy(() => import('@/features/help/help-panel'))
const RoleTour = lazy(() => import('@/features/help/tour'))

export interface Help {
  open: boolean
  touring: boolean
  /** The term of the glossary that is looked up. */
  term: string
  show: (term?: string) => void
  hide: () => void
  tour: () => void
  end: () => void
}

/** Whether the help or the tour is open. The tour is shown on the page on which the role starts. */
export function useHelp(): Help {
  const viewer = useViewer()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const [touring, setTouring] = useState(false)
  const [term, setTerm] = useState('')
  const show = (sought = '') => {
    setTerm(sought)
    setOpen(true)
  }
  const tour = async () => {
    if (!viewer) return
    markSeen(viewer.staff.login)
    setOpen(false)
    await navigate(homeOf(viewer.roles))
    setTouring(true)
  }
  const end = () => {
    setTouring(false)
    document.querySelector<HTMLElement>('[data-tour=help]')?.focus()
  }
  return { open, touring, term, show, hide: () => setOpen(false), tour: () => void tour(), end }
}

/** The button of the help, in the top bar. */
export function HelpButton({ help }: { help: Help }) {
  const { t } = useTranslation('app')
  useHotkeys({ F1: () => help.show() }, { F1: t('help.open') })
  return (
    <Button type="text" size="small" data-tour="help" aria-haspopup="dialog" onClick={() => help.show()}>
      {t('help.button')}
    </Button>
  )
}

/** The help beside the page and the tour over it, loaded when they are asked for. */
export function HelpLayer({ help }: { help: Help }) {
  const page = useMatches({ select: (matches) => matches.at(-1)?.fullPath ?? '' })
  const roles = useViewer()?.roles ?? []
  return (
    <Suspense fallback={null}>
      {help.open ? <HelpPanel key={help.term} page={page} term={help.term} onClose={help.hide} onTour={help.tour} /> : null}
      {help.touring ? <RoleTour roles={roles} onEnd={help.end} /> : null}
    </Suspense>
  )
}

/** Offers the tour once to each person of a demo; nothing is covered, and the work can begin without an answer. */
export function TourInvitation({ help }: { help: Help }) {
  const { t } = useTranslation('app')
  const viewer = useViewer()
  const [answered, setAnswered] = useState(false)
  const invited = useInvited(viewer)
  if (!invited || answered || help.touring) return null
  const dismiss = () => {
    markSeen(viewer?.staff.login ?? '')
    setAnswered(true)
  }
  return (
    <div className={`${css.note} no-print`}>
      <Banner tone="info" title={t('help.invite')} detail={t('help.inviteDetail')}>
        <Bar>
          <Button type="primary" size="small" onClick={help.tour}>
            {t('help.begin')}
          </Button>
          <Button size="small" onClick={dismiss}>
            {t('help.later')}
          </Button>
        </Bar>
      </Banner>
    </div>
  )
}
