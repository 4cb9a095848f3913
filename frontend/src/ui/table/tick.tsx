import css from './tick.module.css'

interface Props {
  label: string
  checked: boolean
  /** extend: the rows from the one that was ticked before belong to it. */
  onTick: (extend: boolean) => void
}

/** The box of a row: the browser's own, because a list has hundreds of them. */
export function Tick({ label, checked, onTick }: Props) {
  return (
    <label className={css.hit}>
      <input
        type="checkbox"
        className={css.tick}
        aria-label={label}
        checked={checked}
        onChange={(event) => onTick((event.nativeEvent as MouseEvent).shiftKey)}
      />
    </label>
  )
}
