export { useOthers, type Watcher } from './store'
export { useAnnounce, useWatchers } from './use-presence'
