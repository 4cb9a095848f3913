import { ComplaintsChangedDocument, type ComplaintsChangedSubscription } from '@/gen/graphql'
import { useLiveList } from '@/lib'

const change = (data: ComplaintsChangedSubscription) => data.complaintsChanged

/** Reads again when a case that the viewer sees has changed. */
export const useLiveComplaints = (reload: () => void): void => useLiveList(ComplaintsChangedDocument, change, reload)
