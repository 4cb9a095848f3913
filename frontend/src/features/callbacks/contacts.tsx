import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import { AttemptLineFragmentDoc, ContactsFragmentDoc, type AttemptLineFragment } from '@/gen/graphql'
import { useLabel, useTime } from '@/lib'
import { Panel, Timeline, type TimelineItem } from '@/ui'

const SHOWN = 5

function ContactsOf({ callback: masked }: { callback: FragmentType<typeof ContactsFragmentDoc> }) {
  const callback = unmask(ContactsFragmentDoc, masked)
  const { t } = useTranslation('callbacks')
  const toItem = useAttemptItem()
  const own = unmask(AttemptLineFragmentDoc, callback.attempts)
  const before = unmask(AttemptLineFragmentDoc, callback.customer.lastCallback?.attempts ?? [])
  const lines = new Map([...own, ...before].map((attempt) => [attempt.id, attempt]))
  const items = [...lines.values()]
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, SHOWN)
    .map(toItem)
  return (
    <Panel
      title={t('contacts.title')}
      actions={
        own.length > 0 ? (
          <Link to="/callbacks/$id/record" params={{ id: callback.id }}>
            {t('record.open')}
          </Link>
        ) : null
      }
    >
      {items.length > 0 ? <Timeline items={items} label={t('contacts.title')} /> : <p>{t('contacts.none')}</p>}
    </Panel>
  )
}

function useAttemptItem() {
  const { t } = useTranslation('callbacks')
  const label = useLabel()
  const time = useTime()
  return (attempt: AttemptLineFragment): TimelineItem => ({
    id: attempt.id,
    when: time.moment(attempt.at),
    dateTime: attempt.at,
    who: attempt.by.name,
    text: `${label('AnsweredBy', attempt.answeredBy)} · ${label('CallbackOutcome', attempt.outcome)}`,
    detail: [attempt.note, attempt.nextAt ? t('contacts.next', { at: time.moment(attempt.nextAt) }) : ''].filter(Boolean).join('\n'),
  })
}

/** The last contacts, the newest first: tries of this callback and the last one before it (R157). */
export const Contacts = memo(ContactsOf)
