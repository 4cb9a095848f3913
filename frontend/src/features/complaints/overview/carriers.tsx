import { useTranslation } from 'react-i18next'
import { Panel } from '@/ui'
import type { Carrier } from './heaps'
import css from './overview.module.css'

interface Props {
  list: readonly Carrier[]
  shown: string | undefined
  onShow: (owner: string | undefined) => void
}

/** Open cases per person and how many of them are late; a press shows only that person's cases in the queue beside it. */
export function Carriers({ list, shown, onShow }: Props) {
  const { t } = useTranslation('complaints')
  const most = Math.max(1, ...list.map((one) => one.open))
  return (
    <Panel title={t('overview.carriers')}>
      {list.length === 0 ? <p className={css.none}>{t('overview.nextNone')}</p> : null}
      <ul className={css.loads}>
        {list.map(({ staff, open, late }) => (
          <li key={staff?.id ?? 'nobody'}>
            <button
              type="button"
              className={css.carrier}
              aria-pressed={staff !== null && shown === staff.id}
              disabled={staff === null}
              onClick={() => onShow(shown === staff?.id ? undefined : staff?.id)}
            >
              <span className={css.name}>{staff?.name ?? t('lib:nobody')}</span>
              <progress className={css.bar} max={most} value={open} aria-hidden="true" />
              <span>
                {t('overview.carrierOpen', { open })}
                {late > 0 ? <span className={css.alarm}>{t('overview.carrierLate', { late })}</span> : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
