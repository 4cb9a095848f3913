import { useTranslation } from 'react-i18next'
import { WhenField } from '@/forms'
import { useOptions } from '@/lib'
import { conditionClasses, intentClasses } from '@/lib/terms/words'
import { Choice, Field } from '@/ui'
import { TextArea } from '@/ui/text-area'

/** What an assessment says: the concern, both classes, and when to get in touch next (R125 to R127, R133). */
export function ClassFields({ required = false }: { required?: boolean }) {
  const { t } = useTranslation('leads')
  const intents = useOptions('IntentClass', intentClasses)
  const conditions = useOptions('ConditionClass', conditionClasses)
  return (
    <>
      <Field name="concern" label={t('concern')}>
        <TextArea lines={[1, 5]} maxLength={500} />
      </Field>
      <Field name="intentClass" label={t('intentClass')} required={required}>
        <Choice label={t('intentClass')} options={intents} />
      </Field>
      <Field name="conditionClass" label={t('conditionClass')} required={required}>
        <Choice label={t('conditionClass')} options={conditions} />
      </Field>
      <WhenField name="nextContactAt" label={t('next')} today />
    </>
  )
}
