import type { CallbackState } from '@/gen/enums'

/** The reason why a call that is being made may not be begun: somebody else makes it. */
const BY_ANOTHER = 'STATE'

interface Callable {
  state: CallbackState
  whyNotNow: readonly { code: string }[]
}

/** Still to be called. */
export const isOpen = (state: CallbackState): boolean => state === 'PLANNED' || state === 'DUE'

/** Somebody else is on the phone. That need not be who has it on the list: a supervisor calls for others, too. */
export const isElsewhere = ({ state, whyNotNow }: Callable): boolean => state === 'IN_PROGRESS' && whyNotNow.some(({ code }) => code === BY_ANOTHER)
