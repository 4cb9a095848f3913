import { createContext } from 'react'

/** What the field of the palette can do with the list below it. */
export interface PaletteHand {
  step: (by: 1 | -1) => void
  run: () => void
}

/** What the list below it tells the field. */
export interface PaletteState {
  /** The id of the command that the cursor is on. */
  active?: string
  /** There is a list to choose from. */
  open: boolean
}

/** Between the field of the command palette, which is there at once, and its list, which may come later. */
export interface PalettePlace {
  /** The id of the list. */
  list: string
  title: string
  text: string
  onClose: () => void
  attach: (hand: PaletteHand | null) => void
  tell: (state: PaletteState) => void
}

export const PalettePlace = createContext<PalettePlace | null>(null)
