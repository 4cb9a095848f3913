import css from './share.module.css'

/** How much of a whole is done, as a bar with its words. */
export function Share({ label, done, of }: { label: string; done: number; of: number }) {
  return (
    <span className={css.box}>
      <span>{label}</span>
      <progress className={css.bar} value={of > 0 ? Math.min(done, of) : 0} max={Math.max(of, 1)} aria-label={label} />
    </span>
  )
}
