import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { unmask } from '@/gen'
import type { CallbackPurpose } from '@/gen/enums'
import { ScriptCardFragmentDoc, ScriptsDocument, type ScriptCardFragment } from '@/gen/graphql'
import { useDescribe, useLabel, useLanguage, useOptions, useRead } from '@/lib'
import { purposes } from '@/lib/terms/words'
import { Banner, Bar, Chip, PageHeader, Panel, Spinner, Stack } from '@/ui'
import css from './settings.module.css'

/** An opening should take no longer (R155). */
const OPENING_LIMIT = 30

/** What is said on the phone, by purpose. */
export default function ScriptsPage() {
  const { t } = useTranslation('settings')
  const describe = useDescribe()
  const options = useOptions('CallbackPurpose', purposes)
  const { purpose } = useSearch({ from: '/inside/shell/scripts' })
  const navigate = useNavigate({ from: '/scripts' })
  const { data, failure, loading, reload } = useRead(ScriptsDocument, {})
  const scripts = unmask(ScriptCardFragmentDoc, data?.scripts ?? [])
  const used = new Set(scripts.map((script) => script.purpose))
  const language = useLanguage()
  const sorted = purposes.flatMap((one) => (purpose && purpose !== one ? [] : scripts.filter((script) => script.purpose === one)))
  // Those in the reader's own language first.
  const shown = [...sorted].sort((a, b) => Number(a.language !== language) - Number(b.language !== language))
  return (
    <>
      <PageHeader title={t('scriptsTitle')} sub={<Link to="/rules">{t('rulesTitle')}</Link>} />
      <Stack>
        <Bar label={t('lib:filter')}>
          <Select<CallbackPurpose>
            className={css.filter}
            allowClear
            aria-label={t('rule.purpose')}
            placeholder={t('rule.purpose')}
            options={options.filter((one) => used.has(one.value))}
            value={purpose}
            onChange={(value?: CallbackPurpose) => void navigate({ search: { purpose: value } })}
          />
        </Bar>
        {failure ? <Banner {...describe(failure)} onRetry={reload} /> : null}
        {loading ? <Spinner /> : null}
        {shown.map((script) => (
          <ScriptPanel key={script.id} script={script} />
        ))}
        {!loading && !failure && shown.length === 0 ? <p className={css.soft}>{t('script.empty')}</p> : null}
      </Stack>
    </>
  )
}

function ScriptPanel({ script }: { script: ScriptCardFragment }) {
  const { t } = useTranslation('settings')
  const label = useLabel()
  const language = useLanguage()
  const long = script.openingSeconds > OPENING_LIMIT
  const parts = ['OPENING', 'BODY', 'OBJECTION', 'CLOSING'].filter((part) => script.lines.some((line) => line.part === part))
  const head = (
    <Bar>
      {script.language === language ? null : <Chip>{t(`script.language.${script.language}`)}</Chip>}
      <Chip>{label('CallbackPurpose', script.purpose)}</Chip>
      <Chip tone={long ? 'warn' : 'good'}>{t('script.opening', { count: script.openingSeconds })}</Chip>
    </Bar>
  )
  return (
    <Panel title={script.title} actions={head}>
      {long ? <Banner tone="warn" title={t('script.tooLong', { limit: OPENING_LIMIT })} /> : null}
      {parts.map((part) => (
        <div key={part}>
          <h3 className={css.part}>{label('ScriptPart', part)}</h3>
          <ul className={css.lines}>
            {script.lines
              .filter((line) => line.part === part)
              .map((line) => (
                <li key={line.text}>
                  {line.mandatory ? <Chip tone="accent">{t('script.mandatory')}</Chip> : <Chip>{t('script.free')}</Chip>} <Said text={line.text} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Panel>
  )
}

/** A line with its blanks named for the reader; they are filled when somebody calls. */
function Said({ text }: { text: string }) {
  const { t } = useTranslation('settings')
  return text.split(/\{(customer|hospital|agent|date)\}/).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={`${at} ${part}`} className={css.blank}>
        {t(`script.blank.${part}`)}
      </span>
    ),
  )
}
