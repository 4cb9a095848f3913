import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/providers'
import { startI18n } from './lib/i18n'
import { startSession } from './lib/session'
import { startScheme } from './ui/scheme'
import './ui/theme.css'

startScheme()
const root = document.getElementById('root')
await Promise.all([startI18n(), startSession()])
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
