import { useTranslation } from 'react-i18next'
import { RecordNameDocument } from '@/gen/graphql'
import { useRead } from '@/lib'
import { useCodeLabel } from '../code-picker'
import { useValueName, type Asked } from './names'
import { isGroup, type Condition, type Field, type Group } from './where'
import css from './where.module.css'

/** A filter in words, so that whoever opens a link sees what the list is narrowed to. */
export default function Sentence({ group, ...asked }: Asked & { group: Group }) {
  return (
    <span className={css.sentence}>
      <Words {...asked} group={group} outer />
    </span>
  )
}

function Words({ group, outer, ...asked }: Asked & { group: Group; outer?: boolean }) {
  const { t } = useTranslation('forms')
  const between = group.join === 'all' ? t('where.and') : t('where.or')
  const inner = group.parts.map((part, index) => (
    <span key={index}>
      {index > 0 ? between : ''}
      {isGroup(part) ? <Words {...asked} group={part} /> : <Said {...asked} part={part} />}
    </span>
  ))
  if (group.join === 'none') return <>{t('where.not')}{t('where.open')}{inner}{t('where.close')}</>
  return outer || group.parts.length === 1 ? <>{inner}</> : <>{t('where.open')}{inner}{t('where.close')}</>
}

function Said({ fields, names, part }: Asked & { part: Condition }) {
  const { t } = useTranslation('forms')
  const nameOf = useValueName()
  const field = fields[part.field]
  if (!field || part.value === undefined) return null
  const value = nameOf(field, part.value) ?? <Looked field={field} value={part.value} />
  return (
    <>
      {names[part.field]}
      {t('where.is')}
      <b>{value}</b>
    </>
  )
}

function Looked({ field, value }: { field: Field; value: Condition['value'] }) {
  return field.kind === 'codes' ? <Codes codes={value as readonly string[]} /> : <Name id={String(value)} />
}

function Name({ id }: { id: string }) {
  const { t } = useTranslation('forms')
  const { data, failure } = useRead(RecordNameDocument, { id })
  const node = data?.node
  if (failure) return <>{t('where.unknown')}</>
  return <>{node && 'name' in node ? node.name : ''}</>
}

function Codes({ codes }: { codes: readonly string[] }) {
  return (
    <>
      {codes.map((code, index) => (
        <Code key={code} code={code} first={index === 0} />
      ))}
    </>
  )
}

function Code({ code, first }: { code: string; first: boolean }) {
  const { t } = useTranslation('forms')
  const label = useCodeLabel('COMPLAINT_CATEGORY', code)
  return <>{`${first ? '' : t('where.or')}${label}`}</>
}
