import { useTranslation } from 'react-i18next'
import { ConfirmResolutionDocument, type ConfirmResolutionInput } from '@/gen/graphql'
import { ConfirmationFields } from './confirmation-fields'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

type Values = Pick<ConfirmResolutionInput, 'resolution' | 'confirmation'>

/** The customer's word on the result, or a long silence after the final answer. */
export function ConfirmResolution({ on, record }: MoveProps) {
  const { t } = useTranslation('complaints')
  const chosen = record.solutionOptions.find((one) => one.chosen)
  return (
    <MoveForm<Values, { input: ConfirmResolutionInput }>
      on={on}
      document={ConfirmResolutionDocument}
      stands={{ resolution: record.resolution ?? undefined }}
      initial={{ resolution: record.resolution ?? chosen?.title }}
      variables={({ resolution, confirmation }) => ({ input: { ...on.base, resolution, confirmation } })}
    >
      <TextField name="resolution" label={t('field.resolution')} required max={1000} />
      <ConfirmationFields silence />
    </MoveForm>
  )
}
