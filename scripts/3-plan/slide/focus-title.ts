import type { Point } from '../../model/argument.ts'
import { isWithin, wordsOf } from '../../model/span.ts'
import type { Selection, Text } from '../../model/text.ts'
import { toCapital } from '../capital.ts'
import type { Fits } from '../condense.ts'
import { toFits, toHeadlineFits } from '../fitting.ts'
import { isClear, toClaimFits, toStatingHeading } from '../headline.ts'
import { type Material, sentencesOf, toRef } from '../material.ts'
import { toWholeName } from '../names.ts'
import { toRoleWorth } from '../rank.ts'
import { toSelection } from '../selection.ts'
import { toMostTelling } from './row-choice.ts'
import { toForms } from './row-forms.ts'

/** The author's heading of a risk where it states something; else the sentence that tells most of its harm; else its heading or its name. */
export function toFocusTitle(material: Material, risk: Point): Text {
  const { article, map } = material
  const { label } = toRef(material, risk)
  const isHead = map.sentences.some(({ kind, span }) => kind === 'heading' && isWithin(risk.mentions[0], span))
  const stating = isHead ? toStatingHeading(material, risk.mentions[0]) : null
  if (stating && stating.text !== label.text) return stating
  const claim = findClaimOf(material, risk)
  if (claim) return claim
  const head = isHead ? toSelection(article.source.text, [risk.mentions[0]], article.language) : null
  if (head && toFits(material, 'headline')(head.text)) return head
  return toWholeName(material, risk)
}

/** The claim that tells most: one as short as a headline should be where it tells a harm, else one in two lines that does. */
function findClaimOf(material: Material, risk: Point): Selection | null {
  const isHarm = (claim: Selection | null) => claim !== null && toRoleWorth(claim.text, 'risk', material.article) > 0
  const short = findClaimIn(material, risk, toClaimFits(material))
  if (short === null || isHarm(short)) return short
  const long = findClaimIn(material, risk, toHeadlineFits(material, 1))
  return isHarm(long) ? long : short
}

/** Of the sentences that are clear alone, cut to a headline, the one that tells most. */
function findClaimIn(material: Material, risk: Point, fits: Fits): Selection | null {
  const { article, map } = material
  const claims = sentencesOf(map, risk)
    .filter(({ kind, span }) => kind === 'prose' && isClear(wordsOf(article.source.text, span), article))
    .flatMap((sentence) => toForms(material, sentence, fits))
  const all = claims.map((claim) => ({ path: [claim], fact: null }))
  const best = toMostTelling(material, risk, all, 1)?.path[0]
  return best ? toCapital(article, best) : null
}
