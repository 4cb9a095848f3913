import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { doors } from './doors'

/** Pages outside the frame have no help button. */
const outside = ['/', '/sign-in', '/setup', '/password']

test.each(['zh-CN', 'en'])('the help explains every page inside the frame, and no other, in %s', (language) => {
  const { pages } = JSON.parse(readFileSync(`src/features/help/locales/${language}.json`, 'utf8')) as { pages: Record<string, { for?: string; how?: string }> }
  const inside = Object.keys(doors).filter((page) => !outside.includes(page))
  expect(inside.filter((page) => !pages[page]?.for || !pages[page].how)).toEqual([])
  expect(Object.keys(pages).filter((page) => !inside.includes(page))).toEqual([])
})
