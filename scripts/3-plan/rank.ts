import { cuesOf } from '../language/cues.ts'
import { isCounted } from '../language/figures.ts'
import { PRUNING } from '../language/pruning.ts'
import { toSimplified } from '../language/simplify.ts'
import { CONTRAST } from '../language/turns.ts'
import type { Role, Sentence } from '../model/argument.ts'
import type { Article } from '../model/article.ts'
import { isOverlapping, type Span, wordsOf } from '../model/span.ts'
import { isOpening, toComparable } from './opening.ts'
import { toMemory } from './remembered.ts'
import { isChinese } from './selection.ts'

/**
 * What makes a sentence stand for its passage. Shares follow the salience measured on GUM and GCDT: the first sentence of
 * a paragraph and words shared with the heading tell most, a graph rank (TextRank) tells little.
 */
const WORTH = {
  first: 0.4,
  heading: 0.6,
  centroid: 0.5,
  figure: 0.4,
  last: 0.3,
  role: 0.7,
  evidence: 1.1,
  /** Of a risk the evidence may be its mere name; what it did counts more. */
  evidenceOfRisk: 0.4,
  proposal: 0.8,
  loss: 0.5,
  working: -0.9,
  consequence: 0.5,
  change: 0.5,
  harm: 0.4,
  leaning: 0.3,
  example: -0.6,
  announcement: -1.5,
  anaphor: -0.5,
  nowadays: -0.5,
  question: -0.8,
  conceded: -0.5,
}
// A word before a colon that waits for what the next block says.
const LEADS_IN =
  /(?:\b(?:that|which|who|to|the|are|is|were|was|include[sd]?|including|of|for|by|and|following)|[有是为為如即])\s*[：:]\s*$/iu
