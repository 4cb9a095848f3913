import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import css from './top-bar.module.css'

interface Props {
  text: string
  onText: (text: string) => void
  onClose: () => void
}

/**
 * Takes what is typed while the command palette is still on its way: whoever presses Ctrl-K types on without looking, and none
 * of it is a key of the page.
 */
export function PaletteField({ text, onText, onClose }: Props) {
  const { t } = useTranslation('app')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <div role="dialog" aria-label={t('palette.title')} className={css.waiting}>
      <input
        ref={field}
        className={css.waitingField}
        aria-label={t('palette.hint')}
        placeholder={t('palette.hint')}
        autoComplete="off"
        maxLength={80}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onBlur={(event) => {
          if (event.relatedTarget) onClose()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose()
        }}
      />
    </div>
  )
}
