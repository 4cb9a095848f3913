import { useParams } from '@tanstack/react-router'
import { CaseView } from './case/case-view'

/** One complaint: its facts, what happened, and what can be done next. */
export default function CasePage() {
  const { id } = useParams({ from: '/inside/shell/complaints/$id' })
  return <CaseView key={id} id={id} />
}
