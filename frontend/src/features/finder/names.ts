import en from './locales/en.json'
import zh from './locales/zh-CN.json'

type Named = keyof typeof zh.also

/** What a place or an action is called in Chinese and English, and what else people call it: either is found in either language. */
export function namesOf(id: Named): string[] {
  return [zh, en].flatMap((texts) => {
    const own = { ...texts.places, ...texts.actions }
    return [own[id], texts.also[id]]
  })
}

export type { Named }
