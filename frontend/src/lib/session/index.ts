export { chooseLanguage, freshToken, renew, signIn, signOut, speakAsChosen, startSession, switchHospital } from './actions'
export { useCan } from './can'
export { getSession, onSession, setViewer, useSession, useViewer, type SessionState } from './store'
export { acted, isGone, takeLeft, whose, type Left } from './leaving'
