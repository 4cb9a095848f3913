import { oneOf } from '@/lib/search'
import { parts } from './parts'

/** Which part of the components is looked at, and in how much room. */
export interface GallerySearch {
  part?: (typeof parts)[number]
  room?: 'narrow'
}

export const gallerySearch = (raw: Record<string, unknown>): GallerySearch => ({
  part: oneOf(raw, 'part', parts),
  room: oneOf(raw, 'room', ['narrow']),
})
