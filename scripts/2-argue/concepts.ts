import { CONCEPTS } from '../language/concepts.ts'
import type { Term } from './terms.ts'

/** A key that begins so stands for a matter, not for a word. */
export const MATTER = '~'

/** The names of the matters that a Chinese word names. */
const HAN = new Map<string, string[]>()
/** … and of those that an English word names, by its stem; a phrase by the stems of its words. */
const LATIN = new Map<string, string[]>()
/** The Chinese words by their first character, the longest first. */
const HAN_BY_FIRST = new Map<string, string[]>()
let isLoaded = false

/** Puts the thesaurus into two tables, once. */
function load(toStem: (word: string) => string): void {
  if (isLoaded) return
  isLoaded = true
  const add = (table: Map<string, string[]>, word: string, name: string): void => {
    const names = table.get(word) ?? []
    if (!names.includes(name)) table.set(word, [...names, name])
  }
  for (const { name, han, latin } of CONCEPTS) {
    for (const word of han) add(HAN, word.toLowerCase(), name)
    for (const phrase of latin) add(LATIN, phrase.split('_').map(toStem).join(' '), name)
  }
  const longestFirst = [...HAN.keys()]
    .filter((word) => /\p{Script=Han}/u.test(word))
    .sort((a, b) => b.length - a.length)
  for (const word of longestFirst) {
    const beside = HAN_BY_FIRST.get(word.charAt(0)) ?? []
    HAN_BY_FIRST.set(word.charAt(0), [...beside, word])
  }
}

/** The Chinese words of the thesaurus in a text, each with its place; of two that overlap the first, of two at one place the longer. Thousands of words are no pattern: it would try them all at each character. */
function findHan(text: string): { word: string; at: number }[] {
  const found: { word: string; at: number }[] = []
  for (let at = 0; at < text.length; ) {
    const word = HAN_BY_FIRST.get(text.charAt(at))?.find((one) => text.startsWith(one, at))
    if (word !== undefined) found.push({ word, at })
    at += word?.length ?? 1
  }
  return found
}

const LATIN_WORD = /[a-z][a-z\d]*(?:[-'’][a-z\d]+)*/g

/** The matters that a run of folded text names, each where its word stands. */
export function findMatters(words: string, start: number, toStem: (word: string) => string): Term[] {
  load(toStem)
  const toTerms = (names: readonly string[], at: number, length: number): Term[] =>
    names.map((name) => ({ key: MATTER + name, span: { start: start + at, end: start + at + length } }))
  const han = findHan(words).flatMap(({ word, at }) => toTerms(HAN.get(word) ?? [], at, word.length))
  const latin = [...words.matchAll(LATIN_WORD)].map((found) => ({
    at: found.index,
    word: found[0],
    stem: toStem(found[0]),
  }))
  const named = latin.flatMap(({ at, word, stem }, index) => {
    const next = latin[index + 1]
    const pair = next === undefined ? [] : (LATIN.get(`${stem} ${next.stem}`) ?? [])
    if (pair.length > 0 && next !== undefined) return toTerms(pair, at, next.at + next.word.length - at)
    return toTerms(LATIN.get(stem) ?? HAN.get(word) ?? [], at, word.length)
  })
  return [...han, ...named]
}
