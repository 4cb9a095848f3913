import { useTranslation } from 'react-i18next'
import { stay } from '@/lib/session'
import { PlainButton } from '@/ui'
import css from './idle-notice.module.css'

/**
 * A minute before the screen locks. It is announced once; the seconds are there to look at, and a reader says them when
 * it is asked. Any act takes it away, not the button alone (WCAG 2.2.1), but a pointer on its way to it does not.
 */
export default function IdleNotice({ left }: { left: number }) {
  const { t } = useTranslation('app')
  return (
    <section data-locks-soon className={css.box} aria-label={t('idle.title')}>
      <div role="status" aria-live="polite">
        <p className={css.title}>{t('idle.title')}</p>
        <p className={css.detail}>{t('idle.detail')}</p>
      </div>
      <div className={css.foot}>
        <span role="timer">
          {t('idle.left', { count: left })}
        </span>
        <PlainButton kind="main" onClick={stay}>
          {t('idle.stay')}
        </PlainButton>
      </div>
    </section>
  )
}
