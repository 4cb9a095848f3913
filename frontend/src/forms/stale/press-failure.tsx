import { useTranslation } from 'react-i18next'
import type { Failure } from '@/lib'
import { FormFailure } from './form-failure'

interface Props {
  failure: Failure | null
  /** The record was read again after the refusal, and what was pressed would still change it. */
  again: boolean
  busy: boolean
  onAgain: () => void
}

/**
 * Why something that needs one press was not done. When somebody else has changed the record meanwhile: what they changed,
 * and the same once more on the record as it stands now.
 */
export function PressFailure({ failure, again, busy, onAgain }: Props) {
  const { t } = useTranslation('forms')
  const news = failure?.code === 'CONFLICT' && again ? { changes: failure.changes, both: [], taken: [] } : null
  const words = { title: t('stale.changed'), ready: t('stale.look'), send: t('stale.again') }
  return <FormFailure failure={failure} stale={{ news, open: false, choose: () => undefined }} words={words} busy={busy} onSend={onAgain} />
}
