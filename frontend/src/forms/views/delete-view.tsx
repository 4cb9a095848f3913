import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { DeleteViewDocument, type ViewLineFragment } from '@/gen/graphql'
import { useAction, useDescribe } from '@/lib'
import { Banner, Bar, Dialog } from '@/ui'

interface Props {
  view: ViewLineFragment
  reload: () => void
  onDone: () => void
  onBack: () => void
}

/** Asks before a view is removed: what it kept is gone then, for everybody when it is shared. */
export function DeleteView({ view, reload, onDone, onBack }: Props) {
  const { t } = useTranslation('forms')
  const describe = useDescribe()
  const remove = useAction(DeleteViewDocument)
  async function run() {
    const { data, failure } = await remove.run({ id: view.id, expectedVersion: view.version })
    if (data) onDone()
    else if (failure?.code === 'CONFLICT') reload()
  }
  return (
    <Dialog title={t('views.delete')} open onClose={onBack}>
      <p>{view.shared ? t('views.deleteShared', { name: view.name }) : t('views.deleteOwn', { name: view.name })}</p>
      {remove.failure ? <Banner {...describe(remove.failure)} /> : null}
      <Bar end>
        <Button onClick={onBack}>{t('lib:back')}</Button>
        <Button danger type="primary" loading={remove.busy} onClick={() => void run()}>
          {t('views.delete')}
        </Button>
      </Bar>
    </Dialog>
  )
}