const QUESTION = /[?？][”"’'」』)）]*\s*$/u

/** What a sentence is wanted for: words it should share, the role it should speak for, passages that carry an arrow. */
export interface Purpose {
  readonly heading?: Span | null
  readonly role?: Role | null
  readonly evidence?: readonly Span[]
  /** `false` where place and figures tell nothing: a close may say what matters anywhere, and its figures are details. */
  readonly byPlace?: boolean
}

/** The sentences, best first; equal ones in the order of the article. */
export function toRanked(article: Article, sentences: readonly Sentence[], purpose: Purpose): Sentence[] {
  const key = JSON.stringify([sentences.map(({ span }) => span.start), purpose])
  const order = rememberOrder(article, key, () => rank(article, sentences, purpose))
  return order.flatMap((index) => sentences[index] ?? [])
}

const rememberOrder = toMemory<Article, readonly number[]>()

/** The places of the sentences, the best first. */
function rank(article: Article, sentences: readonly Sentence[], purpose: Purpose): number[] {
  const text = article.source.text
  const grams = sentences.map((sentence) => toGrams(wordsOf(text, sentence.span), article))
  const centroid = countGrams(grams)
  const heading = purpose.heading ? toGrams(wordsOf(text, purpose.heading), article) : new Set<string>()
  const scores = sentences.map((sentence, index) => {
    const own = grams[index] ?? new Set<string>()
    const score =
      (purpose.byPlace === false ? 0 : positionWorth(index, sentences.length)) +
      WORTH.heading * toOverlap(own, heading) +
      WORTH.centroid * toCentrality(own, centroid, sentences.length) +
      toPurposeWorth(article, sentence, purpose) +
      (isConceded(article, sentence) ? WORTH.conceded : 0) +
      toWordingWorth(wordsOf(text, sentence.span), article, purpose)
    return { index, score: Math.round(score * 1e6) }
  })
  return scores.sort((a, b) => b.score - a.score || a.index - b.index).map(({ index }) => index)
}

// So much of what follows tells whether it turns.
const SEEN = 12

/** Whether the next sentence turns against this one: `形式也许必要。但…`. */
function isConceded({ source: { text }, language }: Article, { span }: Sentence): boolean {
  const next = text.slice(span.end, span.end + SEEN)
  return isChinese(language) ? CONTRAST.zh.test(toSimplified(next)) : CONTRAST.en.test(next)
}

/** Whether a sentence holds a cue of the role (`language/cues`). */
export function isOfRole(words: string, role: Role, article: Pick<Article, 'language'>): boolean {
  const plain = toComparable(words, article.language)
  return cuesOf(article.language).sentence.some(
    (cue) => cue.role === role && cue.weight > 0 && plain.search(cue.pattern) >= 0,
  )
}

/**
 * How well a sentence speaks for its role: by the role's cues; of a strategy by saying what ought to be done (`应当`, `will`), not what it
 * costs; of a cause or risk by what follows, what changed, what is harmed (`导致`, `no longer`, `受损`), of a risk most where it counts the
 * loss, and not by what went as it should. Leaning on the sentence before weighs less here, as the point's name stands beside it.
 */
export const toRoleWorth = (words: string, role: Role, article: Pick<Article, 'language'>): number =>
  rememberWorth(article, `${role} ${words}`, () => rateForRole(words, role, article))

const rememberWorth = toMemory<Pick<Article, 'language'>, number>()

function rateForRole(words: string, role: Role, article: Pick<Article, 'language'>): number {
  const worth = (isOfRole(words, role, article) ? WORTH.role : 0) + WORTH.leaning * Number(isLeaning(words, article))
  const plain = toComparable(words, article.language)
  if (role === 'strategy') return worth + WORTH.proposal * Number(isProposal(plain, article))
  const { causative, negative, lacking } = cuesOf(article.language)
  const { changes } = PRUNING[isChinese(article.language) ? 'zh' : 'en']
  const isChange = changes.some((cue) =>
    isChinese(article.language) ? plain.includes(cue) : ` ${plain} `.includes(` ${cue} `),
  )
  const isHarm = plain.search(negative) >= 0
  const isLoss =
    role === 'risk' && isCounted(words, article.language) && (isHarm || isChange || plain.search(lacking) >= 0)
  return (
    worth +
    (plain.search(causative) >= 0 ? WORTH.consequence : 0) +
    (isHarm ? WORTH.harm : 0) +
    (isChange ? WORTH.change : 0) +
    (isLoss ? WORTH.loss : 0) +
    (isSpared(words, article) ? WORTH.working : 0)
  )
}

/** Whether words tell where it went well: `沒有受影響`, `back to normal`. */
export const isSpared = (words: string, article: Pick<Article, 'language'>): boolean =>
  toComparable(words, article.language).search(cuesOf(article.language).working) >= 0

/** Whether a clause of the sentence says that something ought to be done or opens with what is done: `應該改成…`, `优化…`. */
export function isProposal(plain: string, article: Pick<Article, 'language'>): boolean {
  const { ought, imperative } = cuesOf(article.language)
  const clauses = plain.split(/[，,；;]\s*/u)
  return plain.search(imperative) === 0 || clauses.some((clause) => clause.search(ought) >= 0)
}

function isLeaning(words: string, article: Pick<Article, 'language'>): boolean {
  const { anaphors, pronounSubject } = PRUNING[isChinese(article.language) ? 'zh' : 'en']
  const isBehind = pronounSubject?.test(toComparable(words, article.language)) ?? false
  return isBehind || isOpening(words, anaphors, article.language)
}

function toPurposeWorth(article: Article, sentence: Sentence, purpose: Purpose): number {
  const words = wordsOf(article.source.text, sentence.span)
  const carries = purpose.evidence?.some((span) => isOverlapping(span, sentence.span)) ?? false
  return (carries ? toEvidenceWorth(purpose) : 0) + (purpose.role ? toRoleWorth(words, purpose.role, article) : 0)
}

const toEvidenceWorth = ({ role }: Purpose): number => (role === 'risk' ? WORTH.evidenceOfRisk : WORTH.evidence)

// Where a first phrase ends.
const PHRASE = { zh: /^[^，,。；;：:]{0,8}/u, en: /^(?:[^\s,;:]+\s?){0,3}/u }

/** Whether a sentence opens with a word that points at what stands neither in it nor `beside` it: `这一环…`, `It …`. */
export function isPointing(words: string, beside: string, article: Pick<Article, 'language'>): boolean {
  if (!isLeaning(words, article)) return false
  const [phrase = ''] = PHRASE[isChinese(article.language) ? 'zh' : 'en'].exec(words.trim()) ?? []
  const known = toGrams(beside, article)
  return ![...toGrams(phrase, article)].some((gram) => known.has(gram))
}

/** Whether words point back from their middle at what stands neither in them nor `beside` them: `No limit had been set on that wait`. */
export function isPointingInside(words: string, beside: string, article: Pick<Article, 'language'>): boolean {
  const plain = toComparable(words, article.language)
  const { pointingInside } = PRUNING[isChinese(article.language) ? 'zh' : 'en']
  if (isPointingAlone(words, article)) return true
  const found = pointingInside.exec(plain)
  const known = `${toComparable(beside, article.language)} ${plain.slice(0, found?.index)}`
  return found !== null && !known.includes(toStem(found[1] ?? ''))
}

/** Whether words point back by nothing but a pronoun: `is typically used for this, but …`. */
export const isPointingAlone = (words: string, article: Pick<Article, 'language'>): boolean =>
  PRUNING[isChinese(article.language) ? 'zh' : 'en'].pointingAlone?.test(toComparable(words, article.language)) ?? false

/** `lists` and `list`, `queries` and `query` have one stem. */
export const toStem = (word: string): string => word.replace(/(?:ies|es|s|y)$/u, '')

/** Whether a sentence announces what follows (`as follows`, `以下几个方面`) instead of saying it. */
function isAnnouncement(words: string, article: Pick<Article, 'language'>): boolean {
  const plain = toComparable(words, article.language)
  return PRUNING[isChinese(article.language) ? 'zh' : 'en'].announcements.some((cue) => plain.includes(cue))
}

/** Whether a sentence is understood by itself: it does not point back, ask, or announce. */
export function isAlone(words: string, article: Pick<Article, 'language'>): boolean {
  return !isLeaning(words, article) && !QUESTION.test(words) && !LEADS_IN.test(words) && !isAnnouncement(words, article)
}

/** Whether the author speaks of himself or his text. */
export const isOfSelf = (words: string, article: Pick<Article, 'language'>): boolean =>
  isOpening(words, PRUNING[isChinese(article.language) ? 'zh' : 'en'].selves, article.language)

function positionWorth(index: number, count: number): number {
  if (index === 0) return WORTH.first
  return index === count - 1 ? WORTH.last : 0
}

function toWordingWorth(words: string, article: Article, purpose: Purpose): number {
  const pruning = PRUNING[isChinese(article.language) ? 'zh' : 'en']
  let worth = 0
  // The figures of a strategy are its price.
  if (purpose.byPlace !== false && purpose.role !== 'strategy' && isCounted(words, article.language))
    worth += WORTH.figure
  if (QUESTION.test(words)) worth += WORTH.question
  if (isAnnouncement(words, article)) worth += WORTH.announcement
  if (isOpening(words, pruning.examples, article.language)) worth += WORTH.example
  if (isOpening(words, pruning.nowadays, article.language)) worth += WORTH.nowadays
  if (isOpening(words, pruning.anaphors, article.language)) worth += WORTH.anaphor
  return worth
}

/** Chinese: pairs of characters. English: words of four letters or more. */
export const toGrams = (words: string, article: Pick<Article, 'language'>): ReadonlySet<string> =>
  rememberGrams(article, words, () => findGrams(words, article))

const rememberGrams = toMemory<Pick<Article, 'language'>, ReadonlySet<string>>()

function findGrams(words: string, article: Pick<Article, 'language'>): Set<string> {
  const plain = toComparable(words, article.language)
  if (!isChinese(article.language)) return new Set(plain.match(/[a-z]{4,}/gu) ?? [])
  const runs = plain.match(/\p{Script=Han}+/gu) ?? []
  return new Set(runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))))
}

function countGrams(all: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const grams of all) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  return counts
}

function toOverlap(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (other.size === 0) return 0
  return [...other].filter((gram) => own.has(gram)).length / other.size
}

/** Mean share of the passage's other sentences that hold a gram of this one. */
function toCentrality(own: ReadonlySet<string>, counts: Map<string, number>, sentences: number): number {
  if (own.size === 0 || sentences < 2) return 0
  const sum = [...own].reduce((total, gram) => total + ((counts.get(gram) ?? 1) - 1) / (sentences - 1), 0)
  return sum / own.size
}
