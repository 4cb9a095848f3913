import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { ConfirmRulesDocument, SetupHintsDocument } from '@/gen/graphql'
import { useAction, useCan, useDescribe, useRead } from '@/lib'
import { Banner, Bar, say } from '@/ui'

/** Asks whoever answers for the rules of a new hospital to read them once. */
export function ConfirmRules() {
  const can = useCan()
  return can('POLICY_WRITE') ? <Unread /> : null
}

function Unread() {
  const { t } = useTranslation('settings')
  const describe = useDescribe()
  const { data, reload } = useRead(SetupHintsDocument, {})
  const confirm = useAction(ConfirmRulesDocument)
  const open = data?.viewer.setup.some((step) => step.code === 'RULES' && !step.done)

  async function go() {
    const { failure } = await confirm.run({})
    if (failure) return
    say(t('rule.confirmed'))
    reload()
  }
  if (!open) return null
  return (
    <Banner tone="info" title={t('rule.unread')}>
      {confirm.failure ? <Banner {...describe(confirm.failure)} /> : null}
      <Bar>
        <Button type="primary" size="small" loading={confirm.busy} onClick={() => void go()}>
          {t('rule.confirm')}
        </Button>
      </Bar>
    </Banner>
  )
}
