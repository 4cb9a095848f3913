import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { CommitmentFields } from './commitment-fields'
import css from './moves.module.css'

const MOST = 20

/** Promises that follow from a decision; none is fine. */
export function CommitmentRows() {
  const { t } = useTranslation('complaints')
  return (
    <Form.List name="commitments">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }, at) => (
            <div key={key} role="group" aria-label={t('commitment.number', { number: at + 1 })} className={css.part}>
              <div className={css.partHead}>
                <span>{t('commitment.number', { number: at + 1 })}</span>
                <Button size="small" type="text" onClick={() => remove(name)} aria-label={t('commitment.remove', { number: at + 1 })}>
                  {t('lib:remove')}
                </Button>
              </div>
              <CommitmentFields prefix={[name]} />
            </div>
          ))}
          <Form.Item>
            <Button disabled={fields.length >= MOST} onClick={() => add({})}>
              {t('move.addCommitment')}
            </Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  )
}
