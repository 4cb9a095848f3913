import css from './solutions-panel.module.css'

/** The pros or the cons of one option. */
export function Points({ name, mark, points }: { name: string; mark: string; points: readonly string[] }) {
  return (
    <div>
      <div className={css.soft}>{name}</div>
      <ul aria-label={name}>
        {points.map((point) => (
          <li key={point} className={css.point}>
            <span aria-hidden="true">{mark}</span>
            <span>{point}</span>
          </li>
        ))}
        {points.length === 0 ? <li className={css.soft}>—</li> : null}
      </ul>
    </div>
  )
}
