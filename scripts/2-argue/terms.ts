import { STOP_WORDS } from '../language/stop-words.ts'
import type { Span } from '../model/span.ts'
import { loadJieba } from './jieba.ts'
import { findNewWords } from './new-words.ts'
import { foldedOf, type Reading } from './reading.ts'

/** A content word where it stands; `key` is the same for its inflected forms. */
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

/** The words of the article by language: Chinese is cut by jieba, English and other Latin words are stemmed. */
export async function toTermFinder(reading: Reading): Promise<TermFinder> {
  const cut = reading.language === 'en' ? null : await loadCutter(findNewWords(reading.folded))
  const known = new Map<string, readonly Term[]>()
  return (span) => {
    const key = `${span.start}-${span.end}`
    const found = known.get(key) ?? findTerms(reading, span, cut)
    known.set(key, found)
    return found
  }
}

type Cutter = (words: string) => readonly string[]

/** Cuts Chinese into words; the article's own new words stay whole. */
async function loadCutter(newWords: readonly string[]): Promise<Cutter> {
  const jieba = await loadJieba()
  const unknown = newWords.filter((word) => jieba.cut(word, false).length > 1)
  return (words) => splitAt(words, unknown).flatMap((part) => (unknown.includes(part) ? [part] : jieba.cut(part, true)))
}

/** The text in pieces: each place of one of the words, the longest first, and what lies between. */
function splitAt(text: string, words: readonly string[]): string[] {
  if (words.length === 0) return [text]
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return text.split(new RegExp(`(${longestFirst.join('|')})`, 'u')).filter((part) => part !== '')
}

function findTerms(reading: Reading, span: Span, cut: Cutter | null): Term[] {
  const words = foldedOf(reading, span)
  const latin = [...words.matchAll(LATIN_WORD)].flatMap((found) =>
    STOP_WORDS.has(found[0]) ? [] : toTerm(toStem(found[0]), span.start + found.index, found[0].length),
  )
  const han =
    cut === null ? [] : [...words.matchAll(HAN_RUN)].flatMap((run) => cutRun(run[0], span.start + run.index, cut))
  return [...latin, ...han].sort((a, b) => a.span.start - b.span.start)
}

function cutRun(run: string, start: number, cut: Cutter): Term[] {
  let at = start
  return cut(run).flatMap((word) => {
    const from = at
    at += word.length
    return PLAIN_HAN.test(word) ? toTerm(word.replace(HAN_ENDING, '$1'), from, word.length) : []
  })
}

const toTerm = (key: string, start: number, length: number): Term[] =>
  STOP_WORDS.has(key) || key.length < 2 ? [] : [{ key, span: { start, end: start + length } }]

/**
 * A word without its inflection, so that `delays`, `delayed` and `delay` are one, and `prioritization` and `prioritized`.
 * Strips the commonest endings only; what is left need not be a word.
 */
export function toStem(word: string): string {
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

/** Longest first: of each word the first that fits is taken off. */
const ENDINGS = (
  'ization isation ational izing ising ating ative ation izes ises ized ised ates ated ment ness able ible ance ence ' +
  'ings ize ise ate ing ion ive ity ant ent ed ly er or al y'
).split(' ')
