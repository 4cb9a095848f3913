import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Banner, Bar, CommandPalette, Dialog, Panel, say, SidePanel, Stack } from '@/ui'

type Over = 'dialog' | 'panel' | 'palette'
const tones = ['info', 'good', 'warn', 'error'] as const

/** What the app says, and what lies over a page. */
export function Messages() {
  const { t } = useTranslation('gallery')
  const [over, setOver] = useState<Over | null>(null)
  const [text, setText] = useState('')
  const close = () => setOver(null)
  const nothing = () => undefined
  const undo = { label: t('undo'), run: () => void say(t('undone')) }
  const commands = [1, 2, 3].map((number) => ({ id: String(number), label: t('record', { number }), hint: t('hint'), run: () => void say(t('record', { number })) }))
  return (
    <Stack>
      <Panel title={t('banners')}>
        <Stack>
          {tones.map((tone) => (
            <Banner key={tone} tone={tone} title={t(`banner.${tone}`)} detail={tone === 'info' ? t('long') : undefined} onRetry={tone === 'error' ? nothing : undefined} onClose={tone === 'good' ? nothing : undefined} />
          ))}
          <Banner
            tone="warn"
            title={t('banner.blocked')}
            reasons={[
              { code: 'a', message: t('choice.why') },
              { code: 'b', message: t('long'), requirement: 'R212' },
            ]}
          />
        </Stack>
      </Panel>
      <Panel title={t('over')}>
        <Bar>
          <Button type="primary" onClick={() => setOver('dialog')}>
            {t('dialog')}
          </Button>
          <Button onClick={() => setOver('panel')}>{t('panel')}</Button>
          <Button onClick={() => setOver('palette')}>{t('palette')}</Button>
          <Button onClick={() => say(t('saved'))}>{t('toast.good')}</Button>
          <Button onClick={() => say(t('failed'), 'error')}>{t('toast.error')}</Button>
          <Button onClick={() => say(t('moved'), { undo })}>{t('toast.undo')}</Button>
          <Button disabled>{t('choice.off')}</Button>
          <Button loading>{t('waiting')}</Button>
        </Bar>
      </Panel>
      <Dialog title={t('dialog')} open={over === 'dialog'} onClose={close}>
        <Stack>
          <p>{t('long')}</p>
          <Bar end>
            <Button type="primary" onClick={close}>
              {t('saved')}
            </Button>
          </Bar>
        </Stack>
      </Dialog>
      {over === 'panel' ? (
        <SidePanel title={t('panel')} onClose={close}>
          <p>{t('long')}</p>
        </SidePanel>
      ) : null}
      {over === 'palette' ? (
        <CommandPalette
          title={t('palette')}
          placeholder={t('search')}
          text={text}
          onText={setText}
          groups={[{ title: t('found'), commands: commands.filter(({ label }) => label.includes(text)) }]}
          searching={false}
          onClose={close}
        />
      ) : null}
    </Stack>
  )
}
