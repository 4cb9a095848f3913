/** Money of the API, yuan with two decimals, as people read it: ¥12,800.00. */
export function yuan(amount: string): string {
  const [whole = '', rest] = amount.split('.')
  return `¥${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest === undefined ? '' : `.${rest}`}`
}

/** The size of a file as people read it, 12.4 MB: rounded up, so that what is too long never looks as long as the most. */
export const megabytes = (bytes: number): string => `${Math.ceil((bytes / (1 << 20)) * 10) / 10} MB`
