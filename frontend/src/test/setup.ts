import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// The browser of these tests is a Chinese one.
Object.defineProperty(navigator, 'languages', { value: ['zh-CN'], configurable: true })

afterEach(() => {
  cleanup()
  localStorage.clear()
})
