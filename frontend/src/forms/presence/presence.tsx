import { useTranslation } from 'react-i18next'
import { listed, useAnnounce, useLanguage, useOthers, useWatchers, type Watcher } from '@/lib'
import { Chip } from '@/ui'
import css from './presence.module.css'

interface Props {
  record: string
  /** Something was typed into a form of the record. */
  editing: boolean
}

/** At an open record: tells others that the viewer is here, and says who else is. */
export function Presence({ record, editing }: Props) {
  useAnnounce(record, editing)
  useWatchers([record])
  return <Others record={record} />
}

/** Who else is at a record, in words; read out when it changes. */
function Others({ record }: { record: string }) {
  const words = useWords()
  const others = useOthers(record)
  return (
    <span role="status" className={css.others}>
      {others.map((one) => (
        <Chip key={one.staff.id} tone={one.mode === 'EDITING' ? 'warn' : 'accent'}>
          <Glyph mode={one.mode} /> {words(one)}
        </Chip>
      ))}
    </span>
  )
}

/** In a row of a list: a small sign that somebody else has the record open or edits it. */
export function PresenceSign({ record }: { record: string }) {
  const words = useWords()
  const language = useLanguage()
  const others = useOthers(record)
  if (others.length === 0) return null
  const mode = others.some((one) => one.mode === 'EDITING') ? 'EDITING' : 'LOOKING'
  const text = listed(others.map(words), language)
  return (
    <span className={`${css.sign} ${mode === 'EDITING' ? css.editing : ''}`} title={text}>
      <Glyph mode={mode} />
      <span className={css.read}>{text}</span>
    </span>
  )
}

function useWords(): (one: Watcher) => string {
  const { t } = useTranslation('forms')
  return ({ mode, staff }) => t(mode === 'EDITING' ? 'presence.editing' : 'presence.looking', { name: staff.name })
}

/** An eye, or a pencil. */
function Glyph({ mode }: { mode: Watcher['mode'] }) {
  return (
    <svg aria-hidden="true" className={css.glyph} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5">
      {mode === 'EDITING' ? (
        <path d="M2.5 13.5l.8-3.2 7.6-7.6 2.4 2.4-7.6 7.6z M9.4 4.2l2.4 2.4" />
      ) : (
        <>
          <path d="M1.5 8c1.6-2.8 3.8-4.2 6.5-4.2s4.9 1.4 6.5 4.2c-1.6 2.8-3.8 4.2-6.5 4.2S3.1 10.8 1.5 8z" />
          <circle cx="8" cy="8" r="1.8" />
        </>
      )}
    </svg>
  )
}
