import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RevealDialog } from '@/forms'
import { RevealComplainantDocument } from '@/gen/graphql'
import { useAction, useCan } from '@/lib'

interface Props {
  /** The case. */
  id: string
  /** Who complains. */
  name: string
}

/** The way to the number of somebody who complains and is no customer, for a stated purpose. */
export function ComplainantPhone({ id, name }: Props) {
  const { t } = useTranslation('complaints')
  const can = useCan()
  const [open, setOpen] = useState(false)
  if (!can('CUSTOMER_UNMASK')) return null
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('reveal.open')}
      </Button>
      {open ? <Reveal id={id} name={name} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function Reveal({ id, name, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation('complaints')
  const reveal = useAction(RevealComplainantDocument, { uncached: true })

  async function ask(purpose: string) {
    const { data } = await reveal.run({ input: { complaint: id, purpose } })
    return data ? { phone: data.unmaskComplainant.complainant?.phone ?? null } : null
  }

  return <RevealDialog title={t('reveal.title', { name })} label={t('reveal.open')} reveal={reveal} ask={ask} onClose={onClose} />
}
