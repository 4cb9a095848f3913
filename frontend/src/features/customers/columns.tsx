import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CustomerRowFragment } from '@/gen/graphql'
import { Chip, type Column } from '@/ui'
import css from './customers.module.css'
import { Tier } from './tier'

/** One line per customer; contact data is masked for everyone. */
export function useColumns(): Column<CustomerRowFragment>[] {
  const { t } = useTranslation('customers')
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('name'),
        sort: 'name',
        fixed: true,
        card: 'head',
        render: (row) => (
          <span className={css.line}>
            <strong>{row.name}</strong>
            {row.deceasedAt ? <Chip tone="warn">{t('chip.deceased')}</Chip> : null}
            {row.doNotContact ? <Chip>{t('chip.doNotContact')}</Chip> : null}
          </span>
        ),
      },
      { key: 'tier', title: t('tier'), card: 'head', render: (row) => <Tier tier={row.tier} /> },
      { key: 'member', title: t('memberNo'), render: (row) => row.memberNo },
      { key: 'phone', title: t('phone'), render: (row) => row.phone ?? t('lib:none') },
      { key: 'owner', title: t('owner'), render: (row) => row.owner?.name ?? t('lib:nobody') },
    ],
    [t],
  )
}
