/** When a step of a rule falls due, in the parts of a sentence. */
export interface StepTime {
  offsetDays: number
  offsetMinutes: number
  /** A time of day "10:00" on that day; without it the offset counts to the minute. */
  at?: string | null
}

/** Which text tells when a step falls due: at once, after minutes, hours or days, at a time of day. */
export function stepWords(step: StepTime): { key: 'now' | 'minutes' | 'hours' | 'days' | 'daysAt' | 'before'; count: number; at: string } {
  const at = step.at ?? ''
  if (step.offsetDays < 0) return { key: 'before', count: -step.offsetDays, at }
  if (at) return { key: 'daysAt', count: step.offsetDays, at }
  if (step.offsetDays > 0) return { key: 'days', count: step.offsetDays, at }
  if (step.offsetMinutes === 0) return { key: 'now', count: 0, at }
  if (step.offsetMinutes % 60 === 0) return { key: 'hours', count: step.offsetMinutes / 60, at }
  return { key: 'minutes', count: step.offsetMinutes, at }
}
