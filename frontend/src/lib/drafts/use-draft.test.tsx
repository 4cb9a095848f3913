import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { signInAs } from '@/test/render'
import { draftRow, nothingKept, serve, type Answer, type Sent } from '@/test/server'
import { forgetDraft, forgetKeepers, type DraftWays } from './keeper'
import { useDraft } from './use-draft'

interface Values {
  text?: string
  phone?: string
}

const key = { kind: 'COMPLAINT', form: 'register' } as const
const pass = (ms = 0) => act(() => vi.advanceTimersByTimeAsync(ms))
const conflict = (): Answer => ({ error: { message: '已改动', code: 'CONFLICT', currentVersion: 4 } })

beforeEach(() => {
  vi.useFakeTimers()
  forgetKeepers()
  signInAs('COMPLAINT_REGISTER')
})
afterEach(() => vi.useRealTimers())

/** A form that opens on a server with these answers. */
async function open(handlers: Record<string, (variables: Record<string, unknown>) => Answer> = {}, ways?: Partial<DraftWays<Values>>) {
  const sent = serve({ ...nothingKept, ...handlers })
  const hook = renderHook(() => useDraft<Values>(key, ways))
  await pass()
  return { ...hook, sent, draft: () => hook.result.current, type: (values: Values) => act(() => hook.result.current.keep(values)) }
}

const saved = (sent: Sent[]) => sent.filter((one) => one.operation === 'SaveDraft').map((one) => one.variables.input as { content: string; expectedVersion: number | null })

describe('what is typed', () => {
  test('is saved once, a second after the last key, and then by its version', async () => {
    const { sent, type } = await open({ SaveDraft: ({ input }) => ({ saveDraft: draftRow((input as { content: string }).content, 7) }) })
    type({ text: '疼' })
    await pass(900)
    type({ text: '疼痛' })
    await pass(900)
    expect(saved(sent)).toEqual([])
    await pass(100)
    expect(saved(sent)).toEqual([{ ...key, content: '{"text":"疼痛"}', expectedVersion: null }])
    type({ text: '疼痛两天' })
    await pass(1000)
    expect(saved(sent)[1]).toEqual({ ...key, content: '{"text":"疼痛两天"}', expectedVersion: 7 })
  })

  test.each(['pagehide', 'beforeunload'])('is saved at once when the form closes or the page does, or is about to (%s)', async (event) => {
    const { sent, type, unmount } = await open()
    type({ text: '疼' })
    window.dispatchEvent(new Event(event))
    await pass()
    expect(saved(sent)).toHaveLength(1)
    type({ text: '疼痛' })
    unmount()
    await pass()
    expect(saved(sent)[1]?.content).toBe('{"text":"疼痛"}')
  })

  test('that is typed while a save is under way goes out when the page closes, on the version to come', async () => {
    const { sent, type } = await open()
    type({ text: '疼' })
    act(() => void vi.advanceTimersByTime(1000))
    type({ text: '疼痛' })
    window.dispatchEvent(new Event('pagehide'))
    await pass()
    expect(Object.fromEntries(saved(sent).map((one) => [one.content, one.expectedVersion]))).toEqual({ '{"text":"疼"}': null, '{"text":"疼痛"}': 1 })
  })

  test('goes out again by itself after a lost connection, and that it was not kept is told', async () => {
    let down = true
    const { sent, type, draft } = await open({ SaveDraft: ({ input }) => (down ? { error: { message: '忙', code: 'OVERLOADED' } } : { saveDraft: draftRow((input as { content: string }).content) }) })
    type({ text: '疼' })
    await pass(1000)
    expect(draft().failure?.code).toBe('OVERLOADED')
    down = false
    await pass(5000)
    expect(saved(sent)).toHaveLength(2)
    expect(draft().failure).toBeNull()
  })

  test('leaves out what must not be stored, and has it when the form opens again on the same page', async () => {
    const stored = ({ text }: Values) => ({ text })
    const { sent, type, unmount } = await open({}, { stored })
    type({ text: '疼', phone: '13800000000' })
    unmount()
    await pass()
    expect(JSON.stringify(sent)).not.toContain('13800000000')
    expect((await open({}, { stored })).draft().kept?.values).toEqual({ text: '疼', phone: '13800000000' })
  })

  test('of one person is never sent for the next one at the same desk', async () => {
    const { sent, type, unmount } = await open()
    type({ text: '疼' })
    const { setSession, getSession } = await import('../session/store')
    const viewer = getSession().viewer!
    setSession({ status: 'active', viewer: { ...viewer, staff: { ...viewer.staff, id: 'st_2' } } }, { value: 'other', expiresAt: Date.now() + 600_000 })
    unmount()
    await pass(2000)
    expect(saved(sent)).toEqual([])
  })
})

