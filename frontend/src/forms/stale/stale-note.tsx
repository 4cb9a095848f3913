import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { listed, useLanguage, useTime, type RecordChange } from '@/lib'
import { Banner, Bar, Choice } from '@/ui'
import type { Both } from './merge'
import css from './stale-note.module.css'
import type { Stale } from './use-stale'

export interface StaleNoteProps {
  stale: Pick<Stale<object>, 'news' | 'open' | 'choose'>
  /** Words for values of a field, where they are no texts: by the field's name. */
  show?: Record<string, ((value: never) => string) | undefined>
  /** Names of fields that the form calls otherwise than others do. */
  names?: Record<string, string>
  /** Other words than those for a form: what has happened, what can be done, and the button. */
  words?: { title: string; ready: string; send: string }
  /** Why it cannot be sent any more, whatever is chosen. */
  blocked?: string
  busy: boolean
  onSend: () => void
}

/** What others changed while one typed, field by field, and the way to send one's own all the same. */
export default function StaleNote({ stale, show, names, words, blocked, busy, onSend }: StaleNoteProps) {
  const { t } = useTranslation('forms')
  const language = useLanguage()
  const { news } = stale
  const nameOf = useFieldName(names)
  // It stands above the fields, and the button that was pressed below them.
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [news?.changes])
  if (!news) return null
  const merges = news.both.length > 0 || news.taken.length > 0
  return (
    <div ref={box} tabIndex={-1} className={css.box}>
    <Banner tone="warn" title={words?.title ?? t(news.changes ? 'stale.title' : 'stale.since')}>
      {news.changes ? <Changes changes={news.changes} nameOf={nameOf} /> : null}
      {news.taken.length > 0 ? <p className={css.line}>{t('stale.taken', { fields: listed(news.taken.map(nameOf), language) })}</p> : null}
      {news.both.map((one) => (
        <Field key={one.name} field={one} name={nameOf(one.name)} show={show?.[one.name] as ((value: unknown) => string) | undefined} onChoose={(side) => stale.choose(one.name, side)} />
      ))}
      <p className={css.line}>{blocked ?? words?.ready ?? t(stale.open ? 'stale.choose' : merges ? 'stale.ready' : 'stale.kept')}</p>
      {blocked ? null : (
        <Bar>
          <Button size="small" type="primary" disabled={stale.open} loading={busy} onClick={onSend}>
            {words?.send ?? t(merges ? 'stale.save' : 'stale.send')}
          </Button>
        </Bar>
      )}
    </Banner>
    </div>
  )
}

type NameOf = (field: string) => string

/** A field's name for people; one that is not known here is something else, never a code. */
function useFieldName(names: Record<string, string> = {}): NameOf {
  const { t } = useTranslation('forms')
  return (field) => names[field] ?? t(`field.${field}`, { defaultValue: t('stale.other') })
}

function Changes({ changes, nameOf }: { changes: readonly RecordChange[]; nameOf: NameOf }) {
  const { t } = useTranslation('forms')
  const language = useLanguage()
  const time = useTime()
  if (changes.length === 0) return <p className={css.line}>{t('stale.unknown')}</p>
  return (
    <ul className={css.list}>
      {changes.map(({ version, at, by, fields }) => (
        <li key={version}>
          {t('stale.change', {
            who: by?.name ?? t('stale.system'),
            at: time.moment(at),
            fields: listed([...new Set(fields.map(nameOf))], language) || t('stale.other'),
          })}
        </li>
      ))}
    </ul>
  )
}

interface FieldProps {
  field: Both
  name: string
  show?: (value: unknown) => string
  onChoose: (side: 'theirs' | 'mine') => void
}

/** One field that both changed: before, theirs, mine, and which of the two it shall be. */
function Field({ field, name, show, onChoose }: FieldProps) {
  const { t } = useTranslation('forms')
  const plain = usePlain()
  const words = (value: unknown) => (isNothing(value) ? t('lib:none') : (show?.(value) ?? plain(value))) || t('stale.below')
  return (
    <fieldset className={css.field}>
      <legend className={css.name}>{name}</legend>
      <dl className={css.three}>
        {(['before', 'theirs', 'mine'] as const).map((side) => (
          <div key={side}>
            <dt className={css.side}>{t(`stale.${side}`)}</dt>
            <dd className={css.value}>{words(field[side])}</dd>
          </div>
        ))}
      </dl>
      <Choice
        label={t('stale.which', { field: name })}
        options={[
          { value: 'theirs', label: t('stale.takeTheirs') },
          { value: 'mine', label: t('stale.keepMine') },
        ]}
        value={field.chosen}
        onChange={onChoose}
      />
    </fieldset>
  )
}

const isNothing = (value: unknown) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** A value without words of its own: texts and yes or no say themselves, anything else stands in the form below. */
function usePlain(): (value: unknown) => string {
  const { t } = useTranslation('lib')
  return (value) => {
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
}
