import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SimulationFoundFragment } from '@/gen/graphql'
import { useTime } from '@/lib'
import { shareOf, sumOf } from './simulation'
import css from './simulation.module.css'

/** What a simulation found: in one sentence, per person and per day, and what it leaves aside. */
export function SimulationResult({ found }: { found: SimulationFoundFragment }) {
  const { t } = useTranslation('settings')
  const time = useTime()
  const sum = sumOf(found.days)
  const calls = (count: number) => t('simulation.calls', { count })
  return (
    <section className={css.result} aria-label={t('simulation.result')}>
      <p role="status" className={css.sentence}>
        {t('simulation.sentence', { count: found.days.length, planned: calls(found.planned), made: calls(found.made) })}
      </p>
      {found.shared > 0 ? <p>{t('simulation.shared', { count: found.shared })}</p> : null}
      <p className={css.note}>{t('simulation.simple', { version: found.ruleVersion })}</p>
      {found.people.length > 0 ? (
        <Table label={t('simulation.perPerson')} head={[t('simulation.person'), t('simulation.planned')]}>
          <tbody>
            {found.people.map(({ staff, planned }, at) => (
              <tr key={staff?.id ?? `gone-${at}`}>
                <th scope="row">{staff?.name ?? t('simulation.gone')}</th>
                <td>{planned}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
      {found.others > 0 ? <p>{t('simulation.others', { count: found.others })}</p> : null}
      <Table label={t('simulation.perDay')} head={[t('simulation.day'), t('simulation.planned'), t('simulation.made')]}>
        <tbody>
          {found.days.map(({ day, planned, made }) => (
            <tr key={day}>
              <th scope="row">{time.longDay(day)}</th>
              <td>
                <span className={css.planned}>
                  <span className={css.track} aria-hidden>
                    <span className={css.bar} style={{ inlineSize: `${shareOf(planned, found.days)}%` }} />
                  </span>
                  {planned}
                </span>
              </td>
              <td>{made}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('simulation.sum')}</th>
            <td>{sum.planned}</td>
            <td>{sum.made}</td>
          </tr>
        </tfoot>
      </Table>
    </section>
  )
}

function Table({ label, head, children }: { label: string; head: string[]; children: ReactNode }) {
  return (
    <div className={css.part}>
      <h3 className={css.heading}>{label}</h3>
      {/* Longer than a screen: it scrolls, also by the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={css.scroll} role="group" aria-label={label} tabIndex={0}>
        <table className={css.table} aria-label={label}>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {children}
        </table>
      </div>
    </div>
  )
}
