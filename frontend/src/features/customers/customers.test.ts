import { describe, expect, test } from 'vitest'
import { holdsUnkept } from '@/forms/unkept'
import type { AppointmentStatus } from '@/gen/enums'
import { movesOf } from './appointment-moves'
import { needsConfirmation, storedCustomer, toChange, toRegisterInput, type CustomerValues } from './customer-values'
import { customersSearch } from './search'

const known: CustomerValues = {
  name: '李华',
  gender: 'FEMALE',
  birthDate: '1990-02-01',
  phones: [
    { id: 'ph_1', shown: '138****5678', number: '', whose: '', primary: true },
    { id: 'ph_2', shown: '010****3456', number: '', whose: '母亲', primary: false },
  ],
  address: '',
  tier: 'GOLD',
  owner: 'st_1',
  preferredWindows: [{ days: ['SAT'], from: '10:00', to: '18:00' }],
  callbackConsent: true,
  marketingConsent: false,
  doNotContact: false,
  deceasedAt: '',
  note: '怕疼',
}

describe('the change of a customer', () => {
  test('is empty when nothing was touched', () => {
    expect(toChange(known, { ...known })).toEqual({})
  })

  test('holds what differs and nothing else', () => {
    expect(toChange(known, { ...known, name: ' 李花 ', tier: 'DIAMOND' })).toEqual({ name: '李花', tier: 'DIAMOND' })
  })

  test('empties a field by its name', () => {
    expect(toChange(known, { ...known, note: ' ', birthDate: '', owner: undefined })).toEqual({ clear: ['birthDate', 'owner', 'note'] })
  })

  test('takes a death back by its name', () => {
    expect(toChange({ ...known, deceasedAt: '2026-11-01' }, known)).toEqual({ clear: ['deceasedAt'] })
  })

  test('leaves a hidden address alone until a new one is typed', () => {
    expect(toChange(known, { ...known, address: ' ' })).toEqual({})
    expect(toChange(known, { ...known, address: '中山路 1 号' })).toEqual({ address: '中山路 1 号' })
  })

  test('removes the address by its name, whatever was typed before', () => {
    expect(toChange(known, { ...known, removeAddress: true })).toEqual({ clear: ['address'] })
    expect(toChange(known, { ...known, removeAddress: true, address: '中山路 1 号' })).toEqual({ clear: ['address'] })
  })

  describe('of the numbers', () => {
    const [first, second] = known.phones ?? []
    test.each<[string, CustomerValues['phones'], object]>([
      ['an added one leaves the others as they are', [first!, second!, { number: ' 13600000000 ', whose: '父亲' }], { phones: [{ id: 'ph_1' }, { id: 'ph_2' }, { number: '13600000000', whose: '父亲' }] }],
      ['other digits go out with the id, no mask does', [first!, { ...second!, number: ' 021-55550101 ' }], { phones: [{ id: 'ph_1' }, { id: 'ph_2', number: '021-55550101' }] }],
      ['whose it is goes out alone', [first!, { ...second!, whose: ' ' }], { phones: [{ id: 'ph_1' }, { id: 'ph_2', whose: '' }] }],
      ['another is dialled first', [{ ...first!, primary: false }, { ...second!, primary: true }], { phones: [{ id: 'ph_1' }, { id: 'ph_2', primary: true }] }],
      ['one that was taken away is named', [first!], { removePhones: ['ph_2'] }],
      ['an empty line stays, so that the message finds it', [first!, second!, {}], { phones: [{ id: 'ph_1' }, { id: 'ph_2' }, { number: '', whose: null }] }],
      ['blanks are nothing', [{ ...first!, number: ' ' }, { ...second!, whose: ' 母亲 ' }], {}],
    ])('%s', (_name, phones, change) => {
      expect(toChange(known, { ...known, phones })).toEqual(change)
    })
  })

  test('empties all windows by an empty list', () => {
    expect(toChange(known, { ...known, preferredWindows: [] })).toEqual({ preferredWindows: [] })
  })

  test.each([
    [{ ...known, doNotContact: true }, ['doNotContact']],
    [{ ...known, deceasedAt: '2026-11-20' }, ['deceased']],
    [{ ...known, doNotContact: true, deceasedAt: '2026-11-20' }, ['doNotContact', 'deceased']],
    [{ ...known, name: '李花' }, []],
  ])('that ends calls asks first (case %#)', (now, asked) => {
    expect(needsConfirmation(toChange(known, now))).toEqual(asked)
  })

  test('that lifts "do not contact" asks nothing', () => {
    expect(needsConfirmation(toChange({ ...known, doNotContact: true }, known))).toEqual([])
  })
})

test('a new customer keeps empty phone lines, so that the server’s messages find their line', () => {
  const input = toRegisterInput({ name: ' 王 ', phones: [{ primary: true }, { number: '13800000000', whose: ' 母亲 ' }] })
  expect(input).toMatchObject({
    name: '王',
    gender: 'UNKNOWN',
    birthDate: null,
    phones: [
      { number: '', whose: null, primary: true },
      { number: '13800000000', whose: '母亲', primary: false },
    ],
  })
})

describe('moves of an appointment', () => {
  const now = new Date('2026-11-21T02:00:00Z')
  test.each<[AppointmentStatus, string, string[]]>([
    ['PENDING', '2026-11-21T03:00:00Z', ['move', 'cancel']],
    ['BOOKED', '2026-11-21T03:00:00Z', ['move', 'cancel']],
    ['BOOKED', '2026-11-21T01:00:00Z', ['move']],
    ['NOSHOW', '2026-11-20T01:00:00Z', ['replace']],
    ['CANCELLED', '2026-11-20T01:00:00Z', ['replace']],
    ['FULFILLED', '2026-11-20T01:00:00Z', []],
  ])('%s at %s: %j', (status, startsAt, moves) => {
    expect(movesOf({ status, startsAt }, now)).toEqual(moves)
  })
})

test('an address that does not fit is left out', () => {
  expect(customersSearch({ search: 2046, tier: ['GOLD', 'X'], new: 1 })).toEqual({ search: '2046', tier: ['GOLD'], new: true })
  expect(customersSearch({ tier: 'X', new: 'no' })).toEqual({ search: undefined, tier: undefined, new: undefined })
})

test('a draft of a customer holds neither a number nor an address, and who notes them is asked before leaving', () => {
  const typed: CustomerValues = { name: '李华', note: '下午再打', address: '人民路 1 号', phones: [{ number: '13812345678', whose: '母亲' }] }
  expect(storedCustomer(typed)).toEqual({ name: '李华', note: '下午再打', address: '', phones: [{ number: '', whose: '母亲' }] })
  const asks = (values: CustomerValues) => holdsUnkept(values, storedCustomer)
  expect([typed, { address: ' 人民路 ' }, { phones: [{ number: '138' }] }].map(asks)).toEqual([true, true, true])
  expect([{ name: '李华' }, { phones: [{ number: ' ' }] }, known].map(asks)).toEqual([false, false, false])
})
