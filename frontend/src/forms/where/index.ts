export { begin, dayAt, end, person, useHere, type Here } from './days'
export type { Names } from './names'
export { compile, readWhere, type Fields, type Value, type Where } from './where'
export { WhereBar } from './where-bar'
