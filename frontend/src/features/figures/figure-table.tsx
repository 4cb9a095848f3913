import { useTranslation } from 'react-i18next'
import css from './figures.module.css'

interface Props {
  label: string
  /** Names of the dimensions, then of the measures. */
  head: string[]
  /** How many columns are names of groups. */
  groups: number
  rows: string[][]
  total: string[] | null
}

/** The figures as a table with its total, which the server counted itself. */
export function FigureTable({ label, head, groups, rows, total }: Props) {
  const { t } = useTranslation('figures')
  return (
    // Wider than a phone: it scrolls, also by the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={css.scroll} role="group" aria-label={label} tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            {head.map((name, at) => (
              <th key={name} scope="col" className={at < groups ? undefined : css.number}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.slice(0, groups).join('\u0000')}>
              {row.map((cell, at) =>
                at < groups ? (
                  <th key={head[at]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={head[at]} className={css.number}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {total ? (
          <tfoot>
            <tr>
              {groups > 0 ? (
                <th scope="row" colSpan={groups}>
                  {t('total')}
                </th>
              ) : null}
              {total.map((cell, at) => (
                <td key={head[groups + at]} className={css.number}>
                  {cell}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  )
}
