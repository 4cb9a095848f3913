/**
 * The colours, once. theme.css holds the same values as CSS variables and a test compares the two and
 * their contrasts (WCAG AA). One accent; red (alarm) is kept for a breach. What went wrong, in a field or
 * at large, is told in the warm tone of error, by its words and their place.
 */
export interface Palette {
  page: string
  surface: string
  raised: string
  line: string
  lineStrong: string
  text: string
  soft: string
  faint: string
  accent: string
  accentHover: string
  accentSoft: string
  onAccent: string
  alarm: string
  alarmSoft: string
  error: string
  errorSoft: string
  warn: string
  warnSoft: string
  good: string
  goodSoft: string
}

export const light: Palette = {
  page: '#f4f6f7',
  surface: '#ffffff',
  raised: '#fafbfb',
  line: '#dde3e6',
  lineStrong: '#869299',
  text: '#172126',
  soft: '#46555d',
  faint: '#5b6971',
  accent: '#0b6b74',
  accentHover: '#095860',
  accentSoft: '#e2f1f2',
  onAccent: '#ffffff',
  alarm: '#b3261e',
  alarmSoft: '#fcebea',
  error: '#7d5200',
  errorSoft: '#fdf3dd',
  warn: '#7d5200',
  warnSoft: '#fdf3dd',
  good: '#1f6b3a',
  goodSoft: '#e6f4ea',
}

export const dark: Palette = {
  page: '#0f1518',
  surface: '#172024',
  raised: '#1c272c',
  line: '#2b393f',
  lineStrong: '#738690',
  text: '#e6edf0',
  soft: '#b4c2c9',
  faint: '#9aabb3',
  accent: '#57c3cd',
  accentHover: '#7ad3db',
  accentSoft: '#12343a',
  onAccent: '#06262a',
  alarm: '#ff8f87',
  alarmSoft: '#3d1c1b',
  error: '#f0c36d',
  errorSoft: '#372a10',
  warn: '#f0c36d',
  warnSoft: '#372a10',
  good: '#7fd39a',
  goodSoft: '#14301f',
}
