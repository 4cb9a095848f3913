import { useTranslation } from 'react-i18next'
import type { Weekday } from '@/gen/enums'
import { useLabel } from './terms'

/** Hours at which calls are welcome, for people: “周一 周三 10:00–12:00”. Without days they hold every day. */
export function useWindows(): (windows: readonly { days: readonly Weekday[]; from: string; to: string }[]) => string {
  const { t } = useTranslation('lib')
  const label = useLabel()
  return (windows) =>
    windows.map(({ days, from, to }) => `${days.map((day) => label('Weekday', day)).join(' ') || t('everyDay')} ${from}–${to}`).join('; ')
}
