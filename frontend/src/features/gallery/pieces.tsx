import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bar, Chip, Choice, ClockChip, Facts, Panel, SendBar, Share, Spinner, Stack, StatTile, TierBadge, Timeline, type Tone } from '@/ui'
import css from './gallery.module.css'

const HOUR = 3_600_000
const tones: Tone[] = ['plain', 'accent', 'good', 'warn', 'alarm']

/** What pages are put together from. */
export function Pieces() {
  const { t } = useTranslation('gallery')
  const [mark, setMark] = useState('4')
  const [picked, setPicked] = useState<string>('one')
  const [pressed, setPressed] = useState(true)
  return (
    <div className={css.grid}>
      <Panel title={t('chips')}>
        <Bar>
          {tones.map((tone) => (
            <Chip key={tone} tone={tone}>
              {t(`tone.${tone}`)}
            </Chip>
          ))}
        </Bar>
        <Bar>
          {([0, 1, 2, 3] as const).map((rank) => (
            <TierBadge key={rank} rank={rank} label={t('rank', { rank })} />
          ))}
        </Bar>
      </Panel>
      <Panel title={t('clocks')}>
        <Bar>
          <ClockChip name={t('clock')} left={6 * HOUR} span={t('span')} warnBelow={HOUR} />
          <ClockChip name={t('clock')} left={HOUR / 2} span={t('span')} warnBelow={HOUR} />
          <ClockChip name={t('clock')} left={-HOUR} span={t('span')} />
          <ClockChip name={t('clock')} left={HOUR} span={t('span')} state="paused" />
          <ClockChip name={t('clock')} left={HOUR} span={t('span')} state="met" />
          <ClockChip name={t('clock')} left={-HOUR} span={t('span')} state="met" breached />
          <ClockChip name={t('clock')} left={HOUR} span={t('span')} state="cancelled" />
        </Bar>
      </Panel>
      <Panel title={t('figures')}>
        <Bar>
          <StatTile label={t('tone.plain')} value={12} />
          <StatTile label={t('tone.accent')} value={3} tone="accent" onPress={() => setPressed(!pressed)} pressed={pressed} />
          <StatTile label={t('tone.warn')} value={2} tone="warn" />
          <StatTile label={t('tone.alarm')} value={1} tone="alarm" onPress={() => setPressed(!pressed)} pressed={!pressed} />
        </Bar>
        <Bar>
          <Share label={t('share')} done={4} of={14} />
          <Share label={t('nothing')} done={0} of={0} />
          <SendBar label={t('share')} share={0.4} onCancel={() => undefined} />
        </Bar>
      </Panel>
      <Panel title={t('choices')}>
        <Choice
          label={t('choices')}
          value={picked}
          onChange={setPicked}
          options={[
            { value: 'one', label: t('choice.one'), hotkey: '1' },
            { value: 'two', label: t('choice.two'), hotkey: '2' },
            { value: 'blocked', label: t('choice.blocked'), blocked: t('choice.why') },
          ]}
        />
        <Choice label={t('choice.scale')} scale value={mark} onChange={setMark} options={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))} />
        <Choice label={t('choice.off')} disabled value="one" options={[{ value: 'one', label: t('choice.one') }, { value: 'two', label: t('choice.two') }]} />
      </Panel>
      <Panel title={t('facts')}>
        <Facts
          items={[
            [t('name'), t('record', { number: 1 })],
            [t('text'), t('long')],
            [t('nothing'), ''],
          ]}
        />
      </Panel>
      <Panel title={t('timeline')}>
        <Timeline
          label={t('timeline')}
          items={[
            { id: '1', when: '11-23 09:02', dateTime: '2026-11-23T01:02:00Z', who: t('person'), text: t('happened') },
            { id: '2', when: '11-23 10:15', dateTime: '2026-11-23T02:15:00Z', who: t('person'), text: t('happened'), detail: t('long'), tone: 'accent' },
            { id: '3', when: '11-23 11:40', dateTime: '2026-11-23T03:40:00Z', who: t('person'), text: t('late'), tone: 'alarm' },
          ]}
        />
      </Panel>
      <Panel title={t('waiting')}>
        <Stack>
          <Spinner />
          <Spinner label={t('waitingFor')} />
        </Stack>
      </Panel>
    </div>
  )
}
