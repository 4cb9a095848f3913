import type { Gender, Tier, Weekday } from '@/gen/enums'
import type { CustomerHeadFragment, RegisterCustomerInput, UpdateCustomerInput } from '@/gen/graphql'

export interface PhoneValue {
  number?: string
  whose?: string
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
  phones.map((phone, at) => ({ number: phone.number?.trim() ?? '', whose: trimmed(phone.whose), primary: at === 0 }))

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

/** The form of a known customer. Numbers and address are masked, so their fields begin empty. */
export const fromCustomer = (customer: CustomerHeadFragment): CustomerValues => ({
  name: customer.name,
  gender: customer.gender,
  birthDate: customer.birthDate ?? '',
  phones: [],
  address: '',
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
  if (now.phones?.length) change.phones = toPhones(now.phones)
  if (now.address?.trim()) change.address = now.address.trim()
  const clear: string[] = []
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
