import { useTranslation } from 'react-i18next'
import type { CaseEventFragment } from '@/gen/graphql'
import { useLabel } from '@/lib'
import { LongText } from '../long-text'
import { voiceOf } from './voice'
import css from './voice.module.css'

/** The texts of one event. What stayed inside and what the customer was told look different, in words too. */
export function EventTexts({ texts }: { texts: CaseEventFragment['texts'] }) {
  const { t } = useTranslation('complaints')
  const label = useLabel()
  // A finding is stored as the word of the API.
  const said = (field: string, text: string) => (field === 'finding' ? label('Finding', text) : text)
  return (
    <div className={css.texts}>
      {texts.map((text) => {
        const voice = voiceOf(text.field)
        const name = voice === 'internal' ? t('voice.internal') : voice === 'customer' ? t('voice.customer') : text.label
        return (
          <div key={text.field} className={`${css.said} ${css[voice]}`}>
            <span className={css.name}>{name}</span>
            {text.before ? (
              <del className={css.before}>
                <LongText text={said(text.field, text.before)} />
              </del>
            ) : null}
            {text.after ? <LongText text={said(text.field, text.after)} /> : null}
          </div>
        )
      })}
    </div>
  )
}
