import { Input, type InputRef } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib'
import { crossed } from '@/ui'
import css from './help.module.css'
import { find } from './words'

/** The words of the desk, to be looked up in either language; a term that was asked for is there at once. */
export function Glossary({ term }: { term: string }) {
  const { t } = useTranslation('help')
  const language = useLanguage()
  const [text, setText] = useState(term)
  const found = find(text)
  const field = useRef<InputRef>(null)
  useEffect(() => {
    if (term) field.current?.input?.scrollIntoView?.({ block: 'center' })
  }, [term])
  return (
    <>
      <Input ref={field} allowClear={crossed} aria-label={t('words.search')} placeholder={t('words.search')} value={text} onChange={(event) => setText(event.target.value)} />
      <dl className={css.words} aria-label={t('panel.words')}>
        {found.map((word) => (
          <div key={word.en}>
            <dt>
              {language === 'en' ? word.en : word.zh}
              <span className={css.other} lang={language === 'en' ? 'zh-CN' : 'en'}>
                {language === 'en' ? word.zh : word.en}
              </span>
            </dt>
            <dd>{language === 'en' ? word.enMeans : word.zhMeans}</dd>
          </div>
        ))}
      </dl>
      <p role="status" className={css.soft}>
        {found.length === 0 ? t('words.none') : ''}
      </p>
    </>
  )
}
