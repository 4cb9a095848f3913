/** What is pressed as a whole, whichever part of it lies under the hand. */
const whole = 'button, a, label, summary, [role=button], [role=option], [role=menuitem], [role=tab]'

/**
 * A press counts for what lay under it when it began. Leaving a field may show or hide the line about what is wrong there, and
 * what is pressed moves away between the button's going down and its coming up; so does a list that changes just then. The
 * browser gives such a click to whatever holds both places, where nobody hears it. Let go where the pressed thing was, it is
 * a press; let go elsewhere it is none, as ever.
 *
 * Begins to see to it, and returns how to end that.
 */
export function keepPresses(): () => void {
  let press: { target: Element; at: DOMRect } | undefined

  function begin(event: PointerEvent) {
    const { target } = event
    press = event.isPrimary && event.button === 0 && target instanceof Element ? { target, at: (target.closest(whole) ?? target).getBoundingClientRect() } : undefined
  }
  function forget() {
    press = undefined
  }
  function click(event: MouseEvent) {
    const began = press
    press = undefined
    if (!began || !isLost(event, began.target) || !isIn(event, began.at)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    began.target.dispatchEvent(new MouseEvent('click', event))
  }

  window.addEventListener('pointerdown', begin, true)
  window.addEventListener('pointercancel', forget, true)
  window.addEventListener('click', click, true)
  return () => {
    window.removeEventListener('pointerdown', begin, true)
    window.removeEventListener('pointercancel', forget, true)
    window.removeEventListener('click', click, true)
  }
}

/** Whether a click went to something around what was pressed, which still stands on the page and can be pressed. */
const isLost = ({ target }: MouseEvent, pressed: Element): boolean =>
  target instanceof Node && target !== pressed && target.contains(pressed) && pressed.isConnected && !pressed.closest(':disabled')

const isIn = ({ clientX: x, clientY: y }: MouseEvent, { left, right, top, bottom }: DOMRect): boolean => x >= left && x <= right && y >= top && y <= bottom
