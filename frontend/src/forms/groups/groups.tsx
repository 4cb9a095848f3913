import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '@/lib'
import { useDescribe } from '@/lib'
import { Banner, Spinner } from '@/ui'
import css from './groups.module.css'

/** How often the counts are read again while somebody looks at them, in milliseconds. */
const MINUTE = 60_000

/** Where the API stops counting: 1000 means 1000 or more. */
const BOUND = 1000

export interface ListGroups {
  groups: readonly { key: string; count: number; staff?: { name: string } | null }[]
  complete: boolean
}

interface Props {
  label: string
  data: ListGroups | undefined
  failure: Failure | null
  onRetry: () => void
  /** The name of a key, in words. */
  nameOf: (key: string) => string
  /** The group that is open, and how another is. */
  open: string | undefined
  onOpen: (key: string | undefined) => void
  /** The rows of the open group. */
  children: ReactNode
  empty: ReactNode
}

/** A list by groups: what there is of each, and the rows of the one that is open. */
export function Groups({ label, data, failure, onRetry, nameOf, open, onOpen, children, empty }: Props) {
  const { t } = useTranslation('forms')
  const describe = useDescribe()
  useEffect(() => {
    const timer = setInterval(() => !document.hidden && onRetry(), MINUTE)
    return () => clearInterval(timer)
  }, [onRetry])
  if (failure) return <Banner {...describe(failure)} onRetry={onRetry} />
  if (!data) return <Spinner />
  if (data.groups.length === 0) return <div className={css.empty}>{empty}</div>
  return (
    <div className={css.box}>
      {data.complete ? null : <Banner tone="info" title={t('groups.incomplete')} />}
      <ul className={css.groups} aria-label={label}>
        {data.groups.map(({ key, count, staff }) => (
          <li key={key}>
            <h2 className={css.head}>
              <button type="button" className={css.press} aria-expanded={key === open} onClick={() => onOpen(key === open ? undefined : key)}>
                <span className={css.mark} aria-hidden="true">
                  {key === open ? '▾' : '▸'}
                </span>
                <span className={css.name}>{staff?.name ?? nameOf(key)}</span>
                <span className={css.count}>{count >= BOUND ? `${BOUND}+` : count}</span>
              </button>
            </h2>
            {key === open ? <div className={css.rows}>{children}</div> : null}
          </li>
        ))}
      </ul>
      {open !== undefined && !data.groups.some(({ key }) => key === open) ? <Banner tone="info" title={t('groups.gone')} onClose={() => onOpen(undefined)} /> : null}
    </div>
  )
}
