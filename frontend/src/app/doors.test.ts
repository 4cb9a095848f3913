import { expect, test } from 'vitest'
import type { Permission } from '@/gen/enums'
import { doors, isOpen } from './doors'
import { homeOf, nav } from './paths'

const holding = (...held: Permission[]) => (...anyOf: Permission[]) => anyOf.some((one) => held.includes(one))

test('whoever sees an entry of the navigation may enter its page', () => {
  for (const item of nav) for (const right of item.needs) expect(isOpen(item.to, holding(right)), `${item.to} with ${right}`).toBe(true)
})

test('a page that needs a right is closed to those without', () => {
  for (const [page, needs] of Object.entries(doors)) expect(isOpen(page, holding()), page).toBe(needs.length === 0)
})

test('an analyst enters figures and rules, no list of people', () => {
  const can = holding('STATS_READ', 'EXPORT_RUN')
  expect(['/figures', '/rules', '/settings'].map((page) => isOpen(page, can))).toEqual([true, true, true])
  expect(['/customers', '/complaints', '/leads', '/appointments', '/day', '/imports'].map((page) => isOpen(page, can))).toEqual([false, false, false, false, false, false])
})

test('a home that is left to everybody is no closed door', () => {
  expect(isOpen(homeOf([]).to, holding('CUSTOMER_READ'))).toBe(true)
})
