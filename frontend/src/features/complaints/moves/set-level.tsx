import { useTranslation } from 'react-i18next'
import type { ComplaintLevel } from '@/gen/enums'
import { SetComplaintLevelDocument, type SetLevelInput } from '@/gen/graphql'
import { useOptions } from '@/lib'
import { levels } from '@/lib/terms/words'
import { Choice, Field } from '@/ui'
import type { MoveProps } from './move'
import { MoveForm } from './move-form'
import { TextField } from './text-field'

type Values = Pick<SetLevelInput, 'level' | 'reason'>

/** Makes a case major or general again; the reason stays in its history (R210). */
export function SetLevel({ on, record }: MoveProps) {
  const { t } = useTranslation('complaints')
  const options = useOptions('ComplaintLevel', levels)
  return (
    <MoveForm<Values, { input: SetLevelInput }>
      on={on}
      document={SetComplaintLevelDocument}
      initial={{ level: record.level === 'GENERAL' ? 'MAJOR_URGENT' : 'GENERAL' }}
      variables={({ level, reason }) => ({ input: { ...on.base, level, reason } })}
    >
      <Field name="level" label={t('row.level')} required getValueFromEvent={(value: ComplaintLevel) => value}>
        <Choice<ComplaintLevel> label={t('row.level')} options={options} />
      </Field>
      <TextField name="reason" label={t('form.reason')} required />
    </MoveForm>
  )
}
