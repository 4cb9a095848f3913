import { Button, Dropdown } from 'antd'
import { languages, useLanguage } from '@/lib/i18n'
import { chooseLanguage } from '@/lib/session'
import { Components } from '../components'

/** The list of languages, each called as it calls itself. Loaded only where there are more than two. */
export default function LanguageMenu() {
  const language = useLanguage()
  const own = languages.find((one) => one.tag === language)
  const items = languages.map((one) => ({ key: one.tag, label: <span lang={one.tag}>{one.name}</span> }))
  return (
    <Components>
      <Dropdown trigger={['click']} menu={{ items, selectedKeys: [language], onClick: ({ key }) => void chooseLanguage(key) }}>
        <Button type="text" size="small" aria-haspopup="menu" aria-label={`${own?.short} ${own?.name}`}>
          {own?.short}
        </Button>
      </Dropdown>
    </Components>
  )
}
