import { COMMON_WORDS } from '../language/common-words.ts'
import { STOP_WORDS } from '../language/stop-words.ts'
import type { Span } from '../model/span.ts'
import { findMatters } from './concepts.ts'
import { loadJieba } from './jieba.ts'
import { findNewWords } from './new-words.ts'
import { foldedOf, type Reading } from './reading.ts'

/** A content word where it stands, or a matter that a word names (`~job`); `key` is the same for its inflected forms. */
export interface Term {
  readonly key: string
  readonly span: Span
}

/** Finds the content words of a span. */
export type TermFinder = (span: Span) => readonly Term[]

/** `nodes`, `npm-token`, `2.5`; and Latin words inside Chinese text. */
const LATIN_WORD = /[a-z][a-z\d]*(?:[-_'’.][a-z\d]+)*/g
const HAN_RUN = /\p{Script=Han}+/gu
/** `竞争力`, `流动性`: the ending makes a noun of the matter, which stays 竞争, 流动. */
const HAN_ENDING = /^(\p{Script=Han}{2,})[力性化率度者员感]$/u
const PLAIN_HAN = /^\p{Script=Han}{2,}$/u

/** Forms that no ending tells: `lost`, `loss`. Each line is a word and its other forms. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `lose lost loss losses
  sell sold sale sales
  fall fell fallen
  rise rose risen
  grow grew grown growth
  break broke broken
  buy bought
  build built
  pay paid
  teach taught
  steal stole stolen theft
  freeze froze frozen
  drive drove driven
  write wrote written
  speak spoke spoken speech
  choose chose chosen choice
  wear wore worn
  sink sank sunk
  shrink shrank shrunk
  stick stuck
  strike struck
  die died dead death deaths
  fail failure failures
  feed fed
  breed bred
  bleed bled
  sleep slept
  send sent
  spend spent
  lend lent
  hide hid hidden
  forget forgot forgotten
  wake woke woken
  shut shutdown shutdowns
  child children
  foot feet
  tooth teeth
  man men
  woman women
  mouse mice
  believe belief beliefs
  prove proof proven
  absent absence
  hot heat
  deep depth
  strong strength strengthen
  weak weakness weaken
  wide width widen
  long length
  high height
  warm warmth
  young youth
  old elderly
  sick sickness
  poor poverty
  receive receipt receipts
  respond response responses
  decide decision decisions
  explode explosion
  collide collision
  erode erosion
  corrode corrosion
  expand expansion
  apply application applications applied
  analyse analysis analyses analyze`
    .split('\n')
    .flatMap((line) => {
      const [word = '', ...forms] = line.trim().split(' ')
      return forms.map((form): [string, string] => [form, word])
    }),
)

/** Longest first: of each word the first that fits is taken off. */
const ENDINGS = (
  'ization isation ational izing ising ating ative ation izes ises ized ised ates ated ment ness able ible ance ence ' +
  'ings ize ise ate ing ion ive ity ant ent ed ly er or al y'
).split(' ')

/** The words of the article by language: Chinese is cut by jieba, English and other Latin words are stemmed. */
export async function toTermFinder(reading: Reading): Promise<TermFinder> {
  const cut = reading.language === 'en' ? null : await loadCutter(reading)
  const known = new Map<string, readonly Term[]>()
  return (span) => {
    const key = `${span.start}-${span.end}`
    const found = known.get(key) ?? findTerms(reading, span, cut)
    known.set(key, found)
    return found
  }
}

/** A piece of a Chinese run, and whether it can carry a matter. */
interface Piece {
  readonly word: string
  readonly isContent: boolean
}

type Cutter = (words: string) => readonly Piece[]

/** Parts of speech (ICTCLAS) that carry no matter: adverbs, pronouns, numerals, measures, particles, places and times in general. */
const FUNCTION_TAG = /^(d|ad|r|m|q|c|p|u|f|t|y|o|e|h|k|b)/

const toPiece = ({ word, tag }: { word: string; tag: string }): Piece => ({ word, isContent: !FUNCTION_TAG.test(tag) })

/** Cuts Chinese into words; the article's own new words stay whole. A run is cut once: it stands in a clause, its sentence and its passage alike. */
async function loadCutter(reading: Reading): Promise<Cutter> {
  const jieba = await loadJieba(reading)
  const unknown = new Set(findNewWords(reading.folded).filter((word) => jieba.cut(word, false).length > 1))
  const split = toSplitter([...unknown])
  const known = new Map<string, readonly Piece[]>()
  const cutAnew = (words: string): Piece[] =>
    split(words).flatMap((part) =>
      unknown.has(part) ? [{ word: part, isContent: true }] : jieba.tag(part, true).map(toPiece),
    )
  return (words) => {
    const found = known.get(words) ?? cutAnew(words)
    known.set(words, found)
    return found
  }
}

/** Splits a text into pieces: each place of one of the words, the longest first, and what lies between. */
function toSplitter(words: readonly string[]): (text: string) => string[] {
  if (words.length === 0) return (text) => [text]
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const place = new RegExp(`(${longestFirst.join('|')})`, 'u')
  return (text) => text.split(place).filter((part) => part !== '')
}

function findTerms(reading: Reading, span: Span, cut: Cutter | null): Term[] {
  const words = foldedOf(reading, span)
  const latin = [...words.matchAll(LATIN_WORD)].flatMap((found) =>
    STOP_WORDS.has(found[0]) ? [] : toTerm(toStem(found[0]), span.start + found.index, found[0].length),
  )
  const han =
    cut === null ? [] : [...words.matchAll(HAN_RUN)].flatMap((run) => cutRun(run[0], span.start + run.index, cut))
  const matters = findMatters(words, span.start, toStem)
  return [...latin, ...han, ...matters].sort((a, b) => a.span.start - b.span.start)
}

function cutRun(run: string, start: number, cut: Cutter): Term[] {
  let at = start
  return cut(run).flatMap(({ word, isContent }) => {
    const from = at
    at += word.length
    return isContent && PLAIN_HAN.test(word) ? toTerm(word.replace(HAN_ENDING, '$1'), from, word.length) : []
  })
}

const toTerm = (key: string, start: number, length: number): Term[] =>
  STOP_WORDS.has(key) || STOP_STEMS.has(key) || key.length < 2 ? [] : [{ key, span: { start, end: start + length } }]

/**
 * A word without its inflection, so that `delays`, `delayed` and `delay` are one, and `prioritization` and `prioritized`.
 * Strips the commonest endings only; what is left need not be a word.
 */
export function toStem(word: string): string {
  const regular = IRREGULAR.get(word)
  if (regular !== undefined) return toStem(regular)
  const bare = word
    .replace(/['’]s?$/, '')
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/([^su])s$/, '$1')
  const ending =
    bare.length > 4 ? (ENDINGS.find((one) => bare.endsWith(one) && bare.length - one.length >= 4) ?? '') : ''
  const stem = bare.slice(0, bare.length - ending.length)
  return stem
    .replace(/([bdgmnprt])\1$/, '$1')
    .replace(/e$/, '')
    .replace(/y$/, 'i')
}

/** The stop words without their inflections, as keys of terms are. */
const STOP_STEMS: ReadonlySet<string> = new Set([...STOP_WORDS].filter((word) => /^[a-z]/.test(word)).map(toStem))

const COMMON_KEYS: ReadonlySet<string> = new Set(
  COMMON_WORDS.map((word) => (/^[a-z]/.test(word) ? toStem(word) : word)),
)

/** Whether a key is of a word that any argument uses: it says little alone. */
export const isCommon = (key: string): boolean => COMMON_KEYS.has(key)
