import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import { AccessLineFragmentDoc, AccessLogDocument, type AccessLogQuery } from '@/gen/graphql'
import { StaffPicker } from '@/forms'
import { useCan, useDescribe, useLabel, useList, useTime } from '@/lib'
import { Banner, Bar, DataTable, PageHeader, Stack } from '@/ui'
import { accessKinds, isCallback, isRefusal, isSignIn } from './access-kinds'
import type { AccessLogSearch } from './search'
import css from './settings.module.css'

const pick = (data: AccessLogQuery) => data.accessLog

/** Who signed in, looked at contact data or was refused. Without the right: the looks of one's own account. */
export default function AccessLogPage() {
  const { t } = useTranslation('settings')
  const describe = useDescribe()
  const time = useTime()
  const label = useLabel()
  const can = useCan()
  const search = useSearch({ from: '/inside/shell/access-log' })
  const navigate = useNavigate({ from: '/access-log' })
  const go = (change: Partial<AccessLogSearch>) => void navigate({ search: (old) => ({ ...old, ...change }) })
  const all = can('AUDIT_READ')
  const list = useList(AccessLogDocument, { staff: search.staff ?? null, subject: search.subject ?? null, kind: search.kind ?? null, first: 50 }, pick)
  const why = ({ kind, purpose }: { kind: string; purpose: string }) => {
    if (isCallback(purpose)) return t('access.forCallback')
    if (!isRefusal(kind)) return purpose
    return purpose ? t('access.missing', { right: label('Permission', purpose) }) : t('access.notTheirs')
  }
  const kindName = (kind: string) => t(`access.kinds.${kind.replace('.', '_')}`)

  return (
    <>
      <PageHeader title={t('accessLogTitle')} sub={t(all ? 'access.all' : 'access.own')} />
      <Stack>
        <Bar label={t('lib:filter')}>
          {all ? (
            <div className={css.search}>
              <StaffPicker aria-label={t('access.person')} placeholder={t('access.person')} value={search.staff} onChange={(staff) => go({ staff })} />
            </div>
          ) : null}
          <Select<string>
            className={css.filter}
            allowClear
            aria-label={t('access.kind')}
            placeholder={t('access.kind')}
            options={accessKinds.map((value) => ({ value, label: kindName(value) }))}
            value={search.kind}
            onChange={(kind?: string) => go({ kind })}
          />
          {search.subject ? <Button onClick={() => go({ subject: undefined })}>{t('access.everything')}</Button> : null}
          {search.staff || search.kind ? <Button onClick={() => go({ staff: undefined, kind: undefined })}>{t('clear')}</Button> : null}
        </Bar>
        <DataTable
          label={t('accessLogTitle')}
          rows={unmask(AccessLineFragmentDoc, list.rows)}
          rowKey={(row) => row.id}
          loading={list.loading}
          loadingMore={list.loadingMore}
          hasMore={list.hasMore}
          onMore={list.more}
          error={list.failure ? <Banner {...describe(list.failure)} onRetry={list.reload} /> : undefined}
          empty={t('access.empty')}
          columns={[
            { key: 'at', title: t('access.at'), card: 'head', render: (row) => time.moment(row.at) },
            { key: 'who', title: t('access.person'), card: 'head', render: (row) => row.staff?.name ?? t('lib:system') },
            { key: 'what', title: t('access.what'), render: (row) => (accessKinds.includes(row.kind) ? kindName(row.kind) : row.summary) },
            { key: 'purpose', title: t('access.purpose'), render: why },
            {
              key: 'subject',
              title: t('access.subject'),
              render: (row) =>
                row.subjectLabel && !isSignIn(row.kind) ? (
                  <div className={css.subject}>
                    {row.subjectOpens ? (
                      <Link to="/open/$id" params={{ id: row.subject }}>
                        {row.subjectLabel}
                      </Link>
                    ) : (
                      row.subjectLabel
                    )}
                    {search.subject ? null : (
                      <Button size="small" aria-label={t('access.sameSubjectOf', { what: row.subjectLabel })} onClick={() => go({ subject: row.subject })}>
                        {t('access.sameSubject')}
                      </Button>
                    )}
                  </div>
                ) : (
                  ''
                ),
            },
            { key: 'client', title: t('access.client'), render: (row) => <span className={css.soft}>{row.client}</span> },
          ]}
        />
      </Stack>
    </>
  )
}
