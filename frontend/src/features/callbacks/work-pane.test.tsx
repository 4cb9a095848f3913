import { fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { show, signInAs } from '@/test/render'
import { nothingKept, serve, type Answer } from '@/test/server'
import { WorkPane } from './work-pane'

// The address book of the app is not there.
vi.mock('@tanstack/react-router', () => ({ Link: ({ children }: { children: string }) => <span>{children}</span> }))

const callback = {
  __typename: 'Callback',
  id: 'cb_1',
  version: 2,
  purpose: 'NO_SHOW',
  state: 'DUE',
  dueAt: '2026-11-20T02:00:00Z',
  firstDueAt: '2026-11-20T02:00:00Z',
  windowEnd: null,
  overdue: false,
  tries: 0,
  startedAt: null,
  assignee: { __typename: 'Staff', id: 'st_1', name: '张敏' },
  whyNotNow: [],
  customer: {
    __typename: 'Customer',
    id: 'cu_1',
    name: '李华',
    memberNo: 'M1',
    phone: '138****5678',
    gender: 'FEMALE',
    birthDate: null,
    tier: 'GOLD',
    intentClass: null,
    conditionClass: null,
    doNotContact: false,
    callbackConsent: true,
    note: null,
    hidden: [],
    preferredWindows: [],
    related: [],
    lastVisit: null,
    lastCallback: null,
  },
  origins: [],
  keyPoints: null,
  attempts: [],
  script: null,
}

test('a callback that is taken away while it is open shows no data and no button any more', async () => {
  signInAs('CALLBACK_WORK')
  const answers: Answer[] = [{ callback }, { error: { message: '没有', code: 'NOT_FOUND' } }]
  const sent = serve({ ...nothingKept, CallbackWork: () => answers[Math.min(sent.filter((one) => one.operation === 'CallbackWork').length, 2) - 1]! })
  function Page() {
    const [losses, setLosses] = useState(0)
    return (
      <>
        <button type="button" onClick={() => setLosses(losses + 1)}>
          others
        </button>
        <WorkPane id="cb_1" losses={losses} onSaved={vi.fn()} onBack={vi.fn()} />
      </>
    )
  }
  await show(<Page />, ['callbacks', 'forms', 'lib', 'terms', 'ui'])
  expect(await screen.findByRole('heading', { name: '李华' })).toBeTruthy()
  fireEvent.click(screen.getByText('others'))
  expect(await screen.findByText('这条回访不在您的名单上了。')).toBeTruthy()
  await waitFor(() => expect(screen.queryByText('李华')).toBeNull())
  expect(screen.queryAllByRole('button').map((one) => one.textContent)).toEqual(['others'])
})

test('a call that was opened to be called and is put back does not call again', async () => {
  signInAs('CALLBACK_WORK')
  let state = 'IN_PROGRESS'
  const sent = serve({
    ...nothingKept,
    CodeOptions: () => ({ codes: [] }),
    CallbackWork: () => ({ callback: { ...callback, id: 'cb_2', state, assignee: { __typename: 'Staff', id: 'st_1', name: '张敏' } } }),
    ReleaseCallback: () => {
      state = 'DUE'
      return { releaseCallback: { __typename: 'Callback', id: 'cb_2', version: 3, state, startedAt: null } }
    },
  })
  await show(<WorkPane id="cb_2" start losses={0} onSaved={vi.fn()} onBack={vi.fn()} />, ['callbacks', 'forms', 'lib', 'terms', 'ui'])
  fireEvent.click(await screen.findByRole('button', { name: '放回名单' }))
  expect(await screen.findByRole('button', { name: /开始回访/ })).toBeTruthy()
  expect(sent.map((one) => one.operation)).not.toContain('StartCallback')
})

const byAnother = { __typename: 'Guard', code: 'STATE', requirement: null, message: '' }
const colleague = { __typename: 'Staff', id: 'st_2', name: '王磊' }
const texts = ['callbacks', 'forms', 'lib', 'terms', 'ui']
const begin = () => screen.findByRole('button', { name: /开始回访/ })

/** A callback that was read as due some time ago; it is opened again while the server has not answered yet. */
async function openedAgain(id: string, start: boolean) {
  signInAs('CALLBACK_WORK')
  const asOfOld = { ...callback, id }
  let answer: (now: object) => void = () => undefined
  let reads = 0
  const sent = serve({
    ...nothingKept,
    CodeOptions: () => ({ codes: [] }),
    CallbackWork: () => (++reads === 1 ? { callback: asOfOld } : new Promise((resolve) => (answer = (now) => resolve({ callback: { ...asOfOld, ...now } })))),
    StartCallback: () => ({ error: { message: '已被他人更新', code: 'CONFLICT' } }),
  })
  const first = await show(<WorkPane id={id} onSaved={vi.fn()} onBack={vi.fn()} />, texts)
  await begin()
  first.unmount()
  await show(<WorkPane id={id} start={start} onSaved={vi.fn()} onBack={vi.fn()} />, texts)
  await begin()
  const starts = () => sent.filter((one) => one.operation === 'StartCallback').map((one) => one.variables)
  return { answer: (now: object) => answer(now), starts }
}

test('what is opened to be called is begun only as the server has it now: a call that a colleague makes is told, not begun', async () => {
  const { answer, starts } = await openedAgain('cb_3', true)
  expect(starts()).toEqual([])
  answer({ state: 'IN_PROGRESS', version: 3, assignee: colleague, whyNotNow: [byAnother] })
  expect(await screen.findByText('王磊 正在打这个电话')).toBeTruthy()
  expect(starts()).toEqual([])
})

test('a call on the own list that a supervisor makes is not taken for one of one’s own: no number, no outcome', async () => {
  const { answer, starts } = await openedAgain('cb_6', true)
  signInAs('CALLBACK_WORK', 'CUSTOMER_UNMASK')
  answer({ state: 'IN_PROGRESS', version: 3, whyNotNow: [byAnother] })
  expect(await screen.findByText('同事正在打这个电话')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '查看号码' })).toBeNull()
  expect(screen.queryByRole('form', { name: '通话结果' })).toBeNull()
  expect(starts()).toEqual([])
})

test('a press before the server has answered waits for it, and begins what stands there then', async () => {
  const { answer, starts } = await openedAgain('cb_4', false)
  fireEvent.keyDown(document.body, { key: 'c' })
  fireEvent.click(await begin())
  await Promise.resolve()
  expect(starts()).toEqual([])
  answer({ version: 7 })
  await waitFor(() => expect(starts()).toEqual([{ id: 'cb_4', expectedVersion: 7 }]))
  expect(await screen.findByText('已被他人更新')).toBeTruthy()
  expect(starts()).toHaveLength(1)
})

test('a callback that was ended meanwhile says so, and offers nothing to begin', async () => {
  const { answer, starts } = await openedAgain('cb_5', true)
  answer({ state: 'COMPLETED', version: 4 })
  expect(await screen.findByText('已完成：这条回访不用再打了')).toBeTruthy()
  expect((await begin()).hasAttribute('disabled')).toBe(true)
  expect(starts()).toEqual([])
})
