import { Button, Select } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bar } from '@/ui'
import type { Asked } from './names'
import { added, changed, placeOf, type Path } from './tree'
import { ValueInput } from './value-input'
import { isGroup, joins, type Condition, type Group, type Join, type Part } from './where'
import css from './where.module.css'

interface Props extends Asked {
  root: Group
  group: Group
  path: Path
  /** The condition that has no value yet, once it was asked for. */
  open?: Path
  onChange: (root: Group) => void
  onRemove?: () => void
}

/** One group: how its conditions are joined, the conditions, and groups inside. */
export function GroupBox({ root, group, path, open, onChange, onRemove, ...asked }: Props) {
  const { t } = useTranslation('forms')
  const first: Condition = { field: Object.keys(asked.fields)[0]! }
  // Whoever works with the keys goes on where something has come, or beside where something was.
  const [fresh, setFresh] = useState<number>()
  const more = useRef<HTMLButtonElement>(null)
  const add = (part: Part) => {
    setFresh(isGroup(part) ? undefined : group.parts.length)
    onChange(added(root, path, part))
  }
  const remove = (at: Path) => {
    setFresh(undefined)
    onChange(changed(root, at, () => undefined))
    more.current?.focus()
  }
  const place = placeOf(path)
  const set = (at: Path, part: Part) => onChange(changed(root, at, () => part))
  return (
    <div className={css.group} role="group" aria-label={place ? t('where.groupNo', { place }) : t('where.title')}>
      <div className={css.head}>
        <Select<Join>
          aria-label={place ? t('where.joinOf', { place }) : t('where.join')}
          value={group.join}
          onChange={(join) => set(path, { ...group, join })}
          options={joins.map((value) => ({ value, label: t(value === 'none' ? 'where.noneOf' : `where.${value}`) }))}
        />
        {place ? (
          <Button type="text" aria-label={t('where.removeGroup', { place })} onClick={onRemove}>
            {t('lib:remove')}
          </Button>
        ) : null}
      </div>
      <ul className={css.parts}>
        {group.parts.map((part, index) => {
          const here = [...path, index]
          return (
            // A part has no name of its own; where it stands is what tells it from the others.
            <li key={index}>
              {isGroup(part) ? (
                <GroupBox {...asked} root={root} group={part} path={here} open={open} onChange={onChange} onRemove={() => remove(here)} />
              ) : (
                <Line
                  {...asked}
                  part={part}
                  place={placeOf(here)}
                  fresh={index === fresh}
                  missing={open?.join() === here.join()}
                  onChange={(next) => set(here, next)}
                  onRemove={() => remove(here)}
                />
              )}
            </li>
          )
        })}
      </ul>
      <Bar>
        <Button ref={more} size="small" onClick={() => add(first)} aria-label={place ? t('where.addTo', { place }) : undefined}>
          {t('where.add')}
        </Button>
        <Button size="small" onClick={() => add({ join: group.join === 'any' ? 'all' : 'any', parts: [first] })} aria-label={place ? t('where.addGroupTo', { place }) : undefined}>
          {t('where.addGroup')}
        </Button>
      </Bar>
    </div>
  )
}

interface LineProps extends Asked {
  part: Condition
  place: string
  fresh: boolean
  missing: boolean
  onChange: (part: Condition) => void
  onRemove: () => void
}

function Line({ fields, names, part, place, fresh, missing, onChange, onRemove }: LineProps) {
  const { t } = useTranslation('forms')
  const field = fields[part.field]
  const name = names[part.field] ?? part.field
  return (
    <div className={css.condition}>
      <Select<string>
        className={css.field}
        autoFocus={fresh}
        aria-label={t('where.fieldNo', { place })}
        showSearch={{ optionFilterProp: 'label' }}
        value={part.field}
        onChange={(next) => onChange({ field: next })}
        options={Object.keys(fields).map((value) => ({ value, label: names[value] ?? value }))}
      />
      <div className={css.value} data-value={place}>
        {field ? <ValueInput field={field} label={t('where.valueOf', { field: name, place })} value={part.value} onChange={(value) => onChange({ ...part, value })} /> : null}
        {missing ? (
          <span role="alert" className={css.missing}>
            {t('where.missing')}
          </span>
        ) : null}
      </div>
      <Button type="text" aria-label={t('where.remove', { field: name, place })} onClick={onRemove}>
        {t('lib:remove')}
      </Button>
    </div>
  )
}
