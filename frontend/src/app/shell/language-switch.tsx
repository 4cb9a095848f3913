import { Button } from 'antd'
import { useLanguage } from '@/lib/i18n'
import { chooseLanguage } from '@/lib/session'

/** 中 / EN. The button is named in the language that it leads to. */
export function LanguageSwitch() {
  const language = useLanguage()
  const other = language === 'en' ? 'zh-CN' : 'en'
  const name = other === 'en' ? 'English' : '中文'
  return (
    <Button type="text" size="small" lang={other} aria-label={`${other === 'en' ? 'EN' : '中'} ${name}`} onClick={() => void chooseLanguage(other)}>
      {other === 'en' ? 'EN' : '中'}
    </Button>
  )
}
