import type { Page } from '@playwright/test'

/** What a finger wants, in pixels. */
const LEAST = 44

/**
 * What a finger would miss: everything in sight that is pressed or filled in and is less than 44 px high, as
 * lines to read. A box for a tick is as high as its label, a link in a sentence as its line; the name of a
 * record in its card is left out where the card has a button that does the same, and so is what only a
 * keyboard brings into sight.
 */
export async function tooLow(page: Page): Promise<string[]> {
  const low = await page.evaluate((least) => {
    const fields = 'input:not([type=hidden]), textarea, select, [role=combobox]'
    const pressed = 'a[href], button, summary, [role=button], [role=tab], [role=switch], [role=menuitem]'
    const inSentence = (link: Element) => getComputedStyle(link).display === 'inline' && link.parentElement?.textContent?.trim() !== link.textContent?.trim()
    const doneByButton = (link: Element) => link.closest('li[data-row]')?.querySelector('button') != null
    const found = new Map<string, number>()
    for (const one of document.querySelectorAll<HTMLElement>(`${fields}, ${pressed}`)) {
      if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('[inert]')) continue
      if (one.matches('a') && (inSentence(one) || doneByButton(one))) continue
      const whole = one.matches('[type=checkbox], [type=radio]') ? one.closest('label') : one.closest('.ant-select, .ant-input-affix-wrapper')
      const { height, width, bottom } = (whole ?? one).getBoundingClientRect()
      if (width < 2 || bottom + scrollY <= 0 || height >= least - 0.5) continue
      found.set(`${one.tagName.toLowerCase()} “${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 30)}” in ${one.parentElement?.className ?? ''}`, height)
    }
    return [...found]
  }, LEAST)
  return low.map(([what, height]) => `only ${Math.round(height)} px high: ${what}`)
}
