import { hasFigure } from '../language/figures.ts'
import { findQuantities } from '../language/quantities.ts'
import type { Point } from '../model/argument.ts'
import { eachBlock, eachSection } from '../model/article.ts'
import { isOverlapping, isWithin } from '../model/span.ts'
import type { Claim } from './claim.ts'
import type { Facts } from './facts.ts'
import { isMadeOf, toFixed, toKnown } from './words.ts'

/** Whether nothing that is said of a point, nor around it, holds a figure: its sentences, its paragraphs, the section it heads. */
function isBare({ article, map, wordsOf }: Facts, point: Point): boolean {
  const sections = [...eachSection(article.sections)]
  const blocks = [...article.lead, ...sections.flatMap((section) => section.blocks), ...article.tail]
  const heads = sections.map(({ heading, span }) => ({ head: heading.span, span }))
  const paragraphs = [...eachBlock(blocks)].flatMap(({ kind, span }) =>
    kind === 'paragraph' ? [{ head: span, span }] : [],
  )
  const passages = [...heads, ...paragraphs].filter(({ head }) =>
    point.mentions.some((mention) => isOverlapping(mention, head)),
  )
  return map.sentences
    .filter(({ kind }) => kind !== 'heading')
    .filter(({ point: of, span }) => of === point.id || passages.some((passage) => isWithin(span, passage.span)))
    .every(({ span }) => !hasFigure(wordsOf(span), article.language))
}

const toClaims = ({ pointsOf }: Facts): readonly Point[] => [...pointsOf('cause'), ...pointsOf('risk')]

/** Sums of money in what is told of a point: their words and amounts. */
export const toSums = ({ article, map, wordsOf }: Facts, { id }: Point) =>
  map.sentences
    .filter(({ point, kind }) => point === id && kind === 'prose')
    .map(({ span }) => wordsOf(span))
    .flatMap((words) =>
      findQuantities(words, article.language)
        .filter(({ kind }) => kind === 'money')
        .map(({ start, end, amount, unit }) => ({ words: words.slice(start, end), amount, unit })),
    )

/** Whether the sum that is named is told of the risk that is named, and is larger than any told of another, in the same currency. */
const isLargest: Claim = (facts, { label, value }) => {
  const risks = facts.pointsOf('risk')
  const named = risks.find((point) => facts.isNameOf(point, String(label)))
  const sum = named && toSums(facts, named).find(({ words }) => toFixed(words) === toFixed(String(value)))
  if (!sum) return false
  const others = risks.filter((point) => point !== named).flatMap((point) => toSums(facts, point))
  return others.every(({ amount, unit }) => unit === sum.unit && amount < sum.amount)
}

/** Whether the article gives no figure where it speaks of any of its causes and risks. */
const areBare: Claim = (facts) => toClaims(facts).every((point) => isBare(facts, point))

/** What is claimed of figures, by label: which sum is the largest, what stands without any. */
export const FIGURE_CLAIMS: Readonly<Record<string, Claim>> = {
  'headline.largest': isLargest,
  'basis.open.figures': areBare,
  'basis.open.figures-cause': (facts, values, is) => facts.pointsOf('risk').length === 0 && areBare(facts, values, is),
  'basis.open.figures-risk': (facts, values, is) => facts.pointsOf('cause').length === 0 && areBare(facts, values, is),
  'basis.open.figure': (facts, { names }) => {
    const bare = toClaims(facts).filter((point) => isBare(facts, point))
    const isNamed = (point: Point) =>
      facts.namesOf(point).some((name) => toFixed(String(names)).includes(toFixed(name)))
    return bare.every(isNamed) && isMadeOf(String(names), toKnown(bare.flatMap(facts.namesOf)))
  },
}
