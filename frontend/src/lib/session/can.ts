import { useCallback } from 'react'
import type { Permission } from '@/gen/enums'
import { useViewer } from './store'

/** What the interface may show. The server decides again on every request; the app knows no roles' rights. */
export function useCan(): (...anyOf: Permission[]) => boolean {
  const permissions = useViewer()?.permissions
  return useCallback((...anyOf) => anyOf.some((permission) => permissions?.includes(permission)), [permissions])
}
