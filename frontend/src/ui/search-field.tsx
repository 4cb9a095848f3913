import { Input, type InputRef } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useHotkeys } from './hotkeys'
import { crossed } from './icons'
import { PAUSE } from './pause'

interface Props {
  label: string
  placeholder: string
  /** The text that is searched for now: that in the address. */
  value: string
  onSearch: (text: string) => void
  className?: string
}

/**
 * The search of a list: follows the typing once it pauses, or at Enter; not while an input method composes. The key / leads to it.
 * A text that is changed from elsewhere shows in it, the answer to its own does not take away what was typed since.
 */
export function SearchField({ label, placeholder, value, onSearch, className }: Props) {
  const [text, setText] = useState(value)
  const [seen, setSeen] = useState(value)
  /** What was asked from here and does not stand in the address yet. */
  const [asked, setAsked] = useState<readonly string[]>([])
  const [composing, setComposing] = useState(false)
  const field = useRef<InputRef>(null)
  useHotkeys({ '/': () => field.current?.focus({ cursor: 'all' }) }, { '/': label })
  if (seen !== value) {
    setSeen(value)
    const at = asked.indexOf(value)
    if (at < 0) setText(value)
    setAsked(at < 0 ? [] : asked.slice(at + 1))
  }

  const wanted = text.trim()
  const settled = wanted === (asked.at(-1) ?? value)
  const search = () => {
    if (settled) return
    setAsked([...asked, wanted])
    onSearch(wanted)
  }
  const latest = useRef(search)
  useEffect(() => {
    latest.current = search
  })
  useEffect(() => {
    if (settled || composing) return undefined
    const timer = setTimeout(() => latest.current(), PAUSE)
    return () => clearTimeout(timer)
  }, [wanted, settled, composing])

  return (
    <Input
      ref={field}
      className={className}
      type="search"
      maxLength={80}
      autoComplete="off"
      aria-label={label}
      aria-keyshortcuts="/"
      placeholder={placeholder}
      allowClear={crossed}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing && event.keyCode !== 229) search()
      }}
    />
  )
}
