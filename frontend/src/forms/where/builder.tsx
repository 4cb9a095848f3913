import { Button } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bar, Dialog } from '@/ui'
import { GroupBox } from './group-box'
import type { Asked } from './names'
import { placeOf, unsaid, type Path } from './tree'
import { countOf, excess, type Group } from './where'
import css from './where.module.css'

interface Props extends Asked {
  group?: Group
  onApply: (group: Group | undefined) => void
  onClose: () => void
}

/** Builds a filter of conditions in groups that stand in each other; nothing is asked before it is applied. */
export default function Builder({ fields, names, group, onApply, onClose }: Props) {
  const { t } = useTranslation('forms')
  const [now, setNow] = useState<Group>(group ?? { join: 'all', parts: [{ field: Object.keys(fields)[0]! }] })
  const [open, setOpen] = useState<Path>()
  const [full, setFull] = useState<ReturnType<typeof excess>>()
  const box = useRef<HTMLDivElement>(null)

  /** What the API would not take is not entered, and the reason is said. */
  function change(next: Group) {
    const over = excess(next)
    setFull(over)
    if (over) return
    setNow(next)
    setOpen(undefined)
  }
  /** What is not readable or not filled in yet is gone to, and nothing is applied. */
  function apply() {
    const wrong = box.current?.querySelector<HTMLElement>('[aria-invalid=true]')
    const left = unsaid(now)
    setOpen(left)
    const first = wrong ?? (left && box.current?.querySelector<HTMLElement>(`[data-value="${placeOf(left)}"] input`))
    if (first) first.focus()
    else if (!left) onApply(countOf(now) > 0 ? now : undefined)
  }

  return (
    <Dialog title={t('where.title')} open onClose={onClose} width={760}>
      <div ref={box} className={css.builder}>
        <GroupBox fields={fields} names={names} root={now} group={now} path={[]} open={open} onChange={change} />
        <p role="status" className={css.note}>
          {full ? t(`where.${full}`) : t('where.count', { count: countOf(now) })}
        </p>
        <Bar end>
          <Button onClick={onClose}>{t('lib:cancel')}</Button>
          <Button onClick={() => onApply(undefined)}>{t('where.none')}</Button>
          <Button type="primary" onClick={apply}>
            {t('where.apply')}
          </Button>
        </Bar>
      </div>
    </Dialog>
  )
}
