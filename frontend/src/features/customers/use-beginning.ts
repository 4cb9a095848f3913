import { useNavigate, useSearch } from '@tanstack/react-router'

/** Whether the form for one more of what the open part lists is open; it stands in the address, so that it can be opened from elsewhere. */
export function useBeginning(): [open: boolean, set: (open: boolean) => void] {
  const { new: open = false } = useSearch({ from: '/inside/shell/customers/$id' })
  const navigate = useNavigate({ from: '/customers/$id' })
  return [open, (next) => void navigate({ search: (old) => ({ ...old, new: next || undefined }), replace: true })]
}
