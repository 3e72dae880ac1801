import type { Slide } from '../../model/slide.ts'
import { toFocusHeight } from './focus.ts'
import { FRAME } from './geometry.ts'
import { toSetLines } from './lines.ts'

/** Px that a slide takes of the room in its frame at its closest setting; `null` for a kind that is not added up. */
export function toHeight(slide: Slide): number | null {
  const body = toBodyHeight(slide)
  return body === null ? null : toHeadlineHeight(slide) + FRAME.gap + body
}

function toBodyHeight(slide: Slide): number | null {
  switch (slide.kind) {
    case 'focus':
      return toFocusHeight(slide)
    default:
      return null
  }
}

function toHeadlineHeight({ title, part }: Pick<Slide, 'title' | 'part'>): number {
  const mark = part ? ` (${part.at}/${part.of})` : ''
  return toSetLines(title.text + mark, FRAME.headline) * FRAME.headlineLine
}

/** Whether a slide holds what it is to say, set as closely as it may be. */
export const isRoomFor = (slide: Slide): boolean => (toHeight(slide) ?? 0) <= FRAME.room
