import type { Gender, Tier, Weekday } from '@/gen/enums'
import type { CustomerHeadFragment, RegisterCustomerInput, UpdateCustomerInput, UpdatePhoneInput } from '@/gen/graphql'

export interface PhoneValue {
  /** Of a number that is stored already. */
  id?: string
  /** That number as it is shown: its mask. */
  shown?: string
  /** A call proved it wrong; somebody else gave it. */
  wrong?: boolean
  hint?: boolean
  /** What is typed: of a stored number other digits, empty when it stays. */
  number?: string
  whose?: string
  /** Dialled first. */
  primary?: boolean
}

export interface WindowValue {
  days?: Weekday[]
  from?: string
  to?: string
}

/** What the forms of a customer hold; their names are those of the API, so its messages find the fields. */
export interface CustomerValues {
  name?: string
  gender?: Gender
  birthDate?: string
  phones?: PhoneValue[]
  address?: string
  /** The address is taken out: it is not shown, so that an empty field says nothing. */
  removeAddress?: boolean
  tier?: Tier
  owner?: string
  preferredWindows?: WindowValue[]
  callbackConsent?: boolean
  marketingConsent?: boolean
  doNotContact?: boolean
  deceasedAt?: string
  note?: string
}

const trimmed = (text: string | undefined | null) => text?.trim() || null

/** Phones as they are sent. Empty lines stay: the server names a refused number by its place in the list. */
const toPhones = (phones: PhoneValue[]) =>
  phones.map(({ number, whose, primary }) => ({ number: number?.trim() ?? '', whose: trimmed(whose), primary: primary ?? false }))

/**
 * The numbers of a known customer as they are sent: all those on the form, so that the server's messages find
 * their line, of each only what changed. The mask is never sent.
 */
const toPhoneChanges = (before: PhoneValue[], now: PhoneValue[]): UpdatePhoneInput[] =>
  now.map((phone) => {
    const old = before.find((one) => one.id !== undefined && one.id === phone.id)
    const first = phone.primary && !old?.primary ? { primary: true } : {}
    if (!old) return { number: phone.number?.trim() ?? '', whose: trimmed(phone.whose), ...first }
    const number = phone.number?.trim()
    const whose = phone.whose?.trim() ?? ''
    return { id: old.id, ...(number ? { number } : {}), ...(whose === (old.whose ?? '') ? {} : { whose }), ...first }
  })

/** Numbers that a colleague changed, with what was typed here put upon them. */
export function phonesTogether(before: PhoneValue[] = [], theirs: PhoneValue[] = [], mine: PhoneValue[] = []): PhoneValue[] {
  const of = (list: PhoneValue[], id: string | undefined) => list.find((one) => one.id !== undefined && one.id === id)
  const first = mine.find((one) => one.primary && !of(before, one.id)?.primary)
  const stayed = theirs.flatMap((one) => {
    const [was, now] = [of(before, one.id), of(mine, one.id)]
    if (was && !now) return []
    if (!was || !now) return [one]
    return [{ ...one, number: now.number, whose: (now.whose ?? '') === (was.whose ?? '') ? one.whose : now.whose }]
  })
  const list = [...stayed, ...mine.filter((one) => one.id === undefined)]
  return first ? list.map((one) => ({ ...one, primary: one === first || (first.id !== undefined && one.id === first.id) })) : list
}

const says = (phone: UpdatePhoneInput) => Object.keys(phone).some((key) => key !== 'id')

const toWindows = (windows: WindowValue[]) =>
  windows.map((window) => ({ days: window.days ?? [], from: window.from ?? '', to: window.to ?? '' }))

export function toRegisterInput(values: CustomerValues): RegisterCustomerInput {
  return {
    name: values.name?.trim() ?? '',
    gender: values.gender ?? 'UNKNOWN',
    birthDate: values.birthDate || null,
    phones: toPhones(values.phones ?? []),
    address: trimmed(values.address),
    tier: values.tier ?? null,
    preferredWindows: toWindows(values.preferredWindows ?? []),
    callbackConsent: values.callbackConsent ?? null,
    marketingConsent: values.marketingConsent ?? null,
    note: trimmed(values.note),
  }
}

