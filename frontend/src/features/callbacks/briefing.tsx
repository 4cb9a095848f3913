import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import { BriefingFragmentDoc, type BriefingFragment } from '@/gen/graphql'
import { listed, named, useLabel, useLanguage, useTime, useToday, useWindows, yuan, type Language } from '@/lib'
import { Chip, Facts, Panel } from '@/ui'
import { Link } from '@tanstack/react-router'
import { ageOn } from './age'

function BriefingOf({ customer: masked }: { customer: FragmentType<typeof BriefingFragmentDoc> }) {
  const customer = unmask(BriefingFragmentDoc, masked)
  const { t } = useTranslation('callbacks')
  const label = useLabel()
  const language = useLanguage()
  const today = useToday()
  const visit = useVisitLine()
  const person = [
    label('Gender', customer.gender),
    customer.birthDate ? t('briefing.age', { age: ageOn(customer.birthDate, today) }) : '',
    customer.memberNo,
  ]
  const windows = useWindows()
  return (
    <Panel
      title={t('briefing.title')}
      actions={
        <Link to="/customers/$id" params={{ id: customer.id }}>
          {t('briefing.open')}
        </Link>
      }
    >
      {customer.doNotContact ? <Chip tone="warn">{t('briefing.doNotContact')}</Chip> : null}
      <Facts
        items={[
          [t('briefing.person'), person.filter(Boolean).join(' · ')],
          [t('briefing.lastVisit'), visit(customer.lastVisit)],
          ...classLine(customer, label, t('briefing.class')),
          [t('briefing.hours'), windows(customer.preferredWindows)],
          ...related(customer, t('briefing.related'), language),
          [t('briefing.note'), customer.note],
        ]}
      />
    </Panel>
  )
}

function useVisitLine() {
  const { t } = useTranslation('callbacks')
  const time = useTime()
  const language = useLanguage()
  return (visit: BriefingFragment['lastVisit']): string => {
    if (!visit) return t('briefing.noVisit')
    const procedures = listed(visit.procedures.map((one) => named(language, one.name, one.nameEn)), language)
    const amount = visit.amount ? yuan(visit.amount) : ''
    return [time.day(visit.arrivedAt), visit.doctor?.name, procedures || visit.purpose, amount].filter(Boolean).join(' · ')
  }
}

type Line = [name: string, value: string]

const classLine = (customer: BriefingFragment, label: (kind: string, word?: string | null) => string, name: string): Line[] => {
  const text = [label('IntentClass', customer.intentClass), label('ConditionClass', customer.conditionClass)].filter(Boolean).join(' · ')
  return text ? [[name, text]] : []
}

const related = (customer: BriefingFragment, name: string, language: Language): Line[] =>
  customer.related.length > 0
    ? [[name, listed(customer.related.map((one) => [one.name, one.relationship, one.phone, one.authorization].filter(Boolean).join(' ')), language)]]
    : []

/** Who will be called, on one card (R002): what must be known before the first word. */
export const Briefing = memo(BriefingOf)
