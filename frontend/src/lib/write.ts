/** Money of the API, yuan with two decimals, as people read it: ¥12,800.00. */
export function yuan(amount: string): string {
  const [whole = '', rest] = amount.split('.')
  return `¥${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest === undefined ? '' : `.${rest}`}`
}
