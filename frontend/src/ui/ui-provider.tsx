import { ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import type { Locale } from 'antd/es/locale'
import zhCN from 'antd/locale/zh_CN'
import { useEffect, useMemo, type ReactNode } from 'react'
import { ClearIcon, OpenIcon, SearchIcon } from './icons'
import { useStill, useTouch } from './media'
import { keepPresses } from './press'
import { useScheme } from './scheme'
import { TodayOf } from './moment/today'
import { antTheme } from './theme'

interface Props {
  /** Tag of the language; the components know Chinese and English. */
  language: string
  /** Their words in a further language. */
  words?: Locale
  /** Every style that is made at run time carries it. */
  nonce?: string
  /** The present day of the hospital: where a month opens. */
  today: () => string
  children: ReactNode
}

/** Lists that open belong to the part of the page that they serve, for those who hear the page. */
const inLandmark = (trigger?: HTMLElement): HTMLElement => trigger?.closest<HTMLElement>('.ant-modal-container, main') ?? document.body

/** Icons with names in the reader's language, or none. */
const fields = { suffixIcon: <OpenIcon />, clearIcon: <ClearIcon /> }
const search = { searchIcon: <SearchIcon /> }

/** Look and language of the components. */
export function UiProvider({ language, words, nonce, today, children }: Props) {
  const scheme = useScheme()
  const still = useStill()
  const touch = useTouch()
  const theme = useMemo(() => antTheme(scheme, still, touch), [scheme, still, touch])
  useEffect(keepPresses, [])
  const csp = useMemo(() => (nonce ? { nonce } : undefined), [nonce])
  return (
    // Without autoInsertSpace: false a button with two Chinese characters reads "查 询".
    <ConfigProvider
      theme={theme}
      csp={csp}
      locale={language === 'zh-CN' ? zhCN : (words ?? enUS)}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
      select={fields}
      inputSearch={search}
      getPopupContainer={inLandmark}
    >
      <TodayOf value={today}>{children}</TodayOf>
    </ConfigProvider>
  )
}
