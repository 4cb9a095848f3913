import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import css from './long-text.module.css'

/** Longer than this, a text shows its beginning first. */
const LONG = 360
const LINES = 8

/** A text as it was written, with its line breaks; a long one is folded and can be opened. */
export function LongText({ text, className = '' }: { text: string; className?: string }) {
  const { t } = useTranslation('complaints')
  const [open, setOpen] = useState(false)
  const long = text.length > LONG || text.split('\n').length > LINES
  return (
    <div className={`${css.text} ${className}`}>
      <span className={long && !open ? css.folded : undefined}>{text}</span>
      {long ? (
        <Button type="link" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('text.less') : t('text.more')}
        </Button>
      ) : null}
    </div>
  )
}
