import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

/** The arrow of a list that opens. It says nothing that its field does not say. */
export function OpenIcon() {
  return (
    <span className="anticon" aria-hidden="true">
      <svg aria-hidden="true" viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.5">
        <path d="M2 5l6 6 6-6" />
      </svg>
    </span>
  )
}

/** The month beside a field for a day. Its button has the name. */
export function CalendarIcon() {
  return (
    <span className="anticon" aria-hidden="true">
      <svg aria-hidden="true" viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.3">
        <path d="M1.5 3.5h13v11h-13zM1.5 7h13M5 1v4m6-4v4" />
      </svg>
    </span>
  )
}

/** The glass on the button beside a search field; it is the name of the button. */
export function SearchIcon() {
  const { t } = useTranslation('ui')
  return (
    <span className="anticon" role="img" aria-label={t('search')}>
      <svg aria-hidden="true" viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.3">
        <circle cx="7" cy="7" r="5.3" />
        <path d="M11 11l4 4" />
      </svg>
    </span>
  )
}

/** The cross that empties a field. The button around it, which the library names in English or not at all, takes its name from here. */
export function ClearIcon() {
  const { t } = useTranslation('ui')
  const icon = useRef<HTMLSpanElement>(null)
  const name = t('clear')
  useLayoutEffect(() => icon.current?.closest('button')?.setAttribute('aria-label', name), [name])
  return (
    <span ref={icon} className="anticon" aria-hidden="true">
      <svg aria-hidden="true" viewBox="0 0 16 16" width="1em" height="1em" fill="none">
        <circle cx="8" cy="8" r="7" fill="currentColor" />
        <path d="M5.5 5.5l5 5m0-5l-5 5" stroke="var(--c-surface)" strokeWidth="1.4" />
      </svg>
    </span>
  )
}

/** allowClear of a field of one line; for a select the provider says it. */
export const crossed = { clearIcon: <ClearIcon /> }
