import { useTranslation } from 'react-i18next'
import { ResolveAtFirstContactDocument, type ResolveAtFirstContactInput } from '@/gen/graphql'
import { ConfirmationFields } from './confirmation-fields'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

type Values = Pick<ResolveAtFirstContactInput, 'resolution' | 'confirmation'>

/** Settles a general complaint on the spot (R197). */
export function ResolveAtFirstContact({ on }: MoveProps) {
  const { t } = useTranslation('complaints')
  return (
    <MoveForm<Values, { input: ResolveAtFirstContactInput }>
      on={on}
      document={ResolveAtFirstContactDocument}
      variables={({ resolution, confirmation }) => ({ input: { ...on.base, resolution, confirmation } })}
    >
      <TextField name="resolution" label={t('field.resolution')} required max={1000} />
      <ConfirmationFields />
    </MoveForm>
  )
}
