import { Navigate, useParams } from '@tanstack/react-router'
import { OpenDocument } from '@/gen/graphql'
import { dayOf, useDescribe, useRead, useZone } from '@/lib'
import { Banner, Spinner } from '@/ui'
import { pageOf } from '../paths'
import { NotFoundPage } from './not-found-page'

/** The page of any record by its id alone: what notifications point to. */
export default function OpenPage() {
  const { id } = useParams({ from: '/inside/shell/open/$id' })
  const { data, failure, loading } = useRead(OpenDocument, { id })
  const describe = useDescribe()
  const zone = useZone()
  if (loading) return <Spinner />
  if (failure) return <Banner {...describe(failure)} />
  const node = data?.node
  const day = node?.__typename === 'Appointment' ? dayOf(new Date(node.startsAt), zone) : undefined
  const customer = node?.__typename === 'Lead' ? node.customer.id : undefined
  const job = node?.__typename === 'Job' ? node : undefined
  const page = node ? pageOf(node.__typename, id, { day, customer, kind: job?.kind, rule: job?.simulation?.rule?.id }) : null
  return page ? <Navigate {...page} replace /> : <NotFoundPage />
}
