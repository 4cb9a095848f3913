import type { Palette } from '@/ui/palette'
import type { ChartData } from './chart-data'

export interface ChartLook {
  palette: Palette
  /** The page's own font, by name: the width of texts is measured with it. */
  font: string
  /** Lines for what follows time, bars for the rest. */
  lines: boolean
  /** Name of the measure. */
  measure: string
  write: (value: number | null) => string
}

/** Red is kept for a breach; where colours run out, patterns tell series apart. */
const colours = (c: Palette): string[] => [c.accent, c.warn, c.good, c.soft, c.lineStrong, c.text, c.accentHover, c.faint]

/** The chart in the words of ECharts. Hidden counts leave a gap and are never drawn as zero. */
export function chartOption(data: ChartData, { palette, font, lines, measure, write }: ChartLook) {
  const text = { color: palette.soft, fontFamily: font }
  const many = data.series.length > 1
  return {
    animation: false,
    color: colours(palette),
    textStyle: { fontFamily: font },
    aria: { enabled: true, decal: { show: many && !lines } },
    grid: { left: 8, right: 16, top: many ? 60 : 32, bottom: 8, containLabel: true },
    legend: many ? { type: 'scroll' as const, top: 0, textStyle: text, pageTextStyle: text } : undefined,
    tooltip: {
      trigger: 'axis' as const,
      confine: true,
      renderMode: 'richText' as const,
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { color: palette.text },
      valueFormatter: (value: unknown) => write(typeof value === 'number' ? value : null),
    },
    xAxis: {
      type: 'category' as const,
      data: data.places,
      axisLabel: { ...text, hideOverlap: true },
      axisLine: { lineStyle: { color: palette.lineStrong } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value' as const,
      name: measure,
      nameTextStyle: { ...text, align: 'left' as const },
      axisLabel: { ...text, formatter: (value: number) => write(value) },
      splitLine: { lineStyle: { color: palette.line } },
    },
    series: data.series.map((one, at) => {
      const symbol = ['circle', 'rect', 'triangle', 'diamond'][at % 4] ?? 'circle'
      const common = { name: one.name, data: one.values }
      return lines
        ? { ...common, type: 'line' as const, symbol, symbolSize: 7, connectNulls: false, lineStyle: { type: at < 4 ? ('solid' as const) : ('dashed' as const) } }
        : { ...common, type: 'bar' as const, barMaxWidth: 40 }
    }),
  }
}
