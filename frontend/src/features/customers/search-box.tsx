import { Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { PAUSE } from '@/forms'
import { crossed } from '@/ui'

interface Typed {
  text: string
  /** What the address said when it was typed, and what was last put there from here. */
  over: string
  sent?: string
}

interface Props {
  label: string
  placeholder: string
  /** The text in the address. */
  value: string
  onSettle: (text: string) => void
}

/**
 * A search that follows the typing. The address holds the text, so a search can be sent to a colleague;
 * when the address changes from elsewhere, the box shows that.
 */
export function SearchBox({ label, placeholder, value, onSettle }: Props) {
  const [typed, setTyped] = useState<Typed | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const ours = typed !== null && (value === typed.over || value === typed.sent)

  function change(text: string) {
    setTyped({ text, over: value, sent: typed?.sent })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const sent = text.trim()
      setTyped((old) => (old ? { ...old, sent } : old))
      onSettle(sent)
    }, PAUSE)
  }

  return (
    <Input
      type="search"
      maxLength={80}
      aria-label={label}
      placeholder={placeholder}
      value={ours ? typed.text : value}
      onChange={(event) => change(event.target.value)}
      allowClear={crossed}
    />
  )
}
