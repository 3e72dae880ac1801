import { isCounted } from '../../language/counted.ts'
import { cuesOf } from '../../language/cues.ts'
import { isCondition } from '../../language/guarded.ts'
import { hasEnglishVerb } from '../../language/verbs-en.ts'
import type { Point, Sentence } from '../../model/argument.ts'
import type { Article } from '../../model/article.ts'
import { isOverlapping, isWithin, type Span, wordsOf } from '../../model/span.ts'
import type { Selection } from '../../model/text.ts'
import { condense, type Fits, findClauses } from '../condense.ts'
import { toFits, toLinesIn } from '../fitting.ts'
import { evidenceOf, linksFrom, type Material, pointsOf, sentencesOf, toRef } from '../material.ts'
import { isOpening, toComparable, toPruning } from '../opening.ts'
import { quoteWhole } from '../quote.ts'
import { isPointing, isPointingInside, isProposal, toGrams, toRoleWorth } from '../rank.ts'
import { isChinese } from '../selection.ts'
import { toPairs } from './path.ts'

/** What a row says: in one piece with a second thing beneath it, or in pieces with arrows between. */
export interface Said {
  readonly path: readonly Selection[]
  readonly fact: Selection | null
}

/** What makes a row tell how a thing comes about or what it does, rather than name it. */
const WORTH = {
  evidence: 1.6,
  figure: 0.5,
  figures: 3,
  example: 0.4,
  pair: 0.4,
  consequence: 0.6,
  proposal: 1.6,
  named: 0.6,
  full: 0.8,
  leaning: -2,
  pointing: -0.4,
  nowadays: -0.6,
  again: -1,
  resaid: -1.6,
  upFront: 0.4,
}
// What a piece says beside a name that it repeats.
const LEAST_BESIDE = 12
const ROLE_SHARE = 0.5
// What words count that stand in the sentence of an arrow's words.
const NEAR = 0.7
// Figures and what is counted in characters, each once.
const FIGURES =
  /\d[\d.,:]*(?![\d年月日])|[二两兩三四五六七八九十百千半]{1,4}(?=[\p{Script=Han}])|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/giu

/** What may stand in a row beside a single sentence: pairs, and sentences with what is said right after them or what they come to. */
export function toCombined(material: Material, point: Point, rows: number): Said[] {
  const pairs = point.role === 'risk' ? [] : toPairs(material, point, rows).map((path): Said => ({ path, fact: null }))
  const prose = sentencesOf(material.map, point).filter(({ kind }) => kind === 'prose')
  const lines = material.budget.gistLines[rows] ?? 3
  const alone = prose.flatMap((sentence) => toForms(material, sentence, toFits(material, 'gist', lines)))
  const doubles = prose.flatMap((sentence, at) =>
    prose.slice(at + 1).flatMap((later, index) => toDoubles(material, point, sentence, later, index === 0, lines)),
  )
  return [...pairs, ...alone.map((one): Said => ({ path: [one], fact: null })), ...doubles]
}

/** Two sentences, the first as full as leaves the second a line; not two in a row unless something follows from the one or it counts. */
function toDoubles(
  material: Material,
  point: Point,
  sentence: Sentence,
  later: Sentence,
  isNext: boolean,
  lines: number,
): Said[] {
  const { text } = material.article.source
  if (lines < 2 || linksFrom(material.map, point.id).length > 2) return []
  const isTold = isNext || isCounted(wordsOf(text, later.span), material.article.language)
  if (!isTold) return []
  return toForms(material, sentence, toFits(material, 'gist', lines - 1)).flatMap((first) => {
    const left = lines - toLinesIn(material, 'gist', first.text)
    return toForms(material, later, toFits(material, 'gist', left)).map((fact): Said => ({ path: [first], fact }))
  })
}

/**
 * A sentence cut down: by what it may leave out, from its end, and of one that proposes or gives examples from its start to there. None
 * begins in the middle of a thought.
 */
export function toForms({ article, map }: Material, { span, point: id }: Sentence, fits: Fits): Selection[] {
  const { text } = article.source
  const clauses = findClauses(text, span, article)
  const isStrategy = map.points.some((point) => point.id === id && point.role === 'strategy')
  const telling = clauses.find(({ start, end }, at) => {
    const words = wordsOf(text, { start, end })
    const isEnd = isStrategy
      ? isProposal(toComparable(words, article.language), article)
      : isExample(clauses[at + 1], article)
    const isFree = clauses.slice(0, at).every((clause) => !isCondition(wordsOf(text, clause), article.language))
    return at > 0 && isFree && isEnd && !isOpening(words, toPruning(article).dependents, article.language)
  })
  const toFrom = (start: number) => condense(article, { start, end: span.end }, fits)
  const head = { start: span.start, end: span.start + 1 }
  const first = quoteWhole(article, span, head, fits)
  const isWhole = first && (isChinese(article.language) || hasEnglishVerb(first.text))
  const forms = [
    condense(article, span, fits),
    condense(article, span, fits, 'tight'),
    isWhole ? first : null,
    telling ? toFrom(telling.start) : null,
  ]
  return forms.flatMap((form, at) =>
    form && forms.findIndex((other) => other?.text === form.text) === at ? [form] : [],
  )
}

