import { counts, type Clock } from '../clock-view'

interface Asked {
  opinions: readonly { at: string; doctor: { id: string } }[]
  clocks: readonly Clock[]
}

/** The last opinion that a doctor gave on a case. */
export function lastOpinion<One extends Asked['opinions'][number]>(opinions: readonly One[], doctor: string): One | undefined {
  return opinions
    .filter((one) => one.doctor.id === doctor)
    .sort((a, b) => b.at.localeCompare(a.at))[0]
}

/**
 * Whether a case waits for the doctor: no opinion was given yet, or the doctor was called again after
 * the last one.
 */
export function waitsFor({ opinions, clocks }: Asked, doctor: string): boolean {
  const last = lastOpinion(opinions, doctor)
  if (!last) return true
  return clocks.some((clock) => clock.kind === 'DOCTOR_ACKNOWLEDGE' && counts(clock) && clock.startedAt > last.at)
}

/** The cards in the order to answer: those put off come last, in the order in which they were put off. */
export function inTurn<Row extends { id: string }>(rows: readonly Row[], putOff: readonly string[]): Row[] {
  const turn = (row: Row) => putOff.lastIndexOf(row.id)
  return rows.toSorted((a, b) => turn(a) - turn(b))
}

/** The card in front: the one in hand stays while it waits, however others move past it meanwhile. */
export function inFront<Row extends { id: string }>(turn: readonly Row[], held: string | undefined): Row | undefined {
  return turn.find((row) => row.id === held) ?? turn[0]
}
