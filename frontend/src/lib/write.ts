import type { Language } from './time'

/** Money of the API, yuan with two decimals, as people read it: ¥12,800.00. */
export function yuan(amount: string): string {
  const [whole = '', rest] = amount.split('.')
  return `¥${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest === undefined ? '' : `.${rest}`}`
}

/** Names one after the other, with the mark of the language between them. */
export const listed = (names: readonly string[], language: Language): string => names.join(language === 'en' ? ', ' : '、')
