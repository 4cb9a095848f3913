import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { SendExternalDocument, type SendExternalInput } from '@/gen/graphql'
import { useOptions } from '@/lib'
import { Field } from '@/ui'
import { procedures } from '../words'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

type Values = Pick<SendExternalInput, 'procedure' | 'reason'>

/** Leaves a case to mediation, an authority, a court or the police; the statutory clock stands meanwhile. */
export function SendExternal({ on }: MoveProps) {
  const { t } = useTranslation('complaints')
  const options = useOptions('ExternalProcedure', procedures)
  return (
    <MoveForm<Values, { input: SendExternalInput }>
      on={on}
      document={SendExternalDocument}
      variables={({ procedure, reason }) => ({ input: { ...on.base, procedure, reason } })}
    >
      <Field name="procedure" label={t('form.procedure')} required>
        <Select options={options} />
      </Field>
      <TextField name="reason" label={t('form.reason')} required />
    </MoveForm>
  )
}
