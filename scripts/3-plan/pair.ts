import { pairCuesOf } from '../language/pairs.ts'
import type { Sentence } from '../model/argument.ts'
import { isOverlapping, type Span, toTrimmed, wordsOf } from '../model/span.ts'
import type { Selection, Text } from '../model/text.ts'
import { MOST } from './budget.ts'
import { condense, findClauses } from './condense.ts'
import { toFits, toLinesIn } from './fitting.ts'
import type { Material } from './material.ts'
import { isOpening, toPruning } from './opening.ts'
import { toSelection } from './selection.ts'
import { withoutTurns } from './turns.ts'

/** Two things that a passage sets side by side: what it says of each alone, and of both. */
export interface Pair {
  readonly sides: readonly { readonly label: Selection; readonly texts: readonly Selection[] }[]
  readonly shared: readonly Selection[]
}

/** A stretch of a sentence, of the first (0), of the second (1), of both (2) or of neither. */
interface Piece {
  readonly span: Span
  readonly of: 0 | 1 | 2 | null
}

/** A piece with the sentence after it, where that points back to it and says what comes of it. */
type Followed = Piece & { readonly more: Span | null }

type Names = readonly [Span, Span]

/**
 * The pair that sentences compare: one names the two at its start, and of each something is said that is not said of the other
 * (`前者…，后者…`, or by name). `opening`: sentences that may tell what holds for both. `null` where they compare none.
 */
export function findPair(
  material: Material,
  sentences: readonly Sentence[],
  opening: readonly Sentence[],
  title: Text | null,
): Pair | null {
  const naming = sentences.find((sentence) => findNames(material, sentence) !== null)
  const names = naming ? findNames(material, naming) : null
  if (!names) return null
  const free = [...opening, ...sentences].filter(({ span }) => !title?.from.some((words) => isOverlapping(words, span)))
  const words = names.map((name) => wordsOf(material.article.source.text, name))
  const all = free.flatMap((sentence) => toPieces(material, sentence, [words[0] ?? '', words[1] ?? '']))
  const pieces = all.map((piece, at) => ({ ...piece, more: toMore(material, piece, all[at + 1]) }))
  const sides = names.flatMap((name, side) => {
    const label = toSelection(material.article.source.text, [name], material.article.language)
    const texts = toTexts(
      material,
      pieces.filter(({ of }) => of === side),
    )
    return label && texts.length > 0 ? [{ label, texts }] : []
  })
  return sides.length === 2 ? { sides, shared: toShared(material, pieces) } : null
}

/** The two names that a sentence opens with. */
function findNames({ article }: Material, { kind, span }: Sentence): Names | null {
  const words = wordsOf(article.source.text, span)
  const found = kind === 'prose' ? pairCuesOf(article.language).names.exec(words) : null
  const [first, second] = [found?.[1], found?.[2]]
  if (!found || !first || !second) return null
  const at = span.start + words.indexOf(first)
  const next = span.start + words.indexOf(second, at - span.start + first.length)
  return [
    { start: at, end: at + first.length },
    { start: next, end: next + second.length },
  ]
}

/** A sentence cut where it turns from the one to the other: after a semicolon, before what stands for one of them. */
function toPieces({ article }: Material, { kind, span }: Sentence, names: readonly [string, string]): Piece[] {
  const { text } = article.source
  const cues = pairCuesOf(article.language)
  const isTurn = (words: string) =>
    cues.former.test(words) || cues.latter.test(words) || names.some((name) => words.trimStart().startsWith(name))
  const runs: Span[] = []
  for (const clause of kind === 'prose' ? findClauses(text, span, article) : []) {
    const last = runs.at(-1)
    const isNew = !last || isTurn(wordsOf(text, clause)) || /[；;]\s*$/u.test(wordsOf(text, last))
    if (isNew) runs.push(clause)
    else runs[runs.length - 1] = { start: last.start, end: clause.end }
  }
  return runs.map((run) => toPiece(wordsOf(text, run), run, names, cues))
}

function toPiece(
  words: string,
  run: Span,
  names: readonly [string, string],
  cues: ReturnType<typeof pairCuesOf>,
): Piece {
  const skip = (cue: RegExp | string) => {
    const length = typeof cue === 'string' ? words.indexOf(cue) + cue.length : (cue.exec(words)?.[0].length ?? 0)
    return { start: run.start + length, end: run.end }
  }
  if (cues.former.test(words)) return { span: skip(cues.former), of: 0 }
  if (cues.latter.test(words)) return { span: skip(cues.latter), of: 1 }
  const [first, second] = names.map((name) => words.includes(name))
  if (first && second)
    return { span: withoutCopula(words, skip(cues.names), run), of: cues.names.test(words) ? 2 : null }
  if (first || second) return { span: run, of: first ? 0 : 1 }
  return { span: run, of: cues.both.test(words) ? 2 : null }
}

// Between the names and what they are: `A和B是…`; without the names it would wait for them.
const COPULA = /^\s*(?:都|均|同)?是(?!否|非|不是)/u

const withoutCopula = (words: string, { start, end }: Span, run: Span): Span => ({
  start: start + (COPULA.exec(words.slice(start - run.start))?.[0].length ?? 0),
  end,
})

/** What is said of one of them, as much as a card holds. */
function toTexts(material: Material, pieces: readonly Piece[]): Selection[] {
  const texts: Selection[] = []
  let lines: number = MOST.cardLines
  for (const { span } of pieces) {
    const isRoom = (text: string) => toFits(material, 'card')(text) && toLinesIn(material, 'card', text) <= lines
    const told = toTold(material, span, isRoom)
    if (!told || texts.length === MOST.cardTexts) continue
    texts.push(told)
    lines -= toLinesIn(material, 'card', told.text)
  }
  return texts
}

/** The piece after one, of neither, that points back to it: `这样做既…，也…`, `This keeps …`. */
function toMore({ article }: Material, { span }: Piece, next: Piece | undefined): Span | null {
  if (next?.of !== null) return null
  const { text } = article.source
  const isNext = !/\n/u.test(text.slice(span.end, next.span.start)) && /[。.]\s*$/u.test(wordsOf(text, span))
  return isNext && isOpening(wordsOf(text, next.span), toPruning(article).anaphors, article.language) ? next.span : null
}

/** What is said of both, the longest first where one says what another says: in the order of the article. */
function toShared(material: Material, pieces: readonly Followed[]): Selection[] {
  const fits = toFits(material, 'shared')
  const both = pieces.filter(({ of }) => of === 2)
  const told = both.flatMap(({ span, more }) => {
    const whole =
      more &&
      toSelection(material.article.source.text, [{ start: span.start, end: more.end }], material.article.language)
    return (whole && fits(whole.text) ? whole : toTold(material, span, fits)) ?? []
  })
  return told
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, MOST.shared)
    .sort((a, b) => a.from[0].start - b.from[0].start)
}

/** A piece as it stands where it fits, else cut down. */
function toTold({ article }: Material, span: Span, fits: (text: string) => boolean): Selection | null {
  const { text } = article.source
  const whole = toSelection(text, withoutTurns(text, toTrimmed(text, span)), article.language)
  return whole && fits(whole.text) ? whole : condense(article, span, fits)
}
