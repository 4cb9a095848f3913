import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLine } from '@/lib/connection'
import { Banner, say } from '@/ui'

/** Says that the server cannot be reached or that changes of others do not arrive, and when that is over. Nothing stops for it. */
export function LineNote() {
  const { t } = useTranslation('app')
  const line = useLine()
  const before = useRef(line)
  useEffect(() => {
    if (before.current === 'down' && line === 'up') say(t('line.back'))
    before.current = line
  }, [line, t])
  if (line === 'up') return null
  return <Banner tone={line === 'down' ? 'warn' : 'info'} title={t(`line.${line}`)} detail={t(`line.${line}Detail`)} />
}
