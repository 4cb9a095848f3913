import { useTranslation } from 'react-i18next'
import type { StaffLoadQuery } from '@/gen/graphql'
import { useDescribe, type Failure } from '@/lib'
import { Banner, Panel } from '@/ui'
import css from './load-panel.module.css'

interface Props {
  loads: StaffLoadQuery['staffLoad'] | undefined
  failure: Failure | null
  onRetry: () => void
  shown: string | undefined
  onShow: (staff: string | undefined) => void
}

/** Open work per person; a press shows only that person's list. */
export function LoadPanel({ loads, failure, onRetry, shown, onShow }: Props) {
  const { t } = useTranslation('callbacks')
  const describe = useDescribe()
  if (failure && !loads) return <Banner {...describe(failure)} onRetry={onRetry} />
  const most = Math.max(1, ...(loads ?? []).map((one) => one.open))
  return (
    <Panel title={t('load.title')}>
      <ul className={css.list}>
        {(loads ?? []).map((one) => {
          const id = one.staff?.id
          return (
            <li key={id ?? 'nobody'}>
              <button
                type="button"
                className={css.line}
                aria-pressed={id !== undefined && shown === id}
                disabled={id === undefined}
                onClick={() => onShow(shown === id ? undefined : id)}
              >
                <span className={css.name}>{one.staff?.name ?? t('lib:nobody')}</span>
                <progress className={css.bar} max={most} value={one.open} aria-hidden="true" />
                <span>
                  {t('load.open', { open: one.open })}
                  <span className={one.overdue > 0 ? css.late : undefined}>{t('load.overdue', { overdue: one.overdue })}</span>
                  {t('load.done', { done: one.doneToday })}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
