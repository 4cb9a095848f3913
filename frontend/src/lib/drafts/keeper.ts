import { unmask } from '@/gen'
import type { RecordKind } from '@/gen/enums'
import { DiscardDraftDocument, DraftBitsFragmentDoc, DraftOfDocument, SaveDraftDocument, type DraftBitsFragment, type SaveDraftInput } from '@/gen/graphql'
import { ask, tell, tellAtOnce } from '../api/past-cache'
import { mayRetry, type Failure } from '../errors'
import { getSession } from '../session/store'
import { hospitalNow } from '../time/clock'

/** What a draft belongs to besides its person; no record: the form of a new one. */
export interface DraftKey {
  kind: RecordKind
  record?: string
  form: string
}

/** What was typed, and when the server had it, an instant. */
export interface Kept<Values> {
  values: Values
  savedAt: string
}

export interface DraftState<Values> {
  /** What shall stand in the form; a new object each time. replaces: it takes the place of what stands there. */
  kept: (Kept<Values> & { replaces: boolean }) | null
  /** What stands on the server instead of what was typed here. Nothing is saved until one of the two is chosen. */
  other: Kept<Values> | null
  /** Why the last try to save went wrong. */
  failure: Failure | null
}

export interface DraftWays<Values> {
  /** What of the form is sent to be kept: without fields that must not be stored. */
  stored: (values: Values) => Partial<Values>
  /** Whether a draft found at opening is about something else than the form, so that the person chooses. */
  differs: (values: Values) => boolean
}

/** After the last key, and after a try that may go better later. */
const PAUSE = 1_000
const RETRY = 5_000

/** The person and hospital that drafts belong to now. */
const whose = () => {
  const viewer = getSession().viewer
  return `${viewer?.staff.id} ${viewer?.hospital?.id}`
}

/**
 * Keeps what is typed into one form, here and on the server. It outlives its form: closing and opening
 * the form again loses nothing, and what was not yet saved is saved then.
 */
export class Keeper<Values extends object> {
  readonly whose = whose()
  private ways: Partial<DraftWays<Values>> = {}
  private state: DraftState<Values> = { kept: null, other: null, failure: null }
  private listeners = new Set<() => void>()
  private latest: Values | null = null
  private savedAt: string | null = null
  /** The version that was last seen; null: none is kept yet. */
  private version: number | null = null
  private otherVersion: number | null = null
  private dirty = false
  private timer: ReturnType<typeof setTimeout> | undefined
  /** The version there will be after the request that is under way. */
  private expected: number | null = null
  /** Requests go one after the other. */
  private running: Promise<void> | null = null
  /** Rises when all is thrown away: answers to what was asked before mean nothing any more. */
  private age = 0

  constructor(readonly key: DraftKey) {}

  get = (): DraftState<Values> => this.state

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** How the form that is open wants it. */
  follow = (ways: Partial<DraftWays<Values>>): void => {
    this.ways = ways
  }

  /** The form opens: what was typed before comes back. The answer is called when it closes. */
  open = (): (() => void) => {
    // Where the browser asks first, the answer may take longer than the pause: what is then sent goes down with the page.
    addEventListener('beforeunload', this.leave)
    addEventListener('pagehide', this.leave)
    document.addEventListener('visibilitychange', this.leave)
    if (this.latest) this.found({ values: this.latest, savedAt: this.savedAt ?? hospitalNow().toISOString() }, this.version)
    else if (!this.running) this.run(this.load())
    return () => {
      removeEventListener('beforeunload', this.leave)
      removeEventListener('pagehide', this.leave)
      document.removeEventListener('visibilitychange', this.leave)
      this.flush()
    }
  }

  /** Something was typed: all values of the form. */
  keep = (values: Values): void => {
    this.latest = structuredClone(values)
    this.dirty = true
    if (!this.state.other) this.later(PAUSE)
  }

  /** The form was sent, or its text is no longer wanted. */
  discard = (): void => {
    const before = this.running
    this.forgotten()
    this.run((async () => {
      await before
      await this.forget(2)
      this.version = null
    })())
  }

  /**
   * What the server kept was thrown away past this form: nothing of it comes back here either. Where the form is open, what
   * stands in it stays there and is kept anew with the next key.
   */
  forgotten = (): void => {
    this.age++
    this.expected = null
    clearTimeout(this.timer)
    this.dirty = false
    this.latest = null
    this.version = null
    this.set({ kept: null, other: null, failure: null })
  }

  takeOther = (): void => {
    const { other } = this.state
    if (!other) return
    this.latest = other.values
    this.savedAt = other.savedAt
    this.version = this.otherVersion
    this.dirty = false
    this.set({ kept: { ...other, replaces: true }, other: null, failure: null })
  }

  keepMine = (): void => {
    this.version = this.otherVersion
    this.set({ other: null })
    if (this.dirty) this.later(0)
  }

