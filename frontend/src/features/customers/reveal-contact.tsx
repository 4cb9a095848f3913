import { useTranslation } from 'react-i18next'
import { RevealDialog } from '@/forms'
import { RevealContactDocument } from '@/gen/graphql'
import { useAction } from '@/lib'

/** Shows the customer's number and address for a stated purpose. */
export function RevealContact({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const { t } = useTranslation('customers')
  const reveal = useAction(RevealContactDocument, { uncached: true })

  async function ask(purpose: string) {
    const { data } = await reveal.run({ id, purpose })
    return data ? { phone: data.unmaskCustomer.phone ?? null, address: data.unmaskCustomer.address ?? null } : null
  }

  return <RevealDialog title={t('reveal.title', { name })} label={t('reveal.open')} reveal={reveal} ask={ask} onClose={onClose} />
}
