import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { CallbackRecordDocument, CallRecordFactsFragmentDoc } from '@/gen/graphql'
import { useCan, useDescribe, usePrinted, useRead } from '@/lib'
import { Banner, PageHeader, PaperNote, Sheet, SheetText, Signatures, Spinner, Stack } from '@/ui'
import { RecordCall } from './record-call'
import { RecordFacts } from './record-facts'

/** The telephone record on paper (R009): every call of one callback in the order they were made, and where to sign. */
export default function RecordPage() {
  const { id } = useParams({ from: '/inside/shell/callbacks/$id/record' })
  const { t } = useTranslation('callbacks')
  const describe = useDescribe()
  const can = useCan()
  const printed = usePrinted()
  const { data, failure, loading, reload } = useRead(CallbackRecordDocument, { id })
  const callback = data?.callback
  const customer = unmask(CallRecordFactsFragmentDoc, callback)?.customer
  const calls = [...(callback?.attempts ?? [])].sort((a, b) => a.at.localeCompare(b.at))
  return (
    <>
      <PaperNote>{printed}</PaperNote>
      <PageHeader
        title={t('record.title')}
        sub={customer?.name}
        actions={
          <>
            {can('CALLBACK_WORK') ? (
              <Link to="/day" search={{ callback: id }}>
                {t('record.back')}
              </Link>
            ) : customer ? (
              <Link to="/customers/$id" params={{ id: customer.id }}>
                {t('briefing.open')}
              </Link>
            ) : null}
            <Button type="primary" disabled={!callback} onClick={() => window.print()}>
              {t('lib:print')}
            </Button>
          </>
        }
      />
      {callback ? (
        <Sheet name={`${t('record.title')} ${customer?.name ?? ''}`.trim()}>
          <RecordFacts callback={callback} />
          {calls.map((call, at) => (
            <RecordCall key={call.id} call={call} number={at + 1} />
          ))}
          {calls.length === 0 ? <SheetText>{t('contacts.none')}</SheetText> : null}
          <Signatures names={[t('record.sign.agent'), t('record.sign.supervisor'), t('record.sign.date')]} />
        </Sheet>
      ) : (
        <Stack>{loading ? <Spinner /> : failure ? <Banner {...describe(failure)} onRetry={reload} /> : <Banner tone="info" title={t('work.gone')} />}</Stack>
      )}
    </>
  )
}
