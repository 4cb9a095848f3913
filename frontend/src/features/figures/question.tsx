import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, useLabel, useToday } from '@/lib'
import { Bar, Choice, MomentInput } from '@/ui'
import css from './figures.module.css'
import type { Range } from './range'
import type { FiguresSearch } from './search'
import { dimensionsOf, MOST_DIMENSIONS, shapes, subjects, type Dimension, type Subject } from './subjects'

interface Props {
  subject: Subject
  by: Dimension[]
  range: Range
  onChange: (change: Partial<FiguresSearch>) => void
}

/** What is asked: subject, groups and days. All of it stands in the address. */
export function Question({ subject, by, range, onChange }: Props) {
  const { t } = useTranslation('figures')
  const label = useLabel()
  const today = useToday()
  const shape = shapes[subject]
  const ranges = [
    { label: t('range.month'), from: `${today.slice(0, 7)}-01`, to: today },
    { label: t('range.days', { count: 90 }), from: addDays(today, -89), to: today },
    { label: t('range.year'), from: `${today.slice(0, 4)}-01-01`, to: today },
  ]
  // A range that is chosen writes both days anew, also over one that was typed and refused.
  const [choices, setChoices] = useState(0)
  const chosen = ranges.find((one) => one.from === range.from && one.to === range.to)
  return (
    <div className={css.question}>
      <Choice<Subject>
        label={t('about')}
        value={subject}
        onChange={(about) => onChange({ about, by: dimensionsOf(about, by.join(',')).join(',') || undefined })}
        options={subjects.map((value) => ({ value, label: t(`subject.${value}`) }))}
      />
      <Select<Dimension[]>
        className={css.by}
        mode="multiple"
        maxCount={MOST_DIMENSIONS}
        aria-label={t('by')}
        placeholder={t('byHint', { count: MOST_DIMENSIONS })}
        options={shape.dimensions.map((value) => ({ value, label: label(shape.words, value) }))}
        value={by}
        onChange={(next) => onChange({ by: next.join(',') || undefined })}
      />
      <Bar label={t('range.label')}>
        <MomentInput key={`from ${choices}`} kind="day" aria-label={t('range.from')} value={range.from} max={range.to} onChange={(from) => from && onChange({ from, to: range.to })} />
        <MomentInput key={`to ${choices}`} kind="day" aria-label={t('range.to')} value={range.to} min={range.from} onChange={(to) => to && onChange({ from: range.from, to })} />
        <Choice<string>
          label={t('range.quick')}
          value={chosen?.label ?? null}
          onChange={(name) => {
            const one = ranges.find((range) => range.label === name)
            setChoices(choices + 1)
            if (one) onChange({ from: one.from, to: one.to })
          }}
          options={ranges.map((one) => ({ value: one.label, label: one.label }))}
        />
      </Bar>
    </div>
  )
}
