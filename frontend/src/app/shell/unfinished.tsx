import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { DiscardDraftDocument, UnfinishedDocument, UnfinishedLineFragmentDoc, type UnfinishedLineFragment, type UnfinishedQuery } from '@/gen/graphql'
import { forgetDraft, useAction, useDescribe, useLabel, useList, useTime } from '@/lib'
import { Banner, Bar, Chip, Dialog, Spinner } from '@/ui'
import { formOf, placeOf } from './unfinished-place'
import css from './unfinished.module.css'

const pick = (data: UnfinishedQuery) => data.drafts

/** What the person typed and never sent, the newest first: where it belongs, a way back to it, and a way to be rid of it. */
export default function Unfinished({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('app')
  return (
    <Dialog title={t('unfinished.title')} open onClose={onClose}>
      <Texts onClose={onClose} />
    </Dialog>
  )
}

function Texts({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('app')
  const describe = useDescribe()
  const list = useList(UnfinishedDocument, { first: 20 }, pick)
  const rows = unmask(UnfinishedLineFragmentDoc, list.rows)
  if (list.loading) return <Spinner />
  const failed = list.failure ? <Banner {...describe(list.failure)} onRetry={list.reload} /> : null
  if (rows.length === 0) return failed ?? <p className={css.soft}>{t('unfinished.none')}</p>
  return (
    <div className={css.box}>
      {failed}
      <p className={css.soft}>{t('unfinished.about')}</p>
      <ul className={css.list} aria-label={t('unfinished.title')}>
        {rows.map((row) => (
          <Text key={row.id} row={row} onGone={list.reload} onClose={onClose} />
        ))}
      </ul>
      {list.hasMore ? (
        <Bar>
          <Button size="small" type="text" loading={list.loadingMore} onClick={list.more}>
            {t('unfinished.older')}
          </Button>
        </Bar>
      ) : null}
    </div>
  )
}

function Text({ row, onGone, onClose }: { row: UnfinishedLineFragment; onGone: () => void; onClose: () => void }) {
  const { t } = useTranslation('app')
  const describe = useDescribe()
  const label = useLabel()
  const time = useTime()
  const navigate = useNavigate()
  const discard = useAction(DiscardDraftDocument)
  const [asked, setAsked] = useState(false)
  const place = placeOf(row)
  const { key, step } = formOf(row)
  const named = step ? label('ComplaintAction', step) : ''
  const form = named && named !== '—' ? named : t(`unfinished.form.${key}`)
  const kind = label('RecordKind', row.kind)
  const name = row.record ? (row.recordName ?? t('unfinished.shut')) : t('unfinished.new')
  const whole = `${kind} ${form} ${name}`

  async function drop() {
    const { data } = await discard.run({ input: { kind: row.kind, record: row.record ?? null, form: row.form } })
    if (!data) return
    forgetDraft({ kind: row.kind, record: row.record ?? undefined, form: row.form })
    onGone()
  }

  return (
    <li className={css.row}>
      <div className={css.what}>
        <div>
          <Chip>{kind}</Chip> <strong>{form}</strong> · {name}
        </div>
        <time className={css.soft} dateTime={row.savedAt}>
          {t('unfinished.saved', { at: time.moment(row.savedAt) })}
        </time>
        {discard.failure ? <Banner {...describe(discard.failure)} /> : null}
      </div>
      {asked ? (
        <Bar>
          <Button loading={discard.busy} onClick={() => void drop()}>
            {t('unfinished.sure')}
          </Button>
          <Button autoFocus onClick={() => setAsked(false)}>
            {t('unfinished.keep')}
          </Button>
        </Bar>
      ) : (
        <Bar>
          {place ? (
            <Button
              onClick={() => {
                onClose()
                void navigate(place as never)
              }}
              aria-label={`${t('unfinished.open')} ${whole}`}
            >
              {t('unfinished.open')}
            </Button>
          ) : null}
          <Button onClick={() => setAsked(true)} aria-label={`${t('unfinished.drop')} ${whole}`}>
            {t('unfinished.drop')}
          </Button>
        </Bar>
      )}
    </li>
  )
}
