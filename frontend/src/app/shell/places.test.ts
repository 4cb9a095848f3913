import { describe, expect, test } from 'vitest'
import type { Permission } from '@/gen/enums'
import { fits } from '@/features/finder/match'
import { namesOf } from '@/features/finder/names'
import { doors, isOpen, type Page } from '../doors'
import { nav } from '../paths'
import { beginnings, formAt, places, placesOf } from './places'

const holding = (...own: Permission[]) => (...anyOf: Permission[]) => anyOf.some((one) => own.includes(one))
const found = (typed: string, ...own: Permission[]) =>
  placesOf(holding(...own), own.includes('EXPORT_RUN'))
    .filter(({ id }) => fits(typed, namesOf(id)))
    .map(({ id }) => id)

test('every page that needs no record is found, the page of components aside', () => {
  const forms = ['/complaints/new']
  const aside = ['/', '/sign-in', '/setup', '/ui', ...forms]
  const pages = (Object.keys(doors) as Page[]).filter((page) => !page.includes('$') && !aside.includes(page))
  expect(pages.filter((page) => !places.some(({ to }) => to === page))).toEqual([])
})

test('every entry of the navigation is a place', () => {
  expect(nav.filter(({ to }) => !places.some((place) => place.to === to && !place.search))).toEqual([])
})

describe('what is found', () => {
  test.each<[typed: string, ids: string[], own: Permission[]]>([
    ['人员', ['staff'], ['STAFF_WRITE']],
    ['人员', [], ['CALLBACK_WORK', 'CUSTOMER_READ']],
    ['hs', ['scripts'], ['CALLBACK_WORK']],
    ['scripts', [], ['STATS_READ']],
    ['后台', ['sweeps'], ['SETTINGS_WRITE']],
    ['后台', [], ['POLICY_WRITE']],
    ['fwjl', ['accessLog'], []],
    ['导出', ['exports'], ['EXPORT_RUN']],
    ['导出', [], ['STATS_READ']],
    ['导入', ['imports'], ['IMPORT_RUN']],
    ['figures', ['figures', 'figuresOfComplaints', 'figuresOfCallbacks', 'figuresOfAppointments'], ['STATS_READ']],
    ['shuju', [], ['CUSTOMER_READ']],
    ['working week', ['week'], []],
  ])('%s finds %j', (typed, ids, own) => {
    expect(found(typed, ...own)).toEqual(ids)
  })
})

test('who may begin something and reads customers may enter the page on which its form opens', () => {
  for (const { id, needs } of beginnings) {
    expect(isOpen(formAt(id).to, holding(needs, 'CUSTOMER_READ')), id).toBe(true)
  }
})

test('on the page of a customer a form opens for this customer', () => {
  expect(formAt('callback', 'cu_1')).toEqual({ to: '/customers/cu_1', search: { tab: 'callbacks', new: true } })
  expect(formAt('complaint', 'cu_1')).toEqual({ to: '/complaints/new', search: { customer: 'cu_1' } })
  expect(formAt('lead', 'cu_1')).toEqual(formAt('lead'))
})
