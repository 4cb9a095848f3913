import { day, oneOf, text } from '@/lib/search'

/** What the address of the figures holds: the question that was asked, so that it can be sent to others. */
export interface FiguresSearch {
  about?: 'complaints' | 'callbacks' | 'appointments'
  /** Dimensions, joined by commas, in their order. */
  by?: string
  from?: string
  to?: string
}

export const figuresSearch = (raw: Record<string, unknown>): FiguresSearch => ({
  about: oneOf(raw, 'about', ['complaints', 'callbacks', 'appointments']),
  by: text(raw, 'by'),
  from: day(raw, 'from'),
  to: day(raw, 'to'),
})
