import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { CaseHeadFragmentDoc } from '@/gen/graphql'
import { remember, useDescribe } from '@/lib'
import { Banner, KeysOf, PageHeader, Spinner, Stack } from '@/ui'
import { CaseBoard } from './case-board'
import { useCase } from './use-case'

/** Reads the case and says what is wrong when it cannot be shown. */
export function CaseView({ id }: { id: string }) {
  const { t } = useTranslation('complaints')
  // The pickers inside the forms of moves have texts of their own; here, so that a form opens at once.
  useTranslation('forms')
  const describe = useDescribe()
  const reading = useCase(id)
  const { data, failure, loading, reload } = reading
  const seen = unmask(CaseHeadFragmentDoc, data?.complaint)
  const label = seen && `${seen.caseNo} ${seen.subject}`
  useEffect(() => {
    if (label) remember({ type: 'Complaint', id, label })
  }, [id, label])
  if (data?.complaint) {
    return (
      <KeysOf value={id}>
        <CaseBoard complaint={data.complaint} reading={reading} />
      </KeysOf>
    )
  }
  return (
    <>
      <PageHeader title={t('caseTitle')} />
      <Stack>
        {loading ? <Spinner /> : failure ? <Banner {...describe(failure)} onRetry={reload} /> : <Banner tone="info" title={t('case.gone')} />}
        <Link to="/complaints">{t('case.back')}</Link>
      </Stack>
    </>
  )
}
