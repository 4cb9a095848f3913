import type { Permission } from '@/gen/enums'

interface Step {
  code: string
  done: boolean
  needs: readonly Permission[]
}

/** The step to take next: the first that is open and the person may take; undefined when none is. */
export const nextOf = (steps: readonly Step[], can: (...anyOf: Permission[]) => boolean): string | undefined =>
  steps.find((step) => !step.done && can(...step.needs))?.code