const isExample = (clause: Span | undefined, article: Article): boolean =>
  clause !== undefined && isOpening(wordsOf(article.source.text, clause), toPruning(article).examples, article.language)

/** The one that tells most; of equals the first. */
export function toMostTelling(material: Material, point: Point, all: readonly Said[]): Said | null {
  const rated = all.map((said) => ({ said, worth: toWorth(material, point, said) }))
  const best = Math.max(...rated.map(({ worth }) => worth))
  return rated.find(({ worth }) => worth === best)?.said ?? null
}

/** How well a row tells how its point comes about, what it does or what is to be done; nothing where it says nothing. */
export function toWorth(material: Material, point: Point, { path, fact }: Said): number {
  if (path.length === 0) return 0
  const { article } = material
  const pieces = [...path, ...(fact ? [fact] : [])]
  const words = pieces.map(({ text }) => text).join(' ')
  const plain = toComparable(words, article.language)
  const label = toRef(material, point).label.text
  const figures = new Set(words.match(FIGURES) ?? [])
  const { tails, nowadays } = toPruning(article)
  const grams = toGrams(words, article)
  const known = [...toGrams(label, article)]
  const shared = known.filter((gram) => grams.has(gram)).length / Math.max(1, known.length)
  const isNext = fact !== null && isRightAfter(material, path[0], fact)
  const isFollowing =
    path.length > 1 || (point.role !== 'strategy' && plain.search(cuesOf(article.language).causative) >= 0)
  return (
    (point.role === 'cause' ? WORTH.evidence * toCarried(material, point, pieces) : 0) +
    WORTH.figure * Math.min(WORTH.figures, figures.size) +
    WORTH.example * Number(tails.some((cue) => plain.includes(cue)) || /\p{Script=Han}、\p{Script=Han}/u.test(words)) +
    WORTH.pair * Number(path.length > 1) +
    WORTH.consequence * Number(isFollowing) +
    (point.role === 'strategy' ? toProposalWorth(material, path[0]?.text ?? '') : 0) +
    WORTH.named * shared +
    WORTH.full * Math.min(1, grams.size / 40) +
    WORTH.leaning * countLeaning(material, label, path, isNext ? null : fact) +
    WORTH.pointing * pieces.filter(({ text }) => isPointingInside(text, article)).length +
    WORTH.nowadays * Number(path.some(({ text }) => isOpening(text, nowadays, article.language))) +
    toNamedAgain(material, point, pieces) +
    ROLE_SHARE * toRoleWorth(words, point.role, article)
  )
}

/** How far words carry an arrow of the point: they are its words, or stand in their sentence. */
function toCarried({ map }: Material, point: Point, pieces: readonly Selection[]): number {
  const spans = evidenceOf(map, point)
  const own = pieces.flatMap(({ from }) => from)
  const isIn = (all: readonly Span[]) => all.some((span) => own.some((piece) => isOverlapping(piece, span)))
  const around = map.sentences.map(({ span }) => span).filter((span) => spans.some((one) => isOverlapping(one, span)))
  return isIn(spans) ? 1 : NEAR * Number(isIn(around))
}

/** Whether what is said second stands in the sentence after the first. */
function isRightAfter({ map }: Material, first: Selection | undefined, fact: Selection): boolean {
  const at = map.sentences.findIndex(({ span }) => first !== undefined && isWithin(first.from[0], span))
  const next = map.sentences[at + 1]
  return next !== undefined && isWithin(fact.from[0], next.span)
}

/** Of a strategy: that it says what ought to be done, best at once. */
function toProposalWorth({ article }: Material, words: string): number {
  const plain = toComparable(words, article.language)
  const [first = ''] = plain.split(/[，,；;]/u)
  const isSaid = (text: string) => Number(isProposal(text, article))
  return WORTH.proposal * isSaid(plain) + WORTH.upFront * isSaid(first)
}

/** How many pieces open with what hangs on words that do not stand before them. */
function countLeaning(material: Material, label: string, path: readonly Selection[], fact: Selection | null): number {
  const { article } = material
  const { dependents } = toPruning(article)
  const [first] = path
  const isHanging = (text: string) => isOpening(text, dependents, article.language)
  const isFirst = first ? isPointing(first.text, label, article) || isHanging(first.text) : false
  const beside = `${label} ${first?.text ?? ''}`
  return Number(isFirst) + Number(fact !== null && (isPointing(fact.text, beside, article) || isHanging(fact.text)))
}

/** The name of what the row leads to stands beside it: words that say it once more waste their room, a piece of nothing else all of it. */
function toNamedAgain(material: Material, point: Point, pieces: readonly Selection[]): number {
  if (point.role !== 'cause') return 0
  const plain = (text: string) => toComparable(text, material.article.language)
  const names = pointsOf(material.map, 'risk')
    .filter(({ id }) => linksFrom(material.map, point.id).some(({ to }) => to === id))
    .map((risk) => plain(toRef(material, risk).label.text))
  const isIn = (name: string) => pieces.some(({ text }) => plain(text).includes(name))
  const last = plain(pieces.at(-1)?.text ?? '')
  const isAll = (name: string) => last.includes(name) && last.length < name.length + LEAST_BESIDE
  return WORTH.resaid * Number(names.some(isIn)) + WORTH.again * Number(names.some(isAll))
}
