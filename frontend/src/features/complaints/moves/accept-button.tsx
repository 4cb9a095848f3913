import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { AcceptComplaintDocument } from '@/gen/graphql'
import { useAction, useDescribe } from '@/lib'
import { Banner, say } from '@/ui'
import css from './moves.module.css'

interface Props {
  id: string
  version: number
  /** Somebody asked the viewer; else the case is nobody's. */
  offered: boolean
  onDone: () => void
}

/** Takes the case on: from then on it is the viewer's (R198). */
export function AcceptButton({ id, version, offered, onDone }: Props) {
  const { t } = useTranslation('complaints')
  const describe = useDescribe()
  const accept = useAction(AcceptComplaintDocument)

  async function take() {
    const { data } = await accept.run({ id, expectedVersion: version })
    if (data) say(t('accept.done'))
    onDone()
  }

  return (
    <Banner tone="info" title={offered ? t('accept.offered') : t('accept.nobodys')}>
      {accept.failure ? <Banner {...describe(accept.failure)} /> : null}
      <div className={css.accept}>
        <Button type="primary" loading={accept.busy} onClick={() => void take()}>
          {t('accept.take')}
        </Button>
      </div>
    </Banner>
  )
}
