import { useTranslation } from 'react-i18next'
import { RevealDialog } from '@/forms'
import { RevealContactDocument } from '@/gen/graphql'
import { useAction } from '@/lib'

/** Shows the customer's number and address and the numbers of the people around, for a stated purpose. */
export function RevealContact({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const { t } = useTranslation('customers')
  const reveal = useAction(RevealContactDocument, { uncached: true })

  async function ask(purpose: string) {
    const { data } = await reveal.run({ id, purpose })
    if (!data) return null
    const { phone, address, related } = data.unmaskCustomer
    return {
      phone: phone ?? null,
      address: address ?? null,
      related: related.flatMap((one) => (one.phone ? [{ id: one.id, name: one.name, phone: one.phone }] : [])),
    }
  }

  return <RevealDialog title={t('reveal.title', { name })} label={t('reveal.open')} reveal={reveal} ask={ask} onClose={onClose} />
}
