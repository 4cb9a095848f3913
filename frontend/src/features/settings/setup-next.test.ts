import { expect, test } from 'vitest'
import type { Permission } from '@/gen/enums'
import { nextOf } from './setup-next'

const step = (code: string, needs: Permission, done = false) => ({ code, done, needs: [needs] })
const holding = (...held: Permission[]) => (...anyOf: Permission[]) => anyOf.some((one) => held.includes(one))
const steps = [step('DEPARTMENTS', 'SETTINGS_WRITE', true), step('STAFF', 'STAFF_WRITE'), step('CUSTOMERS', 'IMPORT_RUN')]

test('the next step is the first open one that the person may take', () => {
  expect(nextOf(steps, holding('SETTINGS_WRITE', 'STAFF_WRITE'))).toBe('STAFF')
  expect(nextOf(steps, holding('IMPORT_RUN'))).toBe('CUSTOMERS')
})

test('nothing is next for whoever can take none of the open steps', () => {
  expect(nextOf(steps, holding('SETTINGS_WRITE'))).toBeUndefined()
})
