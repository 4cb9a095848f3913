const SHIFT = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]|24):([0-5]\d)$/

/** Hours as people type them, with full-width marks and blanks, in the form that the API takes. */
export const tidy = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/\s/g, '')
    .replace(/[，、;；]/g, ',')
    .replace(/：/g, ':')
    .replace(/[–—－~～]/g, '-')

/** Whether a text is a day's hours, "08:30-12:00,13:30-17:30" in order without overlap, or empty for a day off. */
export function readsAsShifts(text: string | null | undefined): boolean {
  const clean = tidy(text)
  if (clean === '') return true
  let last = ''
  for (const shift of clean.split(',')) {
    const [from = '', to = ''] = shift.split('-')
    if (!SHIFT.test(shift) || to > '24:00' || from >= to || from < last) return false
    last = to
  }
  return true
}
