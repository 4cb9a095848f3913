import type { ComplaintAction, ComplaintState, Permission } from '@/gen/enums'
import type { CaseRecordFragment } from '@/gen/graphql'
import type { Offered } from '../case/next-step'

/** What can be done on a case beside the moves of its state. */
export type OwnMove = (typeof ownMoveNames)[number]

const ownMoveNames = [
  'RETURN_FROM_EXTERNAL',
  'HAND_OVER',
  'ASSIGN',
  'SET_LEVEL',
  'OPINION',
  'LOG_PRESENCE',
  'END_PRESENCE',
  'ADD_COMMITMENT',
  'KEEP_COMMITMENT',
  'RENEGOTIATE',
] as const
const own = new Set<Move>(ownMoveNames)

export type Move = ComplaintAction | OwnMove

/** A form that is open; part: the promise or the presence that it is about. */
export interface OpenMove {
  move: Move
  part?: string
}

/** What a form of a move needs to know and to tell. */
export interface MoveTarget {
  /** Every input starts with the case and the version that was last seen. */
  base: { complaint: string; expectedVersion: number }
  name: string
  /** Why the move cannot be made as the case stands now. */
  blocked?: string
  /** Under which name what is typed is kept until it was sent. */
  form: string
  onDone: () => void
  /** The case is not what it was when the form opened. */
  onStale: () => void
  onCancel: () => void
}

export interface MoveProps {
  on: MoveTarget
  record: CaseRecordFragment
  part?: string
}

const ended: readonly ComplaintState[] = ['CLOSED', 'NOT_ACCEPTED', 'MERGED', 'TRANSFERRED', 'WITHDRAWN']

/** Whether nothing of the case moves any longer; it can still be read, noted on and reopened. */
export const isEnded = (state: ComplaintState): boolean => ended.includes(state)

export interface Standing {
  state: ComplaintState
  owner?: { id: string } | null
  handoverTo?: { id: string } | null
}

type Can = (...anyOf: Permission[]) => boolean

/** Whether the viewer may take the case on: it was offered to them, or nobody owns it. */
export const mayAccept = (on: Standing, me: string | undefined, can: Can): boolean =>
  can('COMPLAINT_HANDLE') && !isEnded(on.state) && on.owner?.id !== me && (!on.owner || on.handoverTo?.id === me)

/** The moves beside the machine that make sense for this viewer; the server judges each again. */
export function ownMoves(on: Standing, me: string | undefined, can: Can): OwnMove[] {
  if (isEnded(on.state)) return []
  const list: OwnMove[] = []
  const supervises = can('COMPLAINT_SUPERVISE')
  if (on.state === 'EXTERNAL_PROCEDURE' && supervises) list.push('RETURN_FROM_EXTERNAL')
  if (can('COMPLAINT_CLINICAL')) list.push('OPINION')
  if (can('COMPLAINT_REGISTER', 'COMPLAINT_HANDLE') && (on.owner?.id === me || supervises)) list.push('HAND_OVER')
  if (supervises) list.push('ASSIGN', 'SET_LEVEL')
  return list
}

/** Why a move of the machine cannot be made now, in the server's words; empty: the case does not offer it any more. */
export function blockedNow(move: Move | undefined, offered: readonly Pick<Offered, 'action' | 'allowed' | 'blockedBy'>[]): string | undefined {
  if (!move || own.has(move)) return undefined
  const one = offered.find(({ action }) => action === move)
  if (one?.allowed) return undefined
  return one?.blockedBy.map(({ message }) => message).join(' ') ?? ''
}

/** The form that removes what blocks a move, where there is one. */
export const remedyFor = (guard: string): OwnMove | undefined => (guard === 'SUPERVISOR_PRESENT' ? 'LOG_PRESENCE' : undefined)
