import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use as register, type ECharts } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useLanguage } from '@/lib'
import { dark, light } from '@/ui/palette'
import { useScheme } from '@/ui/scheme'
import type { ChartData } from './chart-data'
import { chartOption, type ChartLook } from './chart-option'
import css from './figures.module.css'

register([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

interface Props extends Omit<ChartLook, 'palette' | 'font'> {
  data: ChartData
}

/**
 * One measure as lines or bars, drawn as SVG, in the colours of light or dark. Loaded only when there is
 * something to draw; everything in it also stands in the table.
 */
export default function Chart({ data, ...look }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const chart = useRef<ECharts | null>(null)
  const scheme = useScheme()
  const language = useLanguage()

  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const made = init(element, null, { renderer: 'svg', locale: language === 'zh-CN' ? 'ZH' : 'EN' })
    chart.current = made
    const observer = new ResizeObserver(() => made.resize())
    observer.observe(element)
    return () => {
      observer.disconnect()
      made.dispose()
      chart.current = null
    }
  }, [language])

  useEffect(() => {
    const font = getComputedStyle(document.body).fontFamily
    chart.current?.setOption(chartOption(data, { ...look, font, palette: scheme === 'dark' ? dark : light }), true)
  })

  return <div ref={box} className={css.chart} role="img" aria-label={look.measure} />
}
