import { render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
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
