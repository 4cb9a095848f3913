/** Made by scripts/languages.ts from the files of ../languages. */
declare module 'virtual:languages' {
  import type { Locale } from 'antd/es/locale'
  import type { ResourceKey } from 'i18next'

  /** What the page knows of a further language before its texts are loaded. */
  export const further: readonly { tag: string; name: string; short: string; list: string }[]
  export const load: Record<
    string,
    () => Promise<{ texts: Record<string, ResourceKey>; components: Locale | undefined }>
  >
}
