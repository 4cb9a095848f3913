import { fireEvent, screen } from '@testing-library/react'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import { show } from '@/test/render'
import { Dialog } from './dialog'
import { SidePanel } from './side-panel'

interface Part {
  onClose: () => void
  children: ReactNode
}

const parts: [string, (part: Part) => ReactNode][] = [
  ['a panel', (part) => <SidePanel title="part" {...part} />],
  ['a dialog', (part) => <Dialog title="part" open {...part} />],
]

/** Opens a part whose content is still on its way. */
async function open(part: (part: Part) => ReactNode) {
  let arrive = (_content: { default: () => ReactNode }) => {}
  const Late = lazy(() => new Promise<{ default: () => ReactNode }>((done) => (arrive = done)))
  function Page() {
    const [open, setOpen] = useState(false)
    return (
      <Suspense fallback="the page is gone">
        <button type="button" onClick={() => setOpen(true)}>
          open
        </button>
        {open ? part({ onClose: () => setOpen(false), children: <Late /> }) : null}
      </Suspense>
    )
  }
  await show(<Page />, ['ui'])
  fireEvent.click(screen.getByText('open'))
  return { opened: await screen.findByRole('dialog'), arrive: (content: () => ReactNode) => arrive({ default: content }) }
}

test.each(parts)('what comes late into %s hides neither it nor the page behind it', async (_name, part) => {
  const { opened, arrive } = await open(part)
  expect(screen.queryByText('the page is gone')).toBeNull()
  arrive(() => <p>here it is</p>)
  expect(opened.contains(await screen.findByText('here it is'))).toBe(true)
})

test('a panel has the focus until its first field is there', async () => {
  const { opened, arrive } = await open(parts[0]![1])
  expect(document.activeElement).toBe(opened)
  arrive(() => <input aria-label="note" />)
  await screen.findByLabelText('note')
  expect(document.activeElement).toBe(screen.getByLabelText('note'))
})
