import { Select } from 'antd'
import css from './queue.module.css'

interface Props<Word extends string> {
  name: string
  options: { value: Word; label: string }[]
  value: Word[] | undefined
  onChange: (value: Word[] | undefined) => void
}

/** A filter that takes several words; none means all. */
export function ManyFilter<Word extends string>({ name, options, value, onChange }: Props<Word>) {
  return (
    <Select<Word[]>
      className={css.filter}
      mode="multiple"
      maxTagCount="responsive"
      aria-label={name}
      placeholder={name}
      options={options}
      value={value ?? []}
      onChange={(words) => onChange(words.length > 0 ? words : undefined)}
    />
  )
}
