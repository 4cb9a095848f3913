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
