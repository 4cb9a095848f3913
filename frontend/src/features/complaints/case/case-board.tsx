import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { CaseMoveFragmentDoc, CaseMovesFragmentDoc, CaseRecordFragmentDoc, type CaseQuery, type ComplaintStepKind } from '@/gen/graphql'
import { Presence } from '@/forms'
import { useDescribe } from '@/lib'
import { Banner, useHotkeys, useNarrow, useTyping } from '@/ui'
import { MovePanel } from '../moves/move-panel'
import type { OpenMove } from '../moves/move'
import { CaseHeader } from './case-header'
import { CommitmentsPanel } from './commitments-panel'
import { Composer, type Draft } from './composer'
import { FactsPanel } from './facts-panel'
import { FindingsPanel } from './findings-panel'
import { JumpBar, jumpTo } from './jump-bar'
import { OpinionsPanel } from './opinions-panel'
import { PeoplePanel } from './people-panel'
import { ReportsPanel } from './reports-panel'
import { SolutionsPanel } from './solutions-panel'
import { StepsPanel } from './steps-panel'
import { TimelinePanel } from './timeline-panel'
import { useBack } from './use-back'
import type { CaseReading } from './use-case'
import css from './case.module.css'

const MoveSheet = lazy(() => import('../moves/move-sheet').then((part) => ({ default: part.MoveSheet })))

interface Props {
  complaint: NonNullable<CaseQuery['complaint']>
  reading: CaseReading
}

const parts = { facts: 'case-facts', middle: 'case-timeline', side: 'case-moves' } as const

/** The case page: facts on the left, what happened in the middle, what to do on the right. */
export function CaseBoard({ complaint, reading }: Props) {
  const { t } = useTranslation('complaints')
  const describe = useDescribe()
  const narrow = useNarrow()
  const [open, setOpen] = useState<OpenMove | null>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  const record = unmask(CaseRecordFragmentDoc, complaint)
  const offered = unmask(CaseMoveFragmentDoc, unmask(CaseMovesFragmentDoc, complaint).availableActions)
  const typing = useTyping()
  const { failure, reload, timeline } = reading

  const back = useBack()
  useHotkeys(
    {
      1: () => jumpTo(parts.facts),
      2: () => jumpTo(parts.middle),
      3: () => jumpTo(parts.side),
      b: back,
    },
    { 1: t('case.facts'), 2: t('case.timeline'), 3: t('case.moves'), b: t('case.back') },
  )

  function logStep(step: ComplaintStepKind) {
    setDraft({ kind: 'note', step })
    document.getElementById(parts.middle)?.scrollIntoView?.({ block: 'start' })
  }

  return typing.scope(
    <>
      <CaseHeader complaint={complaint} here={<Presence record={record.id} editing={typing.typed} />} />
      {failure ? <Banner {...describe(failure)} onRetry={reload} /> : null}
      {narrow ? (
        <JumpBar
          targets={[
            [parts.facts, t('case.facts')],
            [parts.middle, t('case.timeline')],
            [parts.side, t('case.moves')],
          ]}
        />
      ) : null}
      <div className={css.board}>
        <div id={parts.facts} className={css.facts} tabIndex={-1}>
          <FactsPanel complaint={complaint} />
          <FindingsPanel complaint={complaint} />
          <ReportsPanel complaint={complaint} />
        </div>
        <div id={parts.middle} className={css.middle} tabIndex={-1}>
          <SolutionsPanel complaint={complaint} />
          <Composer complaint={complaint} draft={draft} onDraft={setDraft} onDone={reload} />
          <TimelinePanel timeline={timeline} />
        </div>
        <div id={parts.side} className={css.side} tabIndex={-1}>
          <MovePanel complaint={complaint} onOpen={setOpen} onDone={reload} />
          <StepsPanel complaint={complaint} onLog={logStep} />
          <CommitmentsPanel complaint={complaint} onOpen={setOpen} />
          <OpinionsPanel complaint={complaint} />
          <PeoplePanel complaint={complaint} onOpen={setOpen} />
        </div>
      </div>
      {open ? (
        <Suspense fallback={null}>
          <MoveSheet open={open} record={record} offered={offered} onClose={() => setOpen(null)} onChanged={reload} />
        </Suspense>
      ) : null}
    </>,
  )
}
