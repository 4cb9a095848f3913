import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '@/gen'
import { CaseSolutionsFragmentDoc } from '@/gen/graphql'
import { yuan } from '@/lib'
import { Chip, Panel } from '@/ui'
import { Points } from './points'
import css from './solutions-panel.module.css'

/** The ways to settle the case side by side, pros and cons told neutrally (R035), and the one that was chosen. */
export function SolutionsPanel({ complaint: masked }: { complaint: FragmentType<typeof CaseSolutionsFragmentDoc> }) {
  const { solutionOptions } = unmask(CaseSolutionsFragmentDoc, masked)
  const { t } = useTranslation('complaints')
  if (solutionOptions.length === 0) return null
  return (
    <Panel title={t('solution.title')}>
      <ul className={css.options}>
        {solutionOptions.map((option) => (
          <li key={option.id} className={`${css.option} ${option.chosen ? css.chosen : ''}`}>
            <h3 className={css.title}>
              {option.title} {option.chosen ? <Chip tone="accent">✓ {t('solution.chosen')}</Chip> : null}
            </h3>
            <Points name={t('solution.pros')} mark="+" points={option.pros} />
            <Points name={t('solution.cons')} mark="−" points={option.cons} />
            {option.cost ? <div className={css.soft}>{t('solution.costs', { cost: yuan(option.cost) })}</div> : null}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
