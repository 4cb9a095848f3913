import { Input, type GetProps, type InputRef } from 'antd'
import { useState, type Ref } from 'react'
import { crossed } from './icons'

interface Props extends Omit<GetProps<typeof Input.Search>, 'value' | 'defaultValue' | 'onChange' | 'onSearch'> {
  /** The text that is searched for now. */
  value: string
  onSearch: (text: string) => void
  ref?: Ref<InputRef>
}

/**
 * A search that begins with Enter. The field stays where it is and keeps the focus; a text that is changed from elsewhere
 * shows in it, the answer to its own does not take away what was typed since.
 */
export function SearchField({ value, onSearch, allowClear, ...rest }: Props) {
  const [text, setText] = useState(value)
  const [seen, setSeen] = useState(value)
  const [sent, setSent] = useState<string | null>(null)
  if (seen !== value) {
    setSeen(value)
    if (value !== sent) setText(value)
    setSent(null)
  }
  return (
    <Input.Search
      {...rest}
      allowClear={allowClear === true ? crossed : allowClear}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onSearch={(typed) => {
        const next = typed.trim()
        if (next !== value) setSent(next)
        onSearch(next)
      }}
    />
  )
}
