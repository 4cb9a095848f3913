import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { ComplaintRecordDocument, RecordFactsFragmentDoc } from '@/gen/graphql'
import { useDescribe, usePrinted, useRead } from '@/lib'
import { Banner, PageHeader, PaperNote, Sheet, Signatures, Spinner, Stack } from '@/ui'
import { HiddenNote } from '../case/hidden-note'
import { RecordFacts } from './record-facts'
import { RecordHandling } from './record-handling'

/** The complaint record on paper (R010, R195): what was registered, what was done, and where to sign. */
export default function RecordPage() {
  const { id } = useParams({ from: '/inside/shell/complaints/$id/record' })
  const { t } = useTranslation('complaints')
  const describe = useDescribe()
  const printed = usePrinted()
  const { data, failure, loading, reload } = useRead(ComplaintRecordDocument, { id })
  const complaint = data?.complaint
  const facts = unmask(RecordFactsFragmentDoc, complaint)
  return (
    <>
      <PaperNote>{printed}</PaperNote>
      <PageHeader
        title={t('record.title')}
        sub={facts?.caseNo}
        actions={
          <>
            <Link to="/complaints/$id" params={{ id }}>
              {t('record.back')}
            </Link>
            <Button type="primary" disabled={!complaint} onClick={() => window.print()}>
              {t('lib:print')}
            </Button>
          </>
        }
      />
      {complaint && facts ? (
        <Sheet name={`${t('record.title')} ${facts.caseNo}`}>
          <RecordFacts complaint={complaint} />
          <RecordHandling complaint={complaint} />
          <HiddenNote hidden={facts.hidden} />
          <Signatures names={[t('record.sign.complainant'), t('record.sign.owner'), t('record.sign.supervisor'), t('record.sign.date')]} />
        </Sheet>
      ) : (
        <Stack>{loading ? <Spinner /> : failure ? <Banner {...describe(failure)} onRetry={reload} /> : <Banner tone="info" title={t('case.gone')} />}</Stack>
      )}
    </>
  )
}
