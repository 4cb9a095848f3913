import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import { CasePeopleFragmentDoc } from '@/gen/graphql'
import { useCan } from '@/lib'
import { Facts, Panel } from '@/ui'
import { isEnded, type OpenMove } from '../moves/move'
import { PresenceItem } from './presence-item'
import css from './side.module.css'

interface Props {
  complaint: FragmentType<typeof CasePeopleFragmentDoc>
  onOpen: (move: OpenMove) => void
}

/** Who has which part in the case, and who was there when (R185, R212, R213). */
export function PeoplePanel({ complaint: masked, onOpen }: Props) {
  const complaint = unmask(CasePeopleFragmentDoc, masked)
  const { t } = useTranslation('complaints')
  const can = useCan()
  const may = !isEnded(complaint.state) && can('COMPLAINT_HANDLE', 'COMPLAINT_SUPERVISE')
  const shows = (field: string) => !complaint.hidden.includes(field)
  return (
    <Panel title={t('people.title')}>
      <Facts
        items={[
          [t('row.owner'), complaint.owner?.name ?? t('lib:nobody')],
          ...(complaint.handoverTo ? ([[t('people.handover'), complaint.handoverTo.name]] as [string, string][]) : []),
          [t('people.treats'), complaint.attendingDoctor?.name],
          ...(shows('accompanyingSupervisor') ? ([[t('people.accompanies'), complaint.accompanyingSupervisor?.name]] as [string, string | undefined][]) : []),
          [t('people.first'), complaint.registeredBy.name],
        ]}
      />
      {shows('presences') ? (
        <>
          <div className={css.head}>
            <h3 className={css.name}>{t('people.presence')}</h3>
            {may ? (
              <Button size="small" onClick={() => onOpen({ move: 'LOG_PRESENCE' })}>
                {t('people.log')}
              </Button>
            ) : null}
          </div>
          {complaint.presences.length === 0 ? <p className={css.soft}>{t('people.nobodyThere')}</p> : null}
          <ul className={css.list}>
            {complaint.presences
              .toSorted((a, b) => b.beganAt.localeCompare(a.beganAt))
              .map((one) => (
                <PresenceItem key={one.id} presence={one} onEnd={may ? () => onOpen({ move: 'END_PRESENCE', part: one.id }) : undefined} />
              ))}
          </ul>
        </>
      ) : null}
    </Panel>
  )
}
