/** The parts in which the components are looked at, as they stand in the address. */
export const parts = ['pieces', 'lists', 'forms', 'long'] as const
