import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { headed } from './script-fill'
import css from './work.module.css'

/** What customers object and what may be answered: one press on the objection that came up shows its answer (R150). */
export function Objections({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslation('callbacks')
  const [open, setOpen] = useState<number | null>(null)
  const answer = useId()
  const answers = texts.map(headed)
  const shown = open === null ? undefined : answers[open]
  return (
    <div>
      <h3 className={css.part}>{t('script.objections')}</h3>
      <div className={css.objections}>
        {answers.map(({ head, text }, at) => (
          <button
            key={text}
            type="button"
            className={css.objection}
            aria-expanded={open === at}
            aria-controls={answer}
            onClick={() => setOpen(open === at ? null : at)}
          >
            {head || t('script.objection', { number: at + 1 })}
          </button>
        ))}
      </div>
      <p id={answer} role="status" className={shown ? css.answer : undefined}>
        {shown?.text}
      </p>
    </div>
  )
}
