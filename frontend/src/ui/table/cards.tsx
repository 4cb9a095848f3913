import { Button } from 'antd'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import css from '../data-table.module.css'
import { GroupTitle, type PartProps } from './rows'
import { Tick } from './tick'
import { useNear } from './use-near'

/** Height of a card that was never drawn, a guess. */
const GUESS = 84

function CardsOf<Row>({ label, part, columns, hand, openable, marked, ids, always, first }: PartProps<Row> & { label: string }) {
  const { t } = useTranslation('ui')
  const { box, near, height } = useNear<HTMLUListElement>(always, first)
  if (!near && marked === undefined) {
    return <ul ref={box} aria-hidden="true" style={{ height: height ?? part.lines.length * GUESS }} />
  }
  return (
    <ul ref={box} data-drawn="true" className={css.cards} aria-label={label}>
      {part.lines.map((line) => {
        if (line.kind === 'group') {
          return (
            <li key={`group ${line.group.key}`} className={css.groupCard}>
              <GroupTitle title={line.group.title} count={line.group.count} />
            </li>
          )
        }
        const { row, id } = line
        const lines = columns
          .filter((column) => column.card !== 'head' && column.card !== 'none')
          .map((column) => ({ column, value: column.render(row) }))
          .filter(({ value }) => value !== '' && value !== null)
        const open = openable ? (
          <Button size="small" className={css.open} onClick={() => hand.open(row)} aria-label={`${t('open')} ${hand.nameOf(row)}`}>
            {t('open')}
          </Button>
        ) : null
        return (
          <li key={id} data-row={id} className={`${css.card} ${id === marked ? css.marked : ''}`} aria-current={id === marked || undefined}>
            <div className={lines.length > 0 ? css.cardHead : `${css.cardHead} ${css.alone}`}>
              {ids ? (
                <Tick label={hand.nameOf(row)} checked={ids.includes(id)} onTick={(extend) => hand.pick(id, extend)} />
              ) : null}
              {columns
                .filter((column) => column.card === 'head')
                .map((column) => (
                  <span key={column.key}>{column.render(row)}</span>
                ))}
              {lines.length === 0 ? open : null}
            </div>
            {lines.length > 0 ? (
              <div className={css.cardBody}>
                <dl className={css.lines}>
                  {lines.map(({ column, value }) => (
                    <div key={column.key} className={css.line}>
                      <dt>{column.title}</dt>
                      <dd>{value}</dd>
                    </div>
                  ))}
                </dl>
                {open}
              </div>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

/** One part of the rows as cards for a phone. */
export const Cards = memo(CardsOf) as typeof CardsOf
