import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/providers'
import { startWorker } from './app/update'
import { cspNonce } from './lib/config'
import { startI18n } from './lib/i18n'
import { speakAsChosen, startSession, watchIdle } from './lib/session'
import { startNonce } from './ui/nonce'
import { startScheme } from './ui/scheme'
import './ui/theme.css'

startNonce(cspNonce())
startScheme()
const root = document.getElementById('root')
const [, reached] = await Promise.all([startI18n(), startSession()])
await speakAsChosen()
watchIdle()
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App reached={reached} />
    </StrictMode>,
  )
}
startWorker()
