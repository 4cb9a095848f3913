import type { getSession } from '@/lib/session'

type Viewer = ReturnType<typeof getSession>['viewer']

/** Kept on this computer for each login: the tour is offered in demos only, whose people are nobody in particular. */
const keyOf = (login: string) => `aftercare.tour.${login}`

/** Notes that the person has taken the tour or does not want it. */
export const markSeen = (login: string): void => localStorage.setItem(keyOf(login), 'seen')

/** Whether the tour is to be offered: in a demo, to who has not answered yet. */
export const useInvited = (viewer: Viewer): boolean => viewer !== null && viewer.demo && localStorage.getItem(keyOf(viewer.staff.login)) === null
