import { useCanGoBack, useRouter } from '@tanstack/react-router'

/** Back to where the case was opened from: a filtered list stays as it was; the queue when it was opened by its address. */
export function useBack(): () => void {
  const router = useRouter()
  const canGoBack = useCanGoBack()
  return () => (canGoBack ? router.history.back() : void router.navigate({ to: '/complaints' }))
}
