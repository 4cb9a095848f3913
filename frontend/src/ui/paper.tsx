import { useLayoutEffect, type ReactNode } from 'react'
import css from './paper.module.css'

/** A form that is made for paper, as it will stand on the sheet. name: stands at the foot of every sheet, so that they can be put together again. */
export function Sheet({ name, children }: { name: string; children: ReactNode }) {
  useLayoutEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--sheet-name', JSON.stringify(name))
    return () => void style.removeProperty('--sheet-name')
  }, [name])
  return <article className={css.sheet}>{children}</article>
}

/** A part of a form with its heading. */
export function SheetPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={css.section}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** A text as it was written, with its line breaks, whole. */
export function SheetText({ children }: { children: string }) {
  return <p className={css.words}>{children}</p>
}

/** Lays what is inside across the sheet: wide tables. */
export function Across({ children }: { children: ReactNode }) {
  return <div className={css.across}>{children}</div>
}

/** A line that stands on paper only: whose hospital, printed when and by whom. */
export function PaperNote({ children }: { children: ReactNode }) {
  return <p className={css.note}>{children}</p>
}

/** Lines to sign on, side by side; on paper they stay with the end of what is signed. */
export function Signatures({ names }: { names: readonly string[] }) {
  return (
    <div className={css.signatures}>
      {names.map((name) => (
        <div key={name}>{name}</div>
      ))}
    </div>
  )
}
