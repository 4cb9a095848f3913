import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { JobPartsFragmentDoc, RuleSimulationDocument, RuleSimulationsDocument, SimulationFoundFragmentDoc, StartSimulationDocument } from '@/gen/graphql'
import { isMoving, useJob } from '@/forms/export/use-job'
import { useAction, useDescribe, useRead } from '@/lib'
import { Banner, SidePanel, Spinner, Stack } from '@/ui'
import { lastOf, type Days } from './simulation'
import { SimulationForm } from './simulation-form'
import { SimulationProgress } from './simulation-progress'
import { SimulationResult } from './simulation-result'

interface Props {
  rule: { id: string; name: string }
  /** One of its simulations; without it the last one. */
  job?: string
  onClose: () => void
}

/** So many of one's simulations, of whatever rules, are looked through for the last one of this rule. */
const LOOKED_THROUGH = 50

/**
 * How many calls a rule would have asked for in past days. The last simulation of the rule is there again
 * when the panel is opened; one under way goes on without it.
 */
export default function SimulationPanel({ rule, job: asked, onClose }: Props) {
  const { t } = useTranslation('settings')
  const describe = useDescribe()
  const start = useAction(StartSimulationDocument)
  const [started, setStarted] = useState<string | null>(null)
  const past = useRead(RuleSimulationsDocument, { first: LOOKED_THROUGH })
  const last = lastOf(rule.id, past.data?.jobs.nodes ?? [], asked)
  const id = started ?? last?.id ?? null
  const { job, failure, reload } = useJob(id)
  // What the list says spares a wait for the job itself.
  const state = job?.state ?? (started ? undefined : last?.state)
  const found = useRead(RuleSimulationDocument, id && state === 'DONE' ? { id } : null)
  const result = unmask(SimulationFoundFragmentDoc, found.data?.job?.simulation?.result ?? null)

  async function go(days: Days) {
    const { data } = await start.run({ input: { rule: rule.id, ...days } })
    const begun = unmask(JobPartsFragmentDoc, data?.startSimulation ?? null)
    if (begun) setStarted(begun.id)
  }

  const lost = past.failure ?? failure ?? found.failure
  const again = () => {
    past.reload()
    if (id) reload()
    if (id && state === 'DONE') found.reload()
  }
  return (
    <SidePanel title={t('simulation.title', { name: rule.name })} onClose={onClose}>
      <Stack>
        <SimulationForm failure={start.failure} busy={start.busy || (state !== undefined && isMoving(state))} onStart={(days) => void go(days)} />
        {lost ? <Banner {...describe(lost)} onRetry={again} /> : null}
        {past.loading || found.loading ? <Spinner /> : null}
        {job ? <SimulationProgress job={job} reload={reload} /> : null}
        {result ? <SimulationResult found={result} /> : null}
      </Stack>
    </SidePanel>
  )
}
