import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useDescribe, useTime } from '@/lib'
import { Banner, Bar } from '@/ui'
import type { FormDraft } from './use-form-draft'

interface Props {
  draft: Pick<FormDraft<object>, 'kept' | 'other' | 'failure' | 'drop' | 'takeOther' | 'keepMine'>
  /** A phone number belongs to what was typed and is in no draft: it has to be typed again. */
  noPhone?: boolean
}

/** What has become of the draft of a form: brought back, saved differently elsewhere, or not saved. */
export function DraftNote({ draft, noPhone }: Props) {
  const { t } = useTranslation('forms')
  const time = useTime()
  const describe = useDescribe()
  const { kept, other, failure } = draft
  return (
    <>
      {other ? (
        <Banner tone="warn" title={t('draft.other', { at: time.moment(other.savedAt) })} detail={t('draft.choose')}>
          <Bar>
            <Button size="small" onClick={draft.takeOther}>
              {t('draft.takeOther')}
            </Button>
            <Button size="small" onClick={draft.keepMine}>
              {t('draft.keepMine')}
            </Button>
          </Bar>
        </Banner>
      ) : null}
      {kept && !other ? (
        <Banner tone="info" title={t('draft.restored', { at: time.moment(kept.savedAt) })} detail={noPhone ? t('draft.noPhone') : undefined} onRetry={draft.drop} retryLabel={t('draft.discard')} />
      ) : null}
      {failure ? <Banner tone="warn" title={t('draft.failed')} detail={failure.fields[0]?.message ?? describe(failure).title} /> : null}
    </>
  )
}
