import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { CallbackRulesDocument, RuleCardFragmentDoc, SetRuleActiveDocument, type RuleCardFragment } from '@/gen/graphql'
import { PressFailure } from '@/forms'
import { useAction, useCan, useDescribe, useLabel, useRead, useTime } from '@/lib'
import { Banner, Bar, Chip, Facts, PageHeader, Panel, say, Spinner, Stack } from '@/ui'
import { ConfirmRules } from './confirm-rules'
import { stepWords } from './rule-step'
import css from './settings.module.css'

const SimulationPanel = lazy(() => import('./simulation/simulation-panel'))

/** Callback rules as sentences: when somebody is called, and whether the rule works now. */
export default function RulesPage() {
  const { t } = useTranslation('settings')
  const describe = useDescribe()
  const can = useCan()
  const may = can('CALLBACK_WORK', 'POLICY_WRITE', 'STATS_READ')
  const { data, failure, loading, reload } = useRead(CallbackRulesDocument, may ? {} : null)
  const rules = unmask(RuleCardFragmentDoc, data?.callbackRules ?? [])
  const search = useSearch({ from: '/inside/shell/rules' })
  const navigate = useNavigate({ from: '/rules' })
  const simulated = can('POLICY_WRITE') ? rules.find(({ id }) => id === search.simulate) : undefined
  const simulate = (rule?: string) => void navigate({ search: (old) => ({ ...old, simulate: rule, job: undefined }) })
  const scripts = can('CALLBACK_WORK', 'SCRIPT_APPROVE')
  return (
    <>
      <PageHeader title={t('rulesTitle')} sub={scripts ? <Link to="/scripts">{t('scriptsTitle')}</Link> : undefined} />
      <Stack>
        {failure ? <Banner {...describe(failure)} onRetry={reload} /> : null}
        {loading ? <Spinner /> : null}
        <ConfirmRules />
        {rules.map((rule) => (
          <RulePanel key={rule.id} rule={rule} onStale={reload} sought={rule.id === search.rule} onSimulate={() => simulate(rule.id)} />
        ))}
        {!loading && !failure && rules.length === 0 ? <p className={css.soft}>{t('rule.empty')}</p> : null}
      </Stack>
      {simulated ? (
        <Suspense fallback={null}>
          <SimulationPanel key={`${simulated.id} ${search.job}`} rule={simulated} job={search.job} onClose={() => simulate()} />
        </Suspense>
      ) : null}
    </>
  )
}

interface RuleProps {
  rule: RuleCardFragment
  /** Somebody has come for this rule. */
  sought: boolean
  onStale: () => void
  onSimulate: () => void
}

function RulePanel({ rule, sought, onStale, onSimulate }: RuleProps) {
  const { t } = useTranslation('settings')
  const label = useLabel()
  const time = useTime()
  const can = useCan()
  const [wanted, setWanted] = useState(rule.active)
  const set = useAction(SetRuleActiveDocument)

  async function change(active: boolean, expectedVersion: number, mayUndo: boolean) {
    setWanted(active)
    const { data, failure } = await set.run({ id: rule.id, expectedVersion, active })
    if (failure?.code === 'CONFLICT') onStale()
    if (!data) return
    const { version } = unmask(RuleCardFragmentDoc, data.setCallbackRuleActive)
    say(t(active ? 'rule.started' : 'rule.stopped', { name: rule.name }), {
      undo: mayUndo ? { label: t(active ? 'rule.stop' : 'rule.start'), run: () => void change(!active, version, false) } : undefined,
    })
  }
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (sought) box.current?.scrollIntoView({ block: 'center' })
  }, [sought])
  const toggle = () => change(!rule.active, rule.version, true)

  const head = (
    <Bar>
      <Chip tone={rule.active ? 'good' : 'plain'}>{t(rule.active ? 'rule.active' : 'rule.inactive')}</Chip>
      {can('POLICY_WRITE') && rule.trigger !== 'CAMPAIGN' ? (
        <Button size="small" onClick={onSimulate} aria-label={`${t('simulation.button')} ${rule.name}`}>
          {t('simulation.button')}
        </Button>
      ) : null}
      {can('POLICY_WRITE') ? (
        <Button size="small" loading={set.busy} onClick={() => void toggle()} aria-label={`${t(rule.active ? 'rule.stop' : 'rule.start')} ${rule.name}`}>
          {t(rule.active ? 'rule.stop' : 'rule.start')}
        </Button>
      ) : null}
    </Bar>
  )
  return (
    <div ref={box} aria-current={sought || undefined} className={sought ? css.sought : undefined}>
      <Panel title={rule.name} actions={head}>
        <PressFailure
          failure={set.failure}
          again={rule.active !== wanted && rule.version >= (set.failure?.currentVersion ?? 0)}
          busy={set.busy}
          onAgain={() => void toggle()}
        />
        <p className={css.sentence}>{rule.sentence}</p>
        <details>
          <summary>{t('rule.steps', { count: rule.steps.length })}</summary>
          <ol className={css.steps}>
            {rule.steps.map((step) => (
              <li key={step.key}>
                <Step step={step} />
              </li>
            ))}
          </ol>
          <Facts
            items={[
              [t('rule.trigger'), label('CallbackTrigger', rule.trigger)],
              [t('rule.purpose'), label('CallbackPurpose', rule.purpose)],
              [t('rule.horizon'), t('rule.days', { count: rule.horizonDays })],
              [t('rule.since'), t('rule.version', { version: rule.version, at: time.day(rule.effectiveFrom) })],
            ]}
          />
        </details>
      </Panel>
    </div>
  )
}

function Step({ step }: { step: RuleCardFragment['steps'][number] }) {
  const { t } = useTranslation('settings')
  const label = useLabel()
  const { key, count, at } = stepWords(step)
  const families = step.families.map((family) => label('ProcedureFamily', family)).join(t('comma'))
  const extra = [families && t('rule.onlyFor', { families }), step.limitDays != null && t('rule.limit', { count: step.limitDays })].filter(Boolean)
  return (
    <>
      {t(`rule.step.${key}`, { count, at })}
      {extra.length > 0 ? ` · ${extra.join(' · ')}` : ''}
    </>
  )
}
