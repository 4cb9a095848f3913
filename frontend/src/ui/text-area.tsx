import { Input } from 'antd'
import type { TextAreaProps } from 'antd/es/input'
import type { CSSProperties } from 'react'
import css from './text-area.module.css'

interface Props extends Omit<TextAreaProps, 'autoSize' | 'rows' | 'className' | 'style'> {
  /** Lines that it has while it is empty, and at most. */
  lines: readonly [least: number, most: number]
}

/** The browser itself lets a field grow with its text; an older one has to be measured after every key, which slows typing down. */
const grows = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content')

/** A text of several lines, which grows while one types. */
export function TextArea({ lines: [least, most], ...rest }: Props) {
  if (!grows) return <Input.TextArea {...rest} autoSize={{ minRows: least, maxRows: most }} />
  return <Input.TextArea {...rest} className={css.grows} style={{ '--least': least, '--most': most } as CSSProperties} />
}
