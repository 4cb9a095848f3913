import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { VisitLineFragmentDoc, type CustomerHeadFragment, type CustomerOverviewFragment } from '@/gen/graphql'
import { useLabel, useTime, useWindows } from '@/lib'
import { Facts, Panel } from '@/ui'
import css from './customers.module.css'
import { useVisitWords } from './visit-words'

interface Props {
  customer: CustomerHeadFragment
  overview: CustomerOverviewFragment
}

/** The facts on one screen: the person, the last visit, the last call, the people around. */
export function OverviewTab({ customer, overview }: Props) {
  const { t } = useTranslation('customers')
  const label = useLabel()
  const windows = useWindows()
  const classes = [label('IntentClass', overview.intentClass), label('ConditionClass', overview.conditionClass)].filter(Boolean)
  return (
    <div className={css.cards}>
      <Panel title={t('overview.person')}>
        <Facts
          items={[
            [t('gender'), label('Gender', customer.gender)],
            [t('birthDate'), customer.birthDate],
            [t('overview.classes'), classes.join(' · ')],
            [t('windows'), windows(customer.preferredWindows)],
            [t('note'), customer.note],
          ]}
        />
      </Panel>
      <LastVisit visit={overview.lastVisit} />
      <LastCallback callback={overview.lastCallback} />
      <Panel title={t('overview.related')}>
        {overview.related.length > 0 ? (
          <Facts
            items={overview.related.map((one) => [one.name, [one.relationship, one.phone, one.authorization].filter(Boolean).join(' · ')])}
          />
        ) : (
          <p className={css.soft}>{t('lib:none')}</p>
        )}
      </Panel>
    </div>
  )
}

function LastVisit({ visit: masked }: { visit: CustomerOverviewFragment['lastVisit'] }) {
  const { t } = useTranslation('customers')
  const time = useTime()
  const words = useVisitWords()
  const visit = unmask(VisitLineFragmentDoc, masked)
  return (
    <Panel title={t('overview.lastVisit')}>
      {visit ? (
        <Facts
          items={[
            [t('visit.arrivedAt'), time.moment(visit.arrivedAt)],
            [t('visit.doctor'), visit.doctor?.name],
            [t('visit.what'), words.what(visit)],
            [t('visit.bought'), words.bought(visit)],
          ]}
        />
      ) : (
        <p className={css.soft}>{t('overview.noVisit')}</p>
      )}
    </Panel>
  )
}

function LastCallback({ callback }: { callback: CustomerOverviewFragment['lastCallback'] }) {
  const { t } = useTranslation('customers')
  const time = useTime()
  const label = useLabel()
  const attempt = callback?.attempts.toSorted((a, b) => b.at.localeCompare(a.at))[0]
  return (
    <Panel title={t('overview.lastCallback')}>
      {callback ? (
        <Facts
          items={[
            [t('call.purpose'), label('CallbackPurpose', callback.purpose)],
            [t('call.state'), label('CallbackState', callback.state)],
            [t('call.at'), attempt ? `${time.moment(attempt.at)} · ${attempt.by.name}` : time.moment(callback.dueAt)],
            [t('call.outcome'), attempt ? label('CallbackOutcome', attempt.outcome) : null],
            [t('note'), attempt?.note],
          ]}
        />
      ) : (
        <p className={css.soft}>{t('overview.noCallback')}</p>
      )}
    </Panel>
  )
}
