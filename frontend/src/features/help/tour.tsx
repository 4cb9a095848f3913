import { Tour } from 'antd'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Role } from '@/gen/enums'
import css from './help.module.css'
import { placeOf, tourOf, tours } from './tours'

/** How long the tour waits for its page, in milliseconds. */
const LONGEST = 4000

/** The steps of a role, each beside what it speaks of. Escape ends it, the arrow keys go on and back. */
export default function RoleTour({ roles, onEnd }: { roles: readonly Role[]; onEnd: () => void }) {
  const role = tourOf(roles)
  const ready = usePageThere()
  return role && ready ? <Steps role={role} onEnd={onEnd} /> : null
}

/** Waits until the page, which may still be loading, has its heading. */
function usePageThere(): boolean {
  const [there, setThere] = useState(false)
  useEffect(() => {
    const began = performance.now()
    let frame = 0
    const look = () => {
      const ready = placeOf('heading') !== null && placeOf('busy') === null
      if (ready || performance.now() - began > LONGEST) setThere(true)
      else frame = requestAnimationFrame(look)
    }
    frame = requestAnimationFrame(look)
    return () => cancelAnimationFrame(frame)
  }, [])
  return there
}

function Steps({ role, onEnd }: { role: Role; onEnd: () => void }) {
  const { t } = useTranslation('help')
  const [current, setCurrent] = useState(0)
  const steps = tours[role]
  return (
    <Tour
      open
      current={current}
      onChange={setCurrent}
      onClose={onEnd}
      zIndex={1000}
      scrollIntoViewOptions={{ block: 'nearest', inline: 'nearest' }}
      steps={steps.map((step, at) => ({
        target: () => placeOf(step.at) as HTMLElement,
        className: css.step,
        title: <Title key={step.key} text={t(`tour.${role}.${step.key}.title`)} place={t('tour.place', { at: at + 1, all: steps.length })} />,
        description: t(`tour.${role}.${step.key}.text`),
        nextButtonProps: { children: t(at === steps.length - 1 ? 'tour.end' : 'tour.next') },
        prevButtonProps: { children: t('tour.back') },
      }))}
      indicatorsRender={() => null}
    />
  )
}

/** Takes the focus, so that the step is read out and its buttons are the next to be reached. */
function Title({ text, place }: { text: string; place: string }) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const card = heading.current?.closest('.ant-tour')
    card?.setAttribute('role', 'dialog')
    card?.setAttribute('aria-labelledby', id)
    heading.current?.focus({ preventScroll: true })
  }, [id])
  return (
    <h2 ref={heading} id={id} tabIndex={-1} className={css.title}>
      {text} <small className={css.place}>{place}</small>
    </h2>
  )
}
