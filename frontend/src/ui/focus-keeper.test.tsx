import { act, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { expect, test } from 'vitest'
import { useFocusKeeper } from './focus-keeper'

function Page({ restore = false }: { restore?: boolean }) {
  useFocusKeeper('home')
  const [form, setForm] = useState(true)
  return (
    <main id="home" tabIndex={-1}>
      <button>elsewhere</button>
      <section aria-label="part">
        {form ? (
          <button
            onClick={() => {
              setForm(false)
              if (restore) screen.getByText('elsewhere').focus()
            }}
          >
            send
          </button>
        ) : null}
      </section>
    </main>
  )
}

const send = () => {
  const button = screen.getByText('send')
  button.focus()
  button.click()
}

test('what had the focus goes away: the part around it takes it', async () => {
  render(<Page />)
  send()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: 'part' })))
})

test('who places the focus itself is not disturbed', async () => {
  render(<Page restore />)
  send()
  await waitFor(() => expect(screen.queryByText('send')).toBeNull())
  expect(document.activeElement).toBe(screen.getByText('elsewhere'))
})

test('a focus that was let go by hand stays where it is', async () => {
  render(<Page />)
  screen.getByText('elsewhere').focus()
  screen.getByText('elsewhere').blur()
  screen.getByText('send').click()
  await waitFor(() => expect(screen.queryByText('send')).toBeNull())
  expect(document.activeElement).toBe(document.body)
})

function Asking() {
  useFocusKeeper('home')
  const [step, setStep] = useState(0)
  const dialog = (name: string, next: number) =>
    createPortal(
      <div key={name} role="dialog" aria-label={name}>
        <button onClick={() => setStep(next)}>{name}</button>
      </div>,
      document.body,
    )
  return (
    <main id="home" tabIndex={-1}>
      <button onClick={() => setStep(1)}>ask</button>
      {step === 1 ? dialog('go on', 2) : null}
      {step === 2 ? dialog('close', 0) : null}
    </main>
  )
}

test('a dialog that goes, also one that stood in for another, gives the focus back to what opened it', async () => {
  render(<Asking />)
  const ask = screen.getByText('ask')
  for (const one of ['ask', 'go on', 'close']) {
    const button = screen.getByText(one)
    act(() => {
      button.focus()
      button.click()
    })
  }
  await waitFor(() => expect(document.activeElement).toBe(ask))
  expect(ask.hasAttribute('tabindex')).toBe(false)
})