/** The number that is dialled first stands first. */
const byOrder = (phones: CustomerHeadFragment['phones']): PhoneValue[] =>
  [...phones]
    .sort((a, b) => Number(b.primary) - Number(a.primary))
    .map(({ id, number, whose, primary, valid, verified }) => ({
      id,
      shown: number,
      wrong: !valid,
      hint: !verified,
      number: '',
      whose: whose ?? '',
      primary,
    }))

/** The form of a known customer. Numbers and address are masked, so the fields for other ones begin empty. */
export const fromCustomer = (customer: CustomerHeadFragment): CustomerValues => ({
  name: customer.name,
  gender: customer.gender,
  birthDate: customer.birthDate ?? '',
  phones: byOrder(customer.phones),
  address: '',
  removeAddress: false,
  tier: customer.tier,
  owner: customer.owner?.id,
  preferredWindows: customer.preferredWindows.map(({ days, from, to }) => ({ days: [...days], from, to })),
  callbackConsent: customer.callbackConsent,
  marketingConsent: customer.marketingConsent,
  doNotContact: customer.doNotContact,
  deceasedAt: customer.deceasedAt ?? '',
  note: customer.note ?? '',
})

type Change = Omit<UpdateCustomerInput, 'id' | 'expectedVersion'>

/** Fields that are emptied by name, because leaving them out means "as it was". */
const emptied = ['birthDate', 'owner', 'note', 'deceasedAt'] as const

/**
 * What differs from the form as it was opened, and nothing else: on others' customers only some fields
 * may be sent at all, and after a conflict the fields of a colleague stay as the colleague left them.
 */
export function toChange(before: CustomerValues, now: CustomerValues): Change {
  const change: Change = {}
  const differs = (name: keyof CustomerValues) => JSON.stringify(before[name] ?? '') !== JSON.stringify(now[name] ?? '')

  if (differs('name')) change.name = now.name?.trim() ?? ''
  if (differs('gender')) change.gender = now.gender
  if (differs('tier')) change.tier = now.tier
  if (differs('callbackConsent')) change.callbackConsent = now.callbackConsent
  if (differs('marketingConsent')) change.marketingConsent = now.marketingConsent
  if (differs('doNotContact')) change.doNotContact = now.doNotContact
  if (differs('preferredWindows')) change.preferredWindows = toWindows(now.preferredWindows ?? [])
  const phones = toPhoneChanges(before.phones ?? [], now.phones ?? [])
  if (phones.some(says)) change.phones = phones
  const gone = (before.phones ?? []).flatMap(({ id }) => (id !== undefined && !now.phones?.some((one) => one.id === id) ? [id] : []))
  if (gone.length > 0) change.removePhones = gone
  const clear: string[] = []
  if (now.removeAddress) clear.push('address')
  else if (now.address?.trim()) change.address = now.address.trim()
  for (const name of emptied) {
    if (!differs(name)) continue
    const text = now[name]?.trim()
    if (text) change[name] = text
    else clear.push(name)
  }
  if (clear.length > 0) change.clear = clear
  return change
}

/** What the person has to confirm before it is sent: it ends calls at once. */
export function needsConfirmation(change: Change): ('doNotContact' | 'deceased')[] {
  return [
    ...(change.doNotContact === true ? (['doNotContact'] as const) : []),
    ...(change.deceasedAt ? (['deceased'] as const) : []),
  ]
}

/** What of the form is kept as a draft: numbers and an address are stored sealed, which a draft is not. */
export const storedCustomer = (values: CustomerValues): CustomerValues => ({
  ...values,
  address: '',
  phones: values.phones?.map((phone) => ({ ...phone, number: '' })),
})
