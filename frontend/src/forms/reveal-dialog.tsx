import { Button, Form, Input } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDescribe, type Action } from '@/lib'
import { Banner, Bar, Dialog, Facts, Field, ServerForm } from '@/ui'
import css from './reveal-dialog.module.css'

/** What was revealed; what has no address leaves it out. */
export interface Revealed {
  phone: string | null
  address?: string | null
  /** People around, by their names, who have a number. */
  related?: readonly { id: string; name: string; phone: string }[]
}

interface Props {
  title: string
  /** The button's name. */
  label: string
  /** The action of the reveal, uncached: where the purpose was refused it holds why. */
  reveal: Pick<Action<unknown, unknown>, 'busy' | 'failure'>
  /** Asks the server; nothing when it refused. */
  ask: (purpose: string) => Promise<Revealed | null>
  onClose: () => void
}

/**
 * Shows contact data for a stated purpose; the look is logged. The answer goes past the cache and lives
 * as long as this dialog.
 */
export function RevealDialog({ title, label, reveal, ask, onClose }: Props) {
  const { t } = useTranslation('forms')
  const describe = useDescribe()
  const [form] = Form.useForm<{ purpose: string }>()
  const [shown, setShown] = useState<Revealed | null>(null)

  return (
    <Dialog title={title} open onClose={onClose}>
      {shown ? (
        <div role="status">
          <Facts
            items={[
              [t('reveal.phone'), shown.phone ? <Dial number={shown.phone} /> : null],
              ...(shown.address ? [[t('reveal.address'), shown.address] as [string, ReactNode]] : []),
              ...(shown.related ?? []).map((one) => [one.name, <Dial key={one.id} number={one.phone} />] as [string, ReactNode]),
            ]}
          />
          <Bar end>
            <Button type="primary" onClick={onClose}>
              {t('lib:close')}
            </Button>
          </Bar>
        </div>
      ) : (
        <ServerForm form={form} label={label} refused={reveal.failure?.fields} onSubmit={({ purpose }) => void ask(purpose.trim()).then(setShown)}>
          {reveal.failure ? <Banner {...describe(reveal.failure)} /> : null}
          <Field name="purpose" label={t('reveal.purpose')} extra={t('reveal.logged')} required>
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

function Dial({ number }: { number: string }) {
  return (
    <a className={css.number} href={`tel:${number.replace(/[^\d+]/g, '')}`}>
      {number}
    </a>
  )
}
