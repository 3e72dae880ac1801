import { isAskingTitle } from '../../language/claims.ts'
import { ROLES, type Sentence } from '../../model/argument.ts'
import type { BriefSlide } from '../../model/slide.ts'
import { isOverlapping, wordsOf } from '../../model/span.ts'
import { type Frame, isFrame, type Selection, type Text } from '../../model/text.ts'
import { toAnsweredClaim } from '../answered.ts'
import { type Around, findRoleClaim, LEAST_OF_ALL } from '../claim-worth.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toClaimFits, toStatingHeading } from '../headline.ts'
import { isRoomFor } from '../height/index.ts'
import { type Material, pointsOf, toCount, toFrame } from '../material.ts'
import { toRemark } from '../reasons.ts'
import { toClaimNotes } from '../remarks.ts'
import type { Answer } from '../thesis.ts'
import { toLine, toMapClaim } from './map-title.ts'
import { toTallies } from './tally.ts'

// Lines of the names behind each count, as many as there is room for.
const TALLY_LINES = [4, 3, 2, 1]

/** What the two slides that open the line are headed by, and what stands beside the counts: no two of them the same. */
export interface OpeningClaims {
  readonly brief: Text
  readonly verdict: Text | null
  readonly map: Text
}

/**
 * The author's answer first; where he gives none, the harm he tells of most, or what he ends with; else what the arrows come to, then the
 * counts.
 */
export function toOpeningClaims(
  material: Material,
  { thesis, verdict }: Answer,
  around: Around,
  lastWord: Selection | null,
): OpeningClaims {
  const answered = toAnsweredClaim(material)
  const told = verdict ? [verdict] : []
  if (thesis === null) {
    const toHarm = (least?: number) => findRoleClaim(material, 'risk', 1, told, around, least)
    const last = lastWord && toClaimFits(material)(lastWord.text) ? lastWord : null
    const brief = toHarm() ?? last ?? toHarm(LEAST_OF_ALL) ?? toTitleClaim(material) ?? answered ?? toLine(material)
    return { brief, verdict, map: toMapClaim(material, [brief, ...told]) }
  }
  if (verdict !== null || answered === null)
    return { brief: thesis, verdict, map: toMapClaim(material, [thesis, ...told]) }
  return { brief: thesis, verdict: answered, map: toMapClaim(material, [thesis, answered]) }
}

/** The title of the article where it states something. */
function toTitleClaim(material: Material): Selection | null {
  const { title, source, language } = material.article
  return title && !isAskingTitle(wordsOf(source.text, title), language) ? toStatingHeading(material, title) : null
}

/** The whole article on one slide: the sentence that answers "so what", and the counts. `covers` is spoken at it. */
export function planBrief(material: Material, claims: OpeningClaims, covers: readonly Sentence[]): Draft {
  const roles = ROLES.filter((role) => pointsOf(material.map, role).length > 0)
  const counts = roles.map((role) => toCount(material, role))
  const said = [
    ...toAnswerNotes(material, claims, covers),
    toFrame(material, 'note.counts', { counts }),
    ...toClaimNotes(material, claims.brief),
  ]
  const bare: BriefSlide = {
    ...BLANK,
    kind: 'brief',
    id: 'brief',
    title: claims.brief,
    verdict: claims.verdict,
    tallies: [],
    notes: said.map((text) => toRemark(text, 0)),
  }
  const withNames = (lines: number) => ({
    ...bare,
    tallies: toTallies(material, roles, claims.verdict === null, lines),
  })
  // Names are given up first, and stand behind how many more there are.
  const slide = TALLY_LINES.map(withNames).find(isRoomFor) ?? withNames(1)
  return { slide, covers }
}

/** What the article comes to is said at once, also where its words are told later in the talk; what it starts from is spoken already. */
function toAnswerNotes(material: Material, { brief, verdict }: OpeningClaims, covers: readonly Sentence[]): Frame[] {
  const isLater = (text: Text | null): text is Selection =>
    text !== null && !isFrame(text) && !covers.some(({ span }) => text.from.some((own) => isOverlapping(span, own)))
  const end = material.article.sections[0]?.span.start ?? 0
  const isOccasion = ({ from: [first] }: Selection) => first.start < end
  return [brief, verdict]
    .filter(isLater)
    .filter((text) => !isOccasion(text))
    .map((text) => toFrame(material, 'note.verdict', { verdict: text }))
    .slice(0, 1)
}
