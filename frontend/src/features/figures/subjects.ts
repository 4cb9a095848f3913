import type { AppointmentDimension, CallbackDimension, ComplaintDimension } from '@/gen/enums'

/** What is counted. */
export type Subject = 'complaints' | 'callbacks' | 'appointments'
export type Dimension = ComplaintDimension | CallbackDimension | AppointmentDimension

export const subjects: readonly Subject[] = ['complaints', 'callbacks', 'appointments']

/** How a number is written: a count may be hidden, a rate or an average only missing. */
export type Form = 'count' | 'hours' | 'rate' | 'score'

export interface Measure {
  key: string
  form: Form
}

interface Shape {
  /** Name of the dimension's enum in the texts of the API. */
  words: string
  dimensions: readonly Dimension[]
  measures: readonly Measure[]
}

const count = (key: string): Measure => ({ key, form: 'count' })

export const shapes: Record<Subject, Shape> = {
  complaints: {
    words: 'ComplaintDimension',
    dimensions: ['MONTH', 'WEEK', 'DAY', 'HOSPITAL', 'SERVICE_LINE', 'LEVEL', 'SEVERITY', 'STATE', 'CHANNEL', 'DEPARTMENT', 'CATEGORY'] satisfies ComplaintDimension[],
    measures: [count('registered'), count('resolved'), count('closed'), count('breached'), { key: 'medianHoursToResolve', form: 'hours' }],
  },
  callbacks: {
    words: 'CallbackDimension',
    dimensions: ['MONTH', 'WEEK', 'DAY', 'HOSPITAL', 'PURPOSE', 'OUTCOME', 'STAFF', 'TIER'] satisfies CallbackDimension[],
    measures: [count('due'), count('completed'), count('onTime'), count('reached'), { key: 'averageSatisfaction', form: 'score' }],
  },
  appointments: {
    words: 'AppointmentDimension',
    dimensions: ['MONTH', 'WEEK', 'DAY', 'HOSPITAL', 'DEPARTMENT', 'STATUS', 'LEAD_DAYS_BAND', 'AGE_BAND', 'GENDER', 'REMINDED'] satisfies AppointmentDimension[],
    measures: [count('total'), count('fulfilled'), count('noshow'), count('cancelled'), count('recovered'), { key: 'noshowRate', form: 'rate' }],
  },
}

/** At most this many dimensions (the API's own limit). */
export const MOST_DIMENSIONS = 4

/** The dimensions in an address, "MONTH,LEVEL": unknown and doubled ones are left out. */
export function dimensionsOf(subject: Subject, by: string | undefined): Dimension[] {
  const asked = [...new Set((by ?? '').split(','))]
  return asked
    .flatMap((word) => shapes[subject].dimensions.filter((one) => one === word))
    .slice(0, MOST_DIMENSIONS)
}
