import { Button, Checkbox } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bar } from '../bar'
import { Dialog } from '../dialog'
import css from './column-dialog.module.css'
import { moved } from './columns'
import type { Column } from './types'

interface Props {
  all: readonly Column<never>[]
  /** Keys of the columns that stand in the table now, in order. */
  shown: readonly string[]
  onShown: (keys: string[] | undefined) => void
  onClose: () => void
}

/** Chooses and orders the columns, by buttons or by dragging; the table behind it follows at once. */
export default function ColumnDialog({ all, shown, onShown, onClose }: Props) {
  const { t } = useTranslation('ui')
  // Those that are left out keep a place of their own here, so that a line does not run away under the hand.
  const [keys, setKeys] = useState(() => [...shown, ...all.map(({ key }) => key).filter((key) => !shown.includes(key))])
  const [told, setTold] = useState('')
  const dragged = useRef<string>(null)
  const list = useRef<HTMLUListElement>(null)
  const lines = keys.flatMap((key) => all.find((one) => one.key === key) ?? [])

  const show = (key: string, on: boolean) => {
    const next = keys.filter((one) => (one === key ? on : shown.includes(one)))
    onShown(next)
  }
  const move = (key: string, to: number) => {
    const next = moved(keys, keys.indexOf(key), to)
    setKeys(next)
    onShown(next.filter((one) => shown.includes(one)))
    const title = all.find((one) => one.key === key)?.title
    setTold(t('table.movedTo', { column: title, place: next.indexOf(key) + 1, count: next.length }))
  }
  const usual = () => {
    const first = all.filter((one) => !one.optional)
    setKeys([...first, ...all.filter((one) => one.optional)].map(({ key }) => key))
    onShown(undefined)
    setTold(t('table.usual'))
  }

  return (
    <Dialog title={t('table.chooseColumns')} open onClose={onClose} width={400}>
      <ul ref={list} className={css.list}>
        {lines.map((column, at) => (
          <li
            key={column.key}
            className={css.line}
            draggable
            onDragStart={(event) => {
              dragged.current = column.key
              event.dataTransfer.effectAllowed = 'move'
            }}
            onDragOver={(event) => {
              event.preventDefault()
              if (dragged.current && dragged.current !== column.key) move(dragged.current, at)
            }}
            onDragEnd={() => (dragged.current = null)}
          >
            <span className={css.grip} aria-hidden="true">
              ⠿
            </span>
            <Checkbox
              className={css.name}
              checked={shown.includes(column.key)}
              disabled={column.fixed || (shown.length === 1 && shown.includes(column.key))}
              onChange={(event) => show(column.key, event.target.checked)}
            >
              {column.title}
            </Checkbox>
            <Button size="small" type="text" aria-disabled={at === 0} aria-label={t('table.up', { column: column.title })} onClick={() => move(column.key, at - 1)}>
              ↑
            </Button>
            <Button
              size="small"
              type="text"
              aria-disabled={at === lines.length - 1}
              aria-label={t('table.down', { column: column.title })}
              onClick={() => move(column.key, at + 1)}
            >
              ↓
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="visually-hidden">
        {told}
      </p>
      <Bar end>
        <Button onClick={usual}>{t('table.usual')}</Button>
        <Button type="primary" onClick={onClose}>
          {t('table.done')}
        </Button>
      </Bar>
    </Dialog>
  )
}
