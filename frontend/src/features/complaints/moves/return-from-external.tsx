import { useTranslation } from 'react-i18next'
import { ReturnFromExternalDocument, type ReturnFromExternalInput } from '@/gen/graphql'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

/** Brings a case back from an external procedure with its result. */
export function ReturnFromExternal({ on }: MoveProps) {
  const { t } = useTranslation('complaints')
  return (
    <MoveForm<{ result: string }, { input: ReturnFromExternalInput }>
      on={on}
      document={ReturnFromExternalDocument}
      variables={({ result }) => ({ input: { ...on.base, result } })}
    >
      <TextField name="result" label={t('form.result')} required max={5000} />
    </MoveForm>
  )
}
