import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { takeLeft } from '@/lib/session'
import { Banner } from '@/ui'

let left = takeLeft()

/** Says that the page before ended because somebody else signed in, or with something that was not sent. */
export function LeftNote() {
  const { t } = useTranslation('app')
  const [shown, setShown] = useState(left)
  if (!shown) return null
  const close = () => {
    left = null
    setShown(null)
  }
  return <Banner tone={shown === 'unsent' ? 'warn' : 'info'} title={t(`left.${shown}.title`)} detail={t(`left.${shown}.detail`)} onClose={close} />
}
