import { LEADS_ON } from '../language/sentence-ends.ts'
import type { Sentence } from '../model/argument.ts'
import type { Block } from '../model/article.ts'
import type { ChapterKey } from '../model/slide.ts'
import { wordsOf } from '../model/span.ts'
import type { Selection, Text } from '../model/text.ts'
import { MOST, STRETCH } from './budget.ts'
import { toCapital } from './capital.ts'
import { isCall, isClaim, isFree } from './claim-worth.ts'
import { condense } from './condense.ts'
import type { Draft } from './draft.ts'
import { toFits } from './fitting.ts'
import { findClaim, isHeadlined } from './headline.ts'
import { type Material, toBest, toFrame } from './material.ts'
import { isPointingInside, toRoleWorth } from './rank.ts'
import { planPoints } from './slide/points.ts'
import { toFitted } from './statement-text.ts'
import { sentencesIn, toChosen, toEnough, toStatements } from './statements.ts'

// Who sent it in, where it is from.
const ASIDE = /^[（(［[][^）)］\]]*[）)］\]][。.]?$/u

/** Whether blocks say more than a slide or two can tell of them. */
export const isLong = (material: Material, blocks: readonly Block[]): boolean =>
  blocks.length >= STRETCH.leastBlocks && countProse(material, blocks) >= STRETCH.least

interface Told {
  readonly id: string
  readonly chapter: ChapterKey | null
  readonly first?: Text | null
  readonly heading?: Text | null
}

/**
 * Prose without headings, told stretch by stretch: a few paragraphs a slide, its headline what they claim, beneath it what else they say.
 * `first`: the headline of the first, where there is one; `heading`: that of the section, for one of which no sentence can be it; `taken`: headlines
 * of other slides.
 */
export function planStretches(
  material: Material,
  blocks: readonly Block[],
  { id, chapter, first = null, heading = null }: Told,
  taken: readonly Text[] = [],
): Draft[] {
  const headlines = [...taken, ...(first ? [first] : [])]
  return toEven(material, blocks).flatMap((own, index) => {
    const covers = sentencesIn(
      material,
      own.map(({ span }) => span),
    )
    const list = findMainList(material, own)
    const announced = list === null || (index === 0 && first) ? null : toAnnounced(material, own, list)
    const claim = index === 0 && first ? first : (announced ?? findStretchClaim(material, covers, headlines))
    const isNew = heading !== null && !headlines.some(({ text }) => text === heading.text)
    const title = claim ?? (isNew ? heading : toFrame(material, index === 0 ? 'headline.lead' : 'headline.further'))
    headlines.push(title)
    const told = list ? [list] : own
    const most = list ? MOST.statements : STRETCH.statements
    const statements = toChosen(material, toEnough(material, toStatements(material, told), title), most)
    const slides = planPoints(`${id}-${index + 1}`, title, toFitted(material, statements, title), chapter)
    return slides.map((draft) => ({ ...draft, covers }))
  })
}

/** Fewer words, or characters of Chinese, name nothing. */
const isShort = (words: string): boolean => (words.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu)?.length ?? 0) < 4

/** The words that announce the list that a stretch is, as its headline; `null` where none stand before it, or they say nothing. */
function toAnnounced(material: Material, blocks: readonly Block[], list: Block): Selection | null {
  const { article } = material
  const before = blocks[blocks.indexOf(list) - 1]
  if (before === undefined) return null
  const announcing = sentencesIn(material, [before.span]).at(-1)
  if (announcing === undefined || !LEADS_ON.test(wordsOf(article.source.text, before.span))) return null
  const words = condense(article, announcing.span, toFits(material, 'headline'), 'tight')
  // `For example:` says nothing of what follows.
  return words && isShort(words.text) ? null : words && toCapital(article, words)
}

/** The list that most of some blocks is; `null` where they are prose rather. */
function findMainList(material: Material, blocks: readonly Block[]): Block | null {
  const list = blocks.find(({ kind }) => kind === 'list')
  return list && countProse(material, [list]) * 2 >= countProse(material, blocks) ? list : null
}

/** Blocks, each list together with the paragraph that leads on to it. */
function toUnits({ article }: Material, blocks: readonly Block[]): Block[][] {
  const units: Block[][] = []
  for (const block of blocks) {
    const before = units.at(-1)?.at(-1)
    const isLed =
      block.kind === 'list' && before?.kind === 'paragraph' && LEADS_ON.test(wordsOf(article.source.text, before.span))
    if (isLed) units.at(-1)?.push(block)
    else units.push([block])
  }
  return units
}

/** Stretches of neighbours that hold about as many sentences each. */
function toEven(material: Material, blocks: readonly Block[]): Block[][] {
  const units = toUnits(material, blocks)
  const sizes = units.map((unit) => countProse(material, unit))
  const all = sizes.reduce((sum, size) => sum + size, 0)
  // A long article is told in no more slides for it.
  const ofArticle = material.map.sentences.filter(({ kind }) => kind === 'prose').length
  const each = Math.max(STRETCH.sentences, ofArticle / STRETCH.most)
  const count = Math.max(1, Math.round(all / each))
  const stretches = Array.from({ length: count }, (): Block[] => [])
  let before = 0
  units.forEach((unit, index) => {
    const size = sizes[index] ?? 0
    stretches[Math.min(count - 1, Math.floor(((before + size / 2) / Math.max(1, all)) * count))]?.push(...unit)
    before += size
  })
  return stretches.filter(({ length }) => length > 0)
}

const countProse = (material: Material, blocks: readonly Block[]): number =>
  sentencesIn(
    material,
    blocks.map(({ span }) => span),
  ).filter(({ kind }) => kind === 'prose').length

/** The sentence that says most of a stretch and leans on nothing; `null` where none is short enough for a headline. */
function findStretchClaim(
  material: Material,
  sentences: readonly Sentence[],
  taken: readonly Text[],
): Selection | null {
  const { article } = material
  const own = sentences.filter(({ kind, span }) => kind === 'prose' && !isHeadlined(taken, span))
  const purpose = { heading: article.title }
  const isTaken = (text: string) => taken.some((other) => other.text === text)
  const findIn = (isGood: (text: string) => boolean): Selection | null => {
    const good = own.filter(({ span }) => isGood(wordsOf(article.source.text, span).trim()))
    const wanted = { fits: toFits(material, 'headline'), purpose, tightness: 'tight' } as const
    const claim = findClaim(material, good, purpose)
    const best = claim ?? toBest(material, good, { ...wanted, isUsed: ({ text }) => !isGood(text) || isTaken(text) })
    return best && toCapital(article, best)
  }
  const isTelling = (text: string) => isFree(material, text) && !ASIDE.test(text)
  const isWhole = (text: string) => isTelling(text) && !isPointingInside(text, '', article)
  return findIn((text) => isWhole(text) && isArguing(material, text)) ?? findIn(isWhole) ?? findIn(isTelling)
}

/** Whether words claim something, say what is to be done, or tell of harm or of what follows: a headline, before what only tells. */
const isArguing = (material: Material, words: string): boolean =>
  isCall(material, words) || isClaim(material, words) || toRoleWorth(words, 'risk', material.article) >= STRETCH.argued
