import { Button } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import { CaseMoveFragmentDoc, CaseMovesFragmentDoc } from '@/gen/graphql'
import { useCan, useViewer } from '@/lib'
import { Panel, useHotkeys } from '@/ui'
import { besides, nextStep } from '../case/next-step'
import { AcceptButton } from './accept-button'
import { mayAccept, ownMoves, type OpenMove } from './move'
import { MoveButton } from './move-button'
import { useMoveName } from './use-move-name'
import css from './moves.module.css'

interface Props {
  complaint: FragmentType<typeof CaseMovesFragmentDoc>
  onOpen: (move: OpenMove) => void
  onDone: () => void
}

/** What the viewer may do now, and why not what is blocked: the server's own answer. */
export function MovePanel({ complaint: masked, onOpen, onDone }: Props) {
  const complaint = unmask(CaseMovesFragmentDoc, masked)
  const { t } = useTranslation('complaints')
  const can = useCan()
  const me = useViewer()?.staff.id
  const nameOf = useMoveName()
  const offered = unmask(CaseMoveFragmentDoc, complaint.availableActions)
  const next = nextStep(offered)
  const others = besides(offered, next)
  const blocked = others.filter((one) => !one.allowed)
  const own = ownMoves(complaint, me, can)
  const accept = mayAccept(complaint, me, can)
  // A blocked step answers the key with its reasons: the focus goes there, and with it the way to mend it.
  const box = useRef<HTMLDivElement>(null)
  useHotkeys(next && { s: () => (next.allowed ? onOpen({ move: next.action }) : box.current?.focus()) }, next && { s: nameOf(next.action) })
  const nothing = offered.length === 0 && own.length === 0 && !accept
  return (
    <Panel title={t('case.moves')}>
      <div ref={box} tabIndex={-1} className={css.stack}>
        {accept ? <AcceptButton id={complaint.id} version={complaint.version} offered={complaint.handoverTo?.id === me} onDone={onDone} /> : null}
        {next ? <MoveButton offered={next} primary hotkey="s" onOpen={onOpen} /> : null}
        <div className={css.many}>
          {others
            .filter((one) => one.allowed)
            .map((one) => (
              <MoveButton key={one.action} offered={one} onOpen={onOpen} />
            ))}
          {own.map((move) => (
            <Button key={move} onClick={() => onOpen({ move })}>
              {nameOf(move)}
            </Button>
          ))}
        </div>
        {blocked.map((one) => (
          <MoveButton key={one.action} offered={one} onOpen={onOpen} />
        ))}
        {nothing ? <p className={css.hint}>{t('case.nothingToDo')}</p> : null}
      </div>
    </Panel>
  )
}
