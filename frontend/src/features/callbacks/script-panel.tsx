import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import { ScriptTextFragmentDoc, type ScriptTextFragment } from '@/gen/graphql'
import { useLabel, useTime, useViewer } from '@/lib'
import { Chip, Panel } from '@/ui'
import { Objections } from './objections'
import { filled } from './script-fill'
import css from './work.module.css'

/** An opening should take no longer (R155). */
const OPENING_LIMIT = 30

interface Props {
  script: FragmentType<typeof ScriptTextFragmentDoc>
  customer: string
  /** The moment that the call is about, a missed appointment or a visit. */
  date: string | null
}

function ScriptPanelOf({ script: masked, customer, date }: Props) {
  const script = unmask(ScriptTextFragmentDoc, masked)
  const { t } = useTranslation('callbacks')
  const label = useLabel()
  const viewer = useViewer()
  const time = useTime()
  const blanks = {
    customer,
    hospital: viewer?.hospital?.name ?? '',
    agent: viewer?.staff.name ?? '',
    date: date ? time.spokenDay(date) : t('script.thatDay'),
  }
  const lines = script.lines.map((line) => ({ ...line, text: filled(line.text, blanks) }))
  const long = script.openingSeconds > OPENING_LIMIT
  const parts = ['OPENING', 'BODY', 'CLOSING'].filter((part) => lines.some((line) => line.part === part))
  const objections = lines.filter((line) => line.part === 'OBJECTION')
  return (
    <Panel
      title={script.title}
      actions={<Chip tone={long ? 'warn' : 'plain'}>{t('script.opening', { seconds: script.openingSeconds })}</Chip>}
    >
      {parts.map((part) => (
        <div key={part}>
          <h3 className={css.part}>{label('ScriptPart', part)}</h3>
          <Lines lines={lines.filter((line) => line.part === part)} />
        </div>
      ))}
      {objections.length > 0 ? <Objections texts={objections.map((line) => line.text)} /> : null}
    </Panel>
  )
}

function Lines({ lines }: { lines: ScriptTextFragment['lines'] }) {
  const { t } = useTranslation('callbacks')
  return (
    <ul className={css.lines}>
      {lines.map((line) => (
        <li key={line.text} className={line.mandatory ? css.must : css.may}>
          <span className={css.duty}>{t(line.mandatory ? 'script.mandatory' : 'script.free')}</span>
          {line.text}
        </li>
      ))}
    </ul>
  )
}

/** What to say: mandatory lines marked, the others in one's own words (R055); answers to objections at hand (R150). */
export const ScriptPanel = memo(ScriptPanelOf)
