import css from './imports.module.css'

interface Props {
  id?: string
  onChange?: (file: File | undefined) => void
  'aria-label'?: string
}

/** The browser's own field for one table: CSV, tab-separated text or a workbook. */
export function FileInput({ id, onChange, ...rest }: Props) {
  return (
    <input
      {...rest}
      id={id}
      className={css.file}
      type="file"
      accept=".csv,.tsv,.txt,.xlsx,text/csv"
      onChange={(event) => onChange?.(event.target.files?.[0])}
    />
  )
}
