import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useDescribe, type Action } from '@/lib'
import { Banner, Bar, Dialog } from '@/ui'

interface Props {
  name: string
  action: Pick<Action<unknown, unknown>, 'busy' | 'failure'>
  onDelete: () => void
  onBack: () => void
}

/** Asks before a view is removed that others have too. */
export function DeleteView({ name, action, onDelete, onBack }: Props) {
  const { t } = useTranslation('forms')
  const describe = useDescribe()
  return (
    <Dialog title={t('views.delete')} open onClose={onBack}>
      <p>{t('views.deleteShared', { name })}</p>
      {action.failure ? <Banner {...describe(action.failure)} /> : null}
      <Bar end>
        <Button onClick={onBack}>{t('lib:back')}</Button>
        <Button loading={action.busy} onClick={onDelete}>
          {t('views.delete')}
        </Button>
      </Bar>
    </Dialog>
  )
}
