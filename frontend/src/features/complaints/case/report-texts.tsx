import { LongText } from '../long-text'
import css from './facts-panel.module.css'

interface Props {
  title: string
  /** Who sent it and when. */
  note: string
  texts: readonly (readonly [name: string, text: string | null | undefined])[]
}

/** One filing or report, part by part; a part that was left out is not shown. */
export function ReportTexts({ title, note, texts }: Props) {
  return (
    <article className={css.report} aria-label={title}>
      <h3 className={css.title}>{title}</h3>
      <p className={css.soft}>{note}</p>
      {texts.map(([name, text]) =>
        text ? (
          <div key={name}>
            <h4 className={css.name}>{name}</h4>
            <LongText text={text} />
          </div>
        ) : null,
      )}
    </article>
  )
}
