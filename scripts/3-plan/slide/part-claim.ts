import { isAdded, isAddedAlone, isLabelled, isOneOfSeveral, isShort } from '../../language/claims.ts'
import type { Point, Role, Sentence } from '../../model/argument.ts'
import type { OverviewSlide } from '../../model/slide.ts'
import { isOverlapping } from '../../model/span.ts'
import { isFrame, type Selection, type Text } from '../../model/text.ts'
import { toCapital } from '../capital.ts'
import { isFree, isName, toRoleClaimWorth } from '../claim-worth.ts'
import { condense } from '../condense.ts'
import { toHeadlineFits } from '../fitting.ts'
import { isHeadlined } from '../headline.ts'
import { isLeadIn } from '../lead-in.ts'
import { type Material, sentencesOf } from '../material.ts'
import { isPointingInside } from '../rank.ts'
import { toSlideSpans } from '../spans.ts'

/** What makes a sentence of a point the headline over its slide, beside what it claims of the role. */
const WORTH = { whole: 0.3, short: 0.4, unseen: 0.4, added: -0.8 }
/** From which worth on it stands over the other rows, in place of a sentence or of a count. */
const LEAST = { sentence: 0.9, count: 0.3 }

// So few words that claim nothing of the role are a remark by the way: `Model legislation exists`.
const BY_THE_WAY = /^(?:\p{Script=Han}{1,5}|[\p{Script=Latin}’'-]+(?: [\p{Script=Latin}’'-]+){0,2})$/u

/**
 * The sentence of the points on a slide that claims most, as its headline, rather one that no row tells; over a single row none that
 * this tells. `null` where none claims enough. `taken`: headlines that stand elsewhere.
 */
export function findPartClaim(
  material: Material,
  role: Role,
  points: readonly Point[],
  slide: OverviewSlide,
  taken: readonly Text[],
): Selection | null {
  const fits = toHeadlineFits(material, slide.part?.of ?? 1)
  const shown = toSlideSpans({ ...slide, title: { text: '', from: [{ start: 0, end: 0 }] } })
  const isOne = points.length === 1
  const told = points
    .flatMap((point) => sentencesOf(material.map, point))
    .flatMap((sentence) => {
      if (sentence.kind !== 'prose' || isLeadIn(material, sentence) || isHeadlined(taken, sentence.span)) return []
      const words = condense(material.article, sentence.span, fits, 'tight')
      if (words === null || !isClaiming(material, words, isOne)) return []
      const isShown = shown.some((span) => words.from.some((own) => isOverlapping(own, span)))
      if (isShown && isOne) return []
      return [{ words, worth: toWorth(material, role, sentence, words, isShown) }]
    })
  const [best] = told
    .filter(({ worth }) => worth >= LEAST[isFrame(slide.title) ? 'count' : 'sentence'])
    .sort((a, b) => b.worth - a.worth)
  return best ? toCapital(material.article, best.words) : null
}

/** Whether words are understood by themselves, as the author's own claim; one thing more (`此外`) may stand over a row alone. */
function isClaiming(material: Material, words: Selection, isOne: boolean): boolean {
  const { article } = material
  return (
    !isPointingInside(words.text, '', article) &&
    isFree(material, words.text) &&
    !isLabelled(words.text) &&
    !isName(material, words.text) &&
    (isOne || !isAddedAlone(words.text, article.language))
  )
}

/** What the words of a sentence are worth over a slide; nothing where they are a remark by the way. */
function toWorth(material: Material, role: Role, sentence: Sentence, words: Selection, isShown: boolean): number {
  const { language } = material.article
  const claimed = toRoleClaimWorth(material, role, sentence)
  if (claimed <= 0 && BY_THE_WAY.test(words.text)) return 0
  const isWhole = (words.from.at(-1)?.end ?? 0) >= sentence.span.end - 1
  const isBeside = isAdded(words.text, language) || isOneOfSeveral(words.text, language)
  return (
    claimed +
    WORTH.whole * Number(isWhole) +
    WORTH.short * Number(isShort(words.text, language)) +
    WORTH.unseen * Number(!isShown) +
    WORTH.added * Number(isBeside)
  )
}
