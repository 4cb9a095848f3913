/** "mod+Enter", "mod+k", "j", "1": the name of a pressed key; mod is Ctrl, or ⌘ on a Mac. */
export function keyName(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key
}

/** What takes letters as text. */
export const writes = 'input:not([type=radio]):not([type=checkbox]):not([type=button]), textarea, select, [contenteditable=true], [role=combobox]'
const acts = 'button, a[href], input[type=radio], input[type=checkbox], summary, [role=option], [role=menuitem]'

const modals = '[role=dialog][aria-modal=true]'

/** Whether a dialog covers the page. The focus may lie beside it all the same: a press on nothing leaves it on the body. */
export const isCovered = (): boolean =>
  [...document.querySelectorAll(modals)].some((one) => typeof one.checkVisibility !== 'function' || one.checkVisibility())

/**
 * Whether a press of a key belongs to the page and not to what has the focus. While an input method
 * composes (Chinese), no key is a command; in a field only keys with Ctrl or ⌘ and function keys are. While a
 * dialog covers the page, none is: what its keys are it hears itself.
 */
export function isCommand(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.altKey) return false
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('dialog, [role=dialog]') || isCovered()) return false
  const name = keyName(event)
  if (name.startsWith('mod+') || /^F\d+$/.test(name)) return true
  if (target?.closest(writes)) return false
  if ((name === 'Enter' || name === ' ') && target?.closest(acts)) return false
  return true
}
