import { Button } from 'antd'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Banner } from '@/ui'
import type { Asked } from './names'
import { countOf, readWhere, writeWhere, type Where } from './where'
import css from './where.module.css'

const Builder = lazy(() => import('./builder'))
const Sentence = lazy(() => import('./sentence'))

interface Props extends Asked {
  /** What the address holds. */
  value: Where | undefined
  onChange: (value: Where | undefined) => void
}

/** The way to the nested filter, and what it says; what an address asked for and nobody knows is told. */
export function WhereBar({ value, onChange, ...asked }: Props) {
  const { t } = useTranslation('forms')
  const [open, setOpen] = useState(false)
  const { group, ignored } = useMemo(() => readWhere(asked.fields, value), [asked.fields, value])
  const count = group ? countOf(group) : 0
  return (
    <div className={css.bar}>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {count > 0 ? t('where.opened', { count }) : t('where.title')}
      </Button>
      {group ? (
        <Suspense fallback={null}>
          <Sentence {...asked} group={group} />
          <Button size="small" type="text" onClick={() => onChange(undefined)}>
            {t('where.none')}
          </Button>
        </Suspense>
      ) : null}
      {ignored.length > 0 ? (
        <div className={css.ignored}>
          <Banner tone="warn" title={t('where.ignored')} detail={<code className={css.code}>{ignored.join('  ')}</code>} onClose={() => onChange(group && writeWhere(group))} />
        </div>
      ) : null}
      {open ? (
        <Suspense fallback={null}>
          <Builder
            {...asked}
            group={group}
            onApply={(next) => {
              setOpen(false)
              onChange(next && writeWhere(next))
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </div>
  )
}
