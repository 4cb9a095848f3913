import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Bar, Choice, PageHeader, Stack } from '@/ui'
import { chooseScheme, useScheme, type Scheme } from '@/ui/scheme'
import css from './gallery.module.css'
import { Forms } from './forms'
import { Lists } from './lists'
import { LongList } from './long-list'
import { Messages } from './messages'
import { Pieces } from './pieces'
import { parts } from './parts'
import type { GallerySearch } from './search'

/** Every component of the design system in each of its states, with invented texts. For whoever builds pages. */
export default function GalleryPage() {
  const { t } = useTranslation('gallery')
  const { part = 'pieces', room } = useSearch({ from: '/inside/shell/ui' })
  const navigate = useNavigate({ from: '/ui' })
  const scheme = useScheme()
  const go = (change: GallerySearch) => void navigate({ search: (old) => ({ ...old, ...change }) })
  return (
    <>
      <PageHeader title={t('title')} sub={t('sub')} />
      <Stack>
        <Bar>
          <Choice label={t('part')} value={part} onChange={(next) => go({ part: next })} options={parts.map((value) => ({ value, label: t(`parts.${value}`) }))} />
          <Choice<Scheme>
            label={t('scheme')}
            value={scheme}
            onChange={chooseScheme}
            options={[
              { value: 'light', label: t('light') },
              { value: 'dark', label: t('dark') },
            ]}
          />
          <Choice<'wide' | 'narrow'>
            label={t('room')}
            value={room ?? 'wide'}
            onChange={(next) => go({ room: next === 'narrow' ? next : undefined })}
            options={[
              { value: 'wide', label: t('wide') },
              { value: 'narrow', label: t('narrow') },
            ]}
          />
        </Bar>
        <div className={room ? css.narrow : undefined}>
          {part === 'pieces' ? (
            <Stack>
              <Pieces />
              <Messages />
            </Stack>
          ) : part === 'lists' ? (
            <Lists />
          ) : part === 'forms' ? (
            <Forms />
          ) : (
            <LongList />
          )}
        </div>
      </Stack>
    </>
  )
}
