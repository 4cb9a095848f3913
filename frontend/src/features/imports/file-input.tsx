import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import css from './imports.module.css'

interface Props {
  id?: string
  onChange?: (file: File | undefined) => void
  'aria-label'?: string
}

/**
 * The browser's own field for one table: CSV, tab-separated text or a workbook. It lies unseen over words
 * of ours, because its own are in the language of the browser, not of the reader.
 */
export function FileInput({ id, onChange, ...rest }: Props) {
  const { t } = useTranslation('imports')
  const [name, setName] = useState('')
  return (
    <div className={css.file}>
      <span aria-hidden className={css.fileButton}>
        {t('new.choose')}
      </span>
      <span aria-hidden className={css.fileName}>
        {name || t('new.noFile')}
      </span>
      <input
        {...rest}
        id={id}
        className={css.fileField}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,text/csv"
        onChange={(event) => {
          const file = event.target.files?.[0]
          setName(file?.name ?? '')
          onChange?.(file)
        }}
      />
    </div>
  )
}
