export { forgetDraft, type DraftKey, type DraftWays, type Kept } from './keeper'
export { useDraft, type Draft } from './use-draft'
