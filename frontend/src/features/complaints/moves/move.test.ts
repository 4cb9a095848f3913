import { describe, expect, test } from 'vitest'
import type { Permission } from '@/gen/enums'
import { mayAccept, ownMoves, remedyFor, type Standing } from './move'

const with_ = (...held: Permission[]) => (...anyOf: Permission[]) => anyOf.some((one) => held.includes(one))
const supervisor = with_('COMPLAINT_REGISTER', 'COMPLAINT_HANDLE', 'COMPLAINT_SUPERVISE')
const manager = with_('COMPLAINT_REGISTER', 'COMPLAINT_HANDLE')
const agent = with_('COMPLAINT_REGISTER')
const doctor = with_('COMPLAINT_REGISTER', 'COMPLAINT_CLINICAL')
const standing = (more: Partial<Standing> = {}): Standing => ({ state: 'TRIAGED', owner: { id: 'st_o' }, handoverTo: null, ...more })

describe('moves beside the machine', () => {
  test.each<[string, Standing, (typeof manager), string[]]>([
    ['a supervisor hands over, assigns and sets the level', standing(), supervisor, ['HAND_OVER', 'ASSIGN', 'SET_LEVEL']],
    ['a supervisor brings a case back from outside', standing({ state: 'EXTERNAL_PROCEDURE' }), supervisor, ['RETURN_FROM_EXTERNAL', 'HAND_OVER', 'ASSIGN', 'SET_LEVEL']],
    ['a manager brings nothing back', standing({ state: 'EXTERNAL_PROCEDURE' }), manager, []],
    ['an owner hands over', standing({ owner: { id: 'st_me' } }), agent, ['HAND_OVER']],
    ['another agent does not', standing(), agent, []],
    ['a doctor gives an opinion', standing(), doctor, ['OPINION']],
    ['nothing is offered on an ended case', standing({ state: 'CLOSED', owner: { id: 'st_me' } }), supervisor, []],
  ])('%s', (_name, on, can, expected) => {
    expect(ownMoves(on, 'st_me', can)).toEqual(expected)
  })
})

describe('taking a case on', () => {
  test.each<[string, Standing, (typeof manager), boolean]>([
    ['is offered to whom it was handed over', standing({ handoverTo: { id: 'st_me' } }), manager, true],
    ['is not offered to others', standing({ handoverTo: { id: 'st_x' } }), manager, false],
    ['is offered when nobody owns it', standing({ owner: null }), manager, true],
    ['needs the right to handle cases', standing({ owner: null }), agent, false],
    ['is not offered on an ended case', standing({ owner: null, state: 'MERGED' }), manager, false],
    ['is not offered to its owner', standing({ owner: { id: 'st_me' }, handoverTo: { id: 'st_x' } }), manager, false],
  ])('%s', (_name, on, can, expected) => {
    expect(mayAccept(on, 'st_me', can)).toBe(expected)
  })
})

test('a missing supervisor can be mended from the very place that asks for one', () => {
  expect(remedyFor('SUPERVISOR_PRESENT')).toBe('LOG_PRESENCE')
  expect(remedyFor('COMMITMENTS_KEPT')).toBeUndefined()
})
