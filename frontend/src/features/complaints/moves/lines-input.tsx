import { Button, Input } from 'antd'
import { useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import css from './moves.module.css'

interface Props {
  id?: string
  /** What one line is: "Advantage". */
  name: string
  value?: string[]
  onChange?: (lines: string[]) => void
}

const MOST = 10

/** Short lines, one field each; Enter starts the next one. */
export function LinesInput({ id, name, value, onChange }: Props) {
  const { t } = useTranslation('complaints')
  const box = useRef<HTMLDivElement>(null)
  const lines = value?.length ? value : ['']
  const set = (at: number, text: string) => onChange?.(lines.map((line, i) => (i === at ? text : line)))
  function add() {
    if (lines.length >= MOST) return
    onChange?.([...lines, ''])
    // The new field is there after it has been drawn.
    requestAnimationFrame(() => [...(box.current?.querySelectorAll('input') ?? [])].at(-1)?.focus())
  }
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (at === lines.length - 1 && lines[at]?.trim()) add()
  }
  return (
    <div className={css.lines} ref={box}>
      {lines.map((line, at) => (
        // Lines have no other identity than their place.
        <div key={at} className={css.lineRow}>
          <Input
            id={at === 0 ? id : undefined}
            aria-label={t('form.line', { name, number: at + 1 })}
            value={line}
            maxLength={300}
            onChange={(event) => set(at, event.target.value)}
            onKeyDown={(event) => onKeyDown(event, at)}
          />
          {lines.length > 1 ? (
            <Button
              type="text"
              className={css.removeLine}
              aria-label={t('form.removeLine', { name, number: at + 1 })}
              onClick={() => onChange?.(lines.filter((_line, i) => i !== at))}
            >
              ×
            </Button>
          ) : null}
        </div>
      ))}
      <div>
        <Button size="small" disabled={lines.length >= MOST} onClick={add} aria-label={t('form.addLine', { name })}>
          {t('lib:add')}
        </Button>
      </div>
    </div>
  )
}
