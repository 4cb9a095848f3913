import { useNavigate } from '@tanstack/react-router'
import { Input, type InputRef } from 'antd'
import { useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useHotkeys } from '@/ui'
import css from './top-bar.module.css'

/** Finds a customer from anywhere: name, pinyin initials, member number, or a part of the phone number. */
export function CustomerSearch() {
  const { t } = useTranslation('app')
  const navigate = useNavigate()
  const box = useRef<InputRef>(null)
  const [text, setText] = useState('')
  useHotkeys({ 'mod+k': () => box.current?.focus({ cursor: 'all' }) })

  function submit(event: FormEvent) {
    event.preventDefault()
    void navigate({ to: '/customers', search: { search: text.trim() || undefined } })
  }

  return (
    <form role="search" className={css.search} onSubmit={submit}>
      <Input
        ref={box}
        type="search"
        aria-label={t('shell.search')}
        placeholder={t('shell.searchHint')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        suffix={<kbd aria-hidden="true">Ctrl K</kbd>}
      />
    </form>
  )
}
