/** What a picker takes from the field around it. */
export interface PickerProps {
  id?: string
  value?: string | null
  onChange?: (id: string | undefined) => void
  disabled?: boolean
  placeholder?: string
  /** The first thing in a dialog. */
  autoFocus?: boolean
  'aria-label'?: string
}

export interface ManyPickerProps {
  id?: string
  value?: string[] | null
  onChange?: (ids: string[]) => void
  disabled?: boolean
  'aria-label'?: string
}
