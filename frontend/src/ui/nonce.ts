/**
 * Gives the page's nonce to every style element that code makes. Ant Design takes the nonce by its
 * provider, but its helpers that measure scroll bars and lock scrolling do not pass it on, and the
 * content security policy would block them. Scripts that run here could set the nonce anyway.
 */
export function startNonce(nonce: string | undefined): void {
  if (!nonce) return
  const create = document.createElement
  document.createElement = function (this: Document, ...args: Parameters<typeof create>) {
    const element = create.apply(this, args)
    if (element instanceof HTMLStyleElement) element.nonce = nonce
    return element
  } as typeof create
}
