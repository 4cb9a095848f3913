import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import type { ComplaintStepKind } from '@/gen/enums'
import { CaseComposerFragmentDoc } from '@/gen/graphql'
import { useCan } from '@/lib'
import { Panel, useHotkeys } from '@/ui'
import { MessageForm } from './message-form'
import { NoteForm } from './note-form'
import css from './voice.module.css'

/** What is being written now. */
export interface Draft {
  kind: 'note' | 'message'
  /** The step of the guide that a note logs. */
  step?: ComplaintStepKind
}

interface Props {
  complaint: FragmentType<typeof CaseComposerFragmentDoc>
  draft: Draft | null
  onDraft: (draft: Draft | null) => void
  onDone: () => void
}

/**
 * Writing on a case. A note for the house and a record of what the customer was told are two forms with two colours,
 * fields and buttons; only one is open at a time and neither ever takes the other's text.
 */
export function Composer({ complaint: masked, draft, onDraft, onDone }: Props) {
  const complaint = unmask(CaseComposerFragmentDoc, masked)
  const { t } = useTranslation('complaints')
  const can = useCan()
  const mayNote = can('COMPLAINT_REGISTER', 'COMPLAINT_HANDLE', 'COMPLAINT_SUPERVISE')
  const maySend = can('COMPLAINT_HANDLE')
  const toggle = (kind: Draft['kind']) => onDraft(draft?.kind === kind ? null : { kind })
  useHotkeys(
    {
      ...(mayNote ? { n: () => onDraft({ kind: 'note' }) } : {}),
      ...(maySend ? { m: () => onDraft({ kind: 'message' }) } : {}),
    },
    { ...(mayNote ? { n: t('composer.note') } : {}), ...(maySend ? { m: t('composer.message') } : {}) },
  )
  if (!mayNote && !maySend) return null
  const done = () => {
    onDraft(null)
    onDone()
  }
  return (
    <Panel title={t('composer.title')}>
      <div className={css.pair}>
        {mayNote ? (
          <button
            type="button"
            className={`${css.open} ${css.openInternal}`}
            aria-expanded={draft?.kind === 'note'}
            aria-keyshortcuts="n"
            onClick={() => toggle('note')}
          >
            {t('composer.note')} <kbd aria-hidden="true">n</kbd>
          </button>
        ) : null}
        {maySend ? (
          <button
            type="button"
            className={`${css.open} ${css.openCustomer}`}
            aria-expanded={draft?.kind === 'message'}
            aria-keyshortcuts="m"
            onClick={() => toggle('message')}
          >
            {t('composer.message')} <kbd aria-hidden="true">m</kbd>
          </button>
        ) : null}
      </div>
      {/* Both stay while the other is open, so that nothing typed is lost. */}
      {mayNote ? (
        <div hidden={draft?.kind !== 'note'}>
          <NoteForm complaint={complaint} open={draft?.kind === 'note'} step={draft?.step} onDone={done} />
        </div>
      ) : null}
      {maySend ? (
        <div hidden={draft?.kind !== 'message'}>
          <MessageForm complaint={complaint} open={draft?.kind === 'message'} onDone={done} />
        </div>
      ) : null}
    </Panel>
  )
}
