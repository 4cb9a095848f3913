import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SetupHintsQuery } from '@/gen/graphql'
import { useCan, useLabel } from '@/lib'
import { Chip, Panel } from '@/ui'
import { pageOfHint } from './parts'
import css from './settings.module.css'
import { nextOf } from './setup-next'

type Step = SetupHintsQuery['viewer']['setup'][number]

/** The way of a new hospital to its first call. Once everything is done it is folded away. */
export function SetupSteps({ steps }: { steps: Step[] }) {
  const { t } = useTranslation('settings')
  const can = useCan()
  const done = steps.filter((step) => step.done).length
  const next = nextOf(steps, can)
  const list = (
    <ol className={css.hints}>
      {steps.map((step) => (
        <li key={step.code} className={step.code === next ? `${css.hint} ${css.nextStep}` : css.hint} aria-current={step.code === next ? 'step' : undefined}>
          <Chip tone={step.done ? 'good' : 'warn'}>{t(step.done ? 'home.done' : 'home.todo')}</Chip>
          <span className={css.grow}>
            {step.code === next ? <strong>{t('home.next')} · </strong> : null}
            {step.message}
            {step.done ? null : <span className={css.why}>{step.why}</span>}
          </span>
          <StepLink step={step} />
        </li>
      ))}
    </ol>
  )
  if (done === steps.length) {
    return (
      <details>
        <summary>{t('home.allDone')}</summary>
        {list}
      </details>
    )
  }
  return (
    <Panel title={t('home.setup')} actions={<span className={css.soft}>{t('home.progress', { done, all: steps.length })}</span>}>
      {list}
    </Panel>
  )
}

/** The page on which a step is taken; for others the roles that take it. */
function StepLink({ step }: { step: Step }) {
  const { t } = useTranslation('settings')
  const can = useCan()
  const label = useLabel()
  const page = pageOfHint(step.code)
  if (page && can(...step.needs)) {
    return (
      <Link to={page.to} aria-label={`${t('home.go')} ${t(page.title)}`}>
        {t(page.title)}
      </Link>
    )
  }
  if (step.done) return null
  return <span className={css.soft}>{t('home.by', { roles: step.by.map((role) => label('Role', role)).join(t('comma')) })}</span>
}
