/** How a page is built, as two short marks; pages with the same marks differ in words and figures alone. */
export interface Anatomy {
  /** Everything around the main part: bar, navigation, dialogs. */
  frame: string
  /** The main part. */
  main: string
}

/**
 * Takes the anatomy of the page as it stands. It runs inside the page and so may use nothing from here. A mark
 * holds every element with its classes, roles and attributes, and of texts and names whether there is one;
 * brothers that are built alike count once. The third and later of such brothers are left in
 * `globalThis.alike`: a table of fifty rows need not be judged fifty times.
 */
export function anatomy(): Anatomy {
  const filled = new Set(['href', 'src', 'value', 'datetime', 'title', 'alt', 'placeholder', 'aria-label', 'name', 'content', 'nonce'])
  const pointing = new Set(['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-activedescendant', 'aria-details', 'headers'])
  const counting = /^(aria-(valuenow|valuetext|valuemax|rowcount|colcount|rowindex|posinset|setsize)|rowspan|colspan|style)$/
  const ids = new Map<string, number>()
  for (const one of document.querySelectorAll('[id]')) ids.set(one.id, (ids.get(one.id) ?? 0) + 1)
  const main = document.querySelector('main')
  const alike: Element[] = []

  const short = (text: string): string => {
    let [a, b] = [0xdeadbeef, 0x41c6ce57]
    for (let i = 0; i < text.length; i++) {
      a = Math.imul(a ^ text.charCodeAt(i), 2654435761)
      b = Math.imul(b ^ text.charCodeAt(i), 1597334677)
    }
    return `${text.length}-${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`
  }
  const attribute = ({ name, value }: Attr): string => {
    if (name === 'id') return (ids.get(value) ?? 0) > 1 ? 'id twice' : ''
    if (name.startsWith('data-') && name !== 'data-theme') return ''
    if (filled.has(name)) return `${name}=${value.trim() ? '+' : '-'}`
    if (pointing.has(name)) return `${name}=${value.split(/\s+/).map((id) => (ids.has(id) ? '+' : '-')).join('')}`
    if (counting.test(name) && !/color|background/.test(value)) return `${name}=${value.replace(/[\d.]+/g, '#')}`
    return `${name}=${value}`
  }
  const mark = (element: Element, within: string): string => {
    const own = `${element.tagName} ${[...element.attributes].map(attribute).filter(Boolean).sort().join(' ')}`
    if (element.tagName === 'svg') return own
    const place = element.tagName === 'NAV' ? 'nav' : within
    const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) ? ' text' : ''
    const seen = new Map<string, number>()
    for (const child of element.children) {
      if (child === main || /^(SCRIPT|STYLE|LINK|META)$/.test(child.tagName)) continue
      const of = mark(child, place)
      const times = (seen.get(of) ?? 0) + 1
      seen.set(of, times)
      if (times > 2 && child.childElementCount > 1) alike.push(child)
    }
    const parts = [...seen.keys()]
    if (place === 'nav') parts.sort() // which entry is the present one makes no other navigation
    return short(`${own}${words} ${parts.join(' ')}`)
  }
  // Landmarks are told apart by their names: that is judged by the words themselves.
  const names = [...document.querySelectorAll('nav, aside, section, form, [role=region], [role=navigation]')].map(
    (one) => one.tagName + (one.getAttribute('aria-label') ?? document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent ?? ''),
  )
  const twice = names.length - new Set(names).size
  const marks = { frame: mark(document.body, ''), main: `${main ? mark(main, 'main') : ''} ${twice}` }
  Object.assign(globalThis, { alike })
  return marks
}
