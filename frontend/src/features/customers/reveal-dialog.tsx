import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RevealContactDocument } from '@/gen/graphql'
import { useAction, useDescribe } from '@/lib'
import { Banner, Bar, Dialog, Facts, Field, ServerForm } from '@/ui'
import css from './customers.module.css'

interface Shown {
  phone: string | null
  address: string | null
}

/**
 * Shows the contact data for a stated purpose; the look is logged. The answer goes past the cache and
 * lives as long as this dialog.
 */
export function RevealDialog({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const { t } = useTranslation('customers')
  const describe = useDescribe()
  const [form] = Form.useForm<{ purpose: string }>()
  const reveal = useAction(RevealContactDocument, { uncached: true })
  const [shown, setShown] = useState<Shown | null>(null)

  async function submit({ purpose }: { purpose: string }) {
    const { data } = await reveal.run({ id, purpose: purpose.trim() })
    if (data) setShown({ phone: data.unmaskCustomer.phone ?? null, address: data.unmaskCustomer.address ?? null })
  }

  return (
    <Dialog title={t('reveal.title', { name })} open onClose={onClose}>
      {shown ? (
        <div role="status">
          <Facts
            items={[
              [
                t('phone'),
                shown.phone ? (
                  <a key="phone" className={css.number} href={`tel:${shown.phone.replace(/[^\d+]/g, '')}`}>
                    {shown.phone}
                  </a>
                ) : null,
              ],
              ...(shown.address ? [[t('address'), shown.address] as [string, string]] : []),
            ]}
          />
          <Bar end>
            <Button type="primary" onClick={onClose}>
              {t('lib:close')}
            </Button>
          </Bar>
        </div>
      ) : (
        <ServerForm form={form} label={t('reveal.open')} refused={reveal.failure?.fields} onSubmit={(values) => void submit(values)}>
          {reveal.failure ? <Banner {...describe(reveal.failure)} /> : null}
          <Field name="purpose" label={t('reveal.purpose')} help={t('reveal.logged')} required>
            <Input maxLength={200} autoFocus />
          </Field>
          <Bar end>
            <Button onClick={onClose}>{t('lib:cancel')}</Button>
            <Button type="primary" htmlType="submit" loading={reveal.busy}>
              {t('reveal.show')}
            </Button>
          </Bar>
        </ServerForm>
      )}
    </Dialog>
  )
}
