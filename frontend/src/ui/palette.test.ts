import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dark, light, type Palette } from './palette'

const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}
const texts: [keyof Palette, (keyof Palette)[]][] = [
  ['text', ['page', 'surface', 'raised', 'accentSoft', 'alarmSoft', 'errorSoft', 'warnSoft', 'goodSoft']],
  ['soft', ['page', 'surface', 'raised', 'accentSoft']],
  ['faint', ['page', 'surface', 'raised']],
  ['accent', ['page', 'surface', 'raised', 'accentSoft']],
  ['onAccent', ['accent', 'accentHover']],
  ['alarm', ['surface', 'alarmSoft']],
  ['error', ['page', 'surface', 'raised', 'errorSoft']],
  ['warn', ['surface', 'warnSoft']],
  ['good', ['surface', 'goodSoft']],
]

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s palette', (_name, palette) => {
  test.each(texts)('%s is readable on everything it stands on (AA)', (text, grounds) => {
    for (const ground of grounds) expect(contrast(palette[text], palette[ground]), ground).toBeGreaterThanOrEqual(4.5)
  })
  test('red is for a breach alone: what went wrong looks otherwise', () => {
    expect([palette.error, palette.errorSoft]).not.toContain(palette.alarm)
    expect(palette.errorSoft).not.toBe(palette.alarmSoft)
  })
  test('the edge of a field can be seen (AA)', () => {
    expect(contrast(palette.lineStrong, palette.surface)).toBeGreaterThanOrEqual(3)
  })
})

test('the style sheet has the same colours', () => {
  const css = readFileSync('src/ui/theme.css', 'utf8')
  const [first = '', second = ''] = css.split("[data-theme='dark']")
  const name = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  for (const [key, value] of Object.entries(light)) expect(first).toContain(`--c-${name(key)}: ${value};`)
  for (const [key, value] of Object.entries(dark)) expect(second).toContain(`--c-${name(key)}: ${value};`)
})