describe('a draft that is kept', () => {
  const DraftOf = () => ({ draft: draftRow('{"text":"昨天写的"}', 3) })

  test('comes back when the form opens, and is saved on by its version', async () => {
    const { sent, draft, type } = await open({ DraftOf })
    expect(draft().kept).toMatchObject({ values: { text: '昨天写的' }, savedAt: '2026-11-21T02:00:00Z' })
    type({ text: '昨天写的，今天补充' })
    await pass(1000)
    expect(saved(sent)[0]?.expectedVersion).toBe(3)
  })

  test('and is thrown away in the list of all does not come back on the same page', async () => {
    const first = await open({ DraftOf })
    first.type({ text: '昨天写的，今天补充' })
    first.unmount()
    await pass()
    forgetDraft(key)
    const { draft, sent, type } = await open()
    expect(draft().kept).toBeNull()
    type({ text: '重新写' })
    await pass(1000)
    expect(saved(sent)).toEqual([{ ...key, content: '{"text":"重新写"}', expectedVersion: null }])
  })

  test('never writes over what was typed before it came: the person chooses', async () => {
    const sent = serve({ ...nothingKept, DraftOf })
    const { result } = renderHook(() => useDraft<Values>(key))
    act(() => result.current.keep({ text: '刚写的' }))
    await pass(3000)
    expect(result.current.kept).toBeNull()
    expect(result.current.other?.values).toEqual({ text: '昨天写的' })
    expect(saved(sent)).toEqual([])
    act(() => result.current.keepMine())
    await pass()
    expect(saved(sent)).toEqual([{ ...key, content: '{"text":"刚写的"}', expectedVersion: 3 }])
  })

  test('about something else than the form is not put into it unasked', async () => {
    const { draft } = await open({ DraftOf }, { differs: () => true })
    expect(draft().kept).toBeNull()
    act(() => draft().takeOther())
    expect(draft().kept).toMatchObject({ values: { text: '昨天写的' }, replaces: true })
    expect(draft().other).toBeNull()
  })

  test('is thrown away after the form was sent, and what waited to be saved is not', async () => {
    const { sent, draft, type } = await open({ DraftOf })
    type({ text: '改过' })
    act(() => draft().discard())
    await pass(5000)
    expect(draft().kept).toBeNull()
    expect(saved(sent)).toEqual([])
    expect(sent.at(-1)).toMatchObject({ operation: 'DiscardDraft', variables: { input: key } })
    type({ text: '下一件' })
    await pass(1000)
    expect(saved(sent)).toEqual([{ ...key, content: '{"text":"下一件"}', expectedVersion: null }])
  })
})

describe('another tab that saved in between', () => {
  const elsewhere = () => {
    let rows = 0
    return { DraftOf: () => ({ draft: rows++ === 0 ? null : draftRow('{"text":"另一处"}', 4) }) }
  }

  test('is told, what is typed here stays, and nothing more is saved until the person chooses', async () => {
    let first = true
    const answer = ({ input }: Record<string, unknown>): Answer => (first ? ((first = false), conflict()) : { saveDraft: draftRow((input as { content: string }).content, 5) })
    const { sent, draft, type } = await open({ ...elsewhere(), SaveDraft: answer })
    type({ text: '这里' })
    await pass(1000)
    expect(draft().other?.values).toEqual({ text: '另一处' })
    expect(draft().kept).toBeNull()
    type({ text: '这里还有' })
    await pass(5000)
    expect(saved(sent)).toHaveLength(1)
    act(() => draft().keepMine())
    await pass()
    expect(saved(sent)[1]).toEqual({ ...key, content: '{"text":"这里还有"}', expectedVersion: 4 })
    expect(draft().other).toBeNull()
  })

  test('may be taken over instead', async () => {
    const { sent, draft, type } = await open({ ...elsewhere(), SaveDraft: conflict })
    type({ text: '这里' })
    await pass(1000)
    act(() => draft().takeOther())
    expect(draft().kept).toMatchObject({ values: { text: '另一处' }, replaces: true })
    await pass(5000)
    expect(saved(sent)).toHaveLength(1)
  })

  test('and threw the draft away: what is typed here is kept anew', async () => {
    const answer = ({ input }: Record<string, unknown>): Answer =>
      (input as { expectedVersion: number | null }).expectedVersion === null ? { saveDraft: draftRow('{}') } : { error: { message: '没有', code: 'NOT_FOUND' } }
    const { sent, draft, type } = await open({ DraftOf: () => ({ draft: draftRow('{"text":"旧"}', 2) }), SaveDraft: answer })
    type({ text: '新' })
    await pass(1000)
    expect(saved(sent).map((one) => one.expectedVersion)).toEqual([2, null])
    expect(draft().failure).toBeNull()
  })
})
