import type { Slide } from '../../model/slide.ts'
import { toBackupHeight } from './backup.ts'
import { toBriefHeight } from './brief.ts'
import { toCloseHeight } from './close.ts'
import { toCoverageHeight } from './coverage.ts'
import { toFocusHeight } from './focus.ts'
import { FRAME } from './geometry.ts'
import { toSetLines, withPart } from './lines.ts'
import { toOverviewHeight } from './overview.ts'

/** Px that a slide takes of the room in its frame at its closest setting; `null` for a kind that is not added up. */
export function toHeight(slide: Slide): number | null {
  const body = toBodyHeight(slide)
  return body === null ? null : toHeadlineHeight(slide) + FRAME.gap + body
}

function toBodyHeight(slide: Slide): number | null {
  switch (slide.kind) {
    case 'backup':
      return toBackupHeight(slide.rows)
    case 'brief':
      return toBriefHeight(slide)
    case 'close':
      return toCloseHeight(slide)
    case 'coverage':
      return toCoverageHeight(slide)
    case 'focus':
      return toFocusHeight(slide)
    case 'overview':
      return toOverviewHeight(slide)
    default:
      return null
  }
}

function toHeadlineHeight({ title, part }: Pick<Slide, 'title' | 'part'>): number {
  return toSetLines(part ? withPart(title.text, part) : title.text, FRAME.headline) * FRAME.headlineLine
}

/** Whether a slide holds what it is to say, set as closely as it may be. */
export const isRoomFor = (slide: Slide): boolean => (toHeight(slide) ?? 0) <= FRAME.room

/** Px that a headline of so many lines leaves to what stands beneath it. */
export const toRoomUnder = (lines: number): number => FRAME.room - lines * FRAME.headlineLine - FRAME.gap