  private set(change: Partial<DraftState<Values>>): void {
    this.state = { ...this.state, ...change }
    for (const call of this.listeners) call()
  }

  private later(wait: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.flush(), wait)
  }

  /** The page goes or is covered: what is typed leaves now, also while another request is under way. */
  private leave = (): void => {
    if (!this.running) return this.flush(tellAtOnce)
    if (!this.waits()) return
    this.dirty = false
    const { age } = this
    void tellAtOnce(SaveDraftDocument, { input: this.input(this.expected) }).then(({ data }) => {
      // The page has come back after all.
      if (age !== this.age) return
      if (data) this.version = unmask(DraftBitsFragmentDoc, data.saveDraft).version
      else this.dirty = true
    })
  }

  private input(expectedVersion: number | null) {
    return { ...this.key, content: JSON.stringify(this.ways.stored?.(this.latest!) ?? this.latest), expectedVersion }
  }

  /** Whether there is something to save, and it may be. */
  private waits(): boolean {
    return this.dirty && !this.state.other && this.latest !== null && this.whose === whose()
  }

  private flush = (via = tell): void => {
    if (this.running || !this.waits()) return
    clearTimeout(this.timer)
    this.dirty = false
    this.expected = (this.version ?? 0) + 1
    this.run(this.save(this.input(this.version), via))
  }

  private run(work: Promise<void>): void {
    const mine = work.finally(() => {
      if (this.running !== mine) return
      this.running = null
      // What was typed meanwhile waits for its own pause, unless it has passed already.
      if (this.dirty && !this.state.other) this.later(this.state.failure ? RETRY : PAUSE)
    })
    this.running = mine
  }

  private async load(): Promise<void> {
    const { age } = this
    const row = await this.read()
    if (!row || age !== this.age) return
    this.found({ values: JSON.parse(row.content) as Values, savedAt: row.savedAt }, row.version)
  }

  private found(one: Kept<Values>, version: number | null): void {
    const typed = this.dirty && this.latest !== one.values
    if (typed || this.ways.differs?.(one.values)) {
      this.otherVersion = version
      if (!typed) this.latest = null
      this.set({ other: one })
      return
    }
    this.version = version
    this.latest = one.values
    this.savedAt = one.savedAt
    this.set({ kept: { ...one, replaces: false } })
  }

  private async save(input: SaveDraftInput, via = tell): Promise<void> {
    const { age } = this
    const { data, failure } = await via(SaveDraftDocument, { input })
    if (age !== this.age) return
    if (data) {
      const row = unmask(DraftBitsFragmentDoc, data.saveDraft)
      this.version = Math.max(row.version, this.version ?? 0)
      this.savedAt = row.savedAt
      if (this.state.failure) this.set({ failure: null })
    } else if (failure.code === 'CONFLICT') await this.elsewhere(input.content)
    else if (failure.code === 'NOT_FOUND' && input.expectedVersion !== null) {
      // It was discarded in another tab, or its days were over; what is typed here is kept anew.
      this.version = null
      await this.save({ ...input, expectedVersion: null })
    } else {
      this.dirty ||= mayRetry(failure)
      this.set({ failure })
    }
  }

  /** Another tab has saved. Nothing that was typed here goes: the person chooses. */
  private async elsewhere(content: string): Promise<void> {
    const { age } = this
    const row = await this.read()
    if (age !== this.age) return
    this.dirty = row?.content !== content
    if (!row) this.version = null
    else if (!this.dirty) this.version = row.version
    else this.found({ values: JSON.parse(row.content) as Values, savedAt: row.savedAt }, row.version)
  }

  private async read(): Promise<DraftBitsFragment | null> {
    const { data } = await ask(DraftOfDocument, this.key)
    return unmask(DraftBitsFragmentDoc, data?.draft) ?? null
  }

  private async forget(tries: number): Promise<void> {
    const { failure } = await tell(DiscardDraftDocument, { input: this.key })
    if (!failure || !mayRetry(failure) || tries === 0) return
    await new Promise((resolve) => setTimeout(resolve, RETRY))
    await this.forget(tries - 1)
  }
}

const keepers = new Map<string, Keeper<object>>()

const nameOf = ({ kind, record, form }: DraftKey) => [whose(), kind, record, form].join('\n')

/** The draft of a form was thrown away in the list of all of them. */
export const forgetDraft = (key: DraftKey): void => keepers.get(nameOf(key))?.forgotten()

/** The keeper of a form for the person who is signed in, the same one each time. */
export function keeperOf<Values extends object>({ kind, record, form }: DraftKey): Keeper<Values> {
  const name = nameOf({ kind, record, form })
  const known = keepers.get(name) ?? new Keeper<object>({ kind, record, form })
  keepers.set(name, known)
  return known as unknown as Keeper<Values>
}

/** Forgets what is kept in memory; for tests, of which each is another page. */
export const forgetKeepers = (): void => keepers.clear()
