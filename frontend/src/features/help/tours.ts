import type { Role } from '@/gen/enums'

/** Where a step points: an entry of the navigation, a part of the frame, or the first such part of the page. */
export type Place = `/${string}` | 'search' | 'bell' | 'account' | 'help' | 'heading' | 'action' | 'walkIn' | 'filter' | 'list' | 'panel' | 'busy'

export interface TourStep {
  /** Its texts are help:tour.<role>.<key>, with title and text. */
  key: string
  at: Place
}

const head: readonly TourStep[] = [
  { key: 'home', at: 'heading' },
  { key: 'cases', at: '/complaints' },
  { key: 'figures', at: '/figures' },
  { key: 'search', at: 'search' },
  { key: 'help', at: 'help' },
]

/** What somebody new is shown, on the page on which the role starts. */
export const tours: Readonly<Record<Role, readonly TourStep[]>> = {
  CALLBACK_AGENT: [
    { key: 'home', at: 'heading' },
    { key: 'list', at: 'list' },
    { key: 'counts', at: 'filter' },
    { key: 'tomorrow', at: '/next-day' },
    { key: 'search', at: 'search' },
    { key: 'help', at: 'help' },
  ],
  CONSULTANT: [
    { key: 'home', at: 'heading' },
    { key: 'new', at: 'action' },
    { key: 'list', at: 'list' },
    { key: 'booking', at: '/appointments' },
    { key: 'help', at: 'help' },
  ],
  ACCOUNT_MANAGER: [
    { key: 'home', at: 'heading' },
    { key: 'list', at: 'list' },
    { key: 'new', at: 'action' },
    { key: 'day', at: '/day' },
    { key: 'bell', at: 'bell' },
    { key: 'help', at: 'help' },
  ],
  DOCTOR: [
    { key: 'home', at: 'heading' },
    { key: 'answer', at: 'panel' },
    { key: 'patients', at: '/customers' },
    { key: 'bell', at: 'bell' },
    { key: 'help', at: 'help' },
  ],
  SUPERVISOR: [
    { key: 'home', at: 'heading' },
    { key: 'queue', at: 'list' },
    { key: 'hand', at: '/worklist' },
    { key: 'rules', at: '/rules' },
    { key: 'imports', at: '/imports' },
    { key: 'help', at: 'help' },
  ],
  DEPARTMENT_HEAD: head,
  DIRECTOR: head,
  HQ: [
    { key: 'home', at: 'heading' },
    { key: 'cases', at: '/complaints' },
    { key: 'figures', at: '/figures' },
    { key: 'bell', at: 'bell' },
    { key: 'help', at: 'help' },
  ],
  ANALYST: [
    { key: 'home', at: 'heading' },
    { key: 'choose', at: 'filter' },
    { key: 'hidden', at: 'panel' },
    { key: 'help', at: 'help' },
  ],
  GUIDE_DESK: [
    { key: 'home', at: 'heading' },
    { key: 'list', at: 'list' },
    { key: 'walkIn', at: 'walkIn' },
    { key: 'search', at: 'search' },
    { key: 'help', at: 'help' },
  ],
  PRIVACY_OFFICER: [
    { key: 'home', at: 'heading' },
    { key: 'filter', at: 'filter' },
    { key: 'list', at: 'list' },
    { key: 'help', at: 'help' },
  ],
  ADMIN: [
    { key: 'home', at: 'heading' },
    { key: 'parts', at: 'panel' },
    { key: 'account', at: 'account' },
    { key: 'help', at: 'help' },
  ],
}

/** Somebody with several roles is shown the tour of the page on which they start. */
const order: readonly Role[] = [
  'SUPERVISOR', 'DEPARTMENT_HEAD', 'DIRECTOR', 'HQ', 'CALLBACK_AGENT', 'CONSULTANT', 'ACCOUNT_MANAGER', 'GUIDE_DESK', 'DOCTOR', 'ANALYST', 'PRIVACY_OFFICER', 'ADMIN',
]

export const tourOf = (roles: readonly Role[]): Role | undefined => order.find((role) => roles.includes(role))

const selectors: Record<string, string> = {
  search: '[data-tour=search]',
  bell: '[data-tour=bell]',
  account: '[data-tour=account]',
  help: '[data-tour=help]',
  heading: '#main h1',
  // What a page is there for; taking its rows away as a file is not.
  action: '#main header > div + div :is(button, a):not([data-tour])',
  walkIn: '#main [data-tour=walk-in]',
  filter: '#main [role=group], #main [role=radiogroup]',
  // The first row or card: the step would find no room beside all of them.
  list: '#main [data-row]',
  plainList: '#main tbody tr, #main :is(ul, ol) > li',
  more: 'nav button[popovertarget=nav-more]',
  panel: '#main section, #main nav, #main [role=region]',
  busy: '#main[aria-busy=true]',
}

/** The first such element that is in sight; null when the page has none, and the step stands in the middle. */
export function placeOf(at: Place, root: ParentNode = document): HTMLElement | null {
  const selector = at.startsWith('/') ? `nav a[href="${at}"]` : (selectors[at] ?? '')
  const found = [...root.querySelectorAll<HTMLElement>(selector), ...(at === 'list' ? root.querySelectorAll<HTMLElement>(selectors.plainList!) : [])]
  // An entry that a phone keeps behind "more" is out of sight until that is pressed.
  if (at.startsWith('/') && found.length > 0) found.push(...root.querySelectorAll<HTMLElement>(selectors.more!))
  return found.find((one) => one.getClientRects().length > 0) ?? null
}
