import { ADDS_TO } from '../language/one-by-one.ts'
import type { Role } from '../model/argument.ts'
import type { Group, Part } from './outline.ts'
import { countBefore, foldedOf, type Reading, sentencesIn } from './reading.ts'
import { bestRole, scoreSentence } from './role-scores.ts'

/**
 * The paragraph right behind an enumeration that adds one more to it (`此外，水费收缴率逐年走低也很突出。`), in the same section; `null` where
 * there is none, or it speaks for another role. In readers' maps 5 of 7 such paragraphs hold a point of the role of the members.
 */
export function findFurther(reading: Reading, part: Part, { members }: Group, role: Role): Part | null {
  const last = members.at(-1)
  if (part.kind !== 'section' || last === undefined || members.length < 2) return null
  const span = reading.paragraphs[countBefore(reading.paragraphs, ({ start }) => start < last.span.end)]
  if (span === undefined || span.start >= part.span.end) return null
  const [first] = sentencesIn(reading, span)
  if (
    first === undefined ||
    !ADDS_TO[reading.language === 'en' ? 'en' : 'zh'].test(foldedOf(reading, first.span).trim())
  )
    return null
  const spoken = bestRole(scoreSentence(reading, first.span))
  if (spoken.score > 0 && spoken.role !== role) return null
  return { kind: 'turn', span, head: null, section: part.section, groups: [], prose: [span] }
}
