import { CONCEPTS } from '../language/concepts.ts'
import type { Term } from './terms.ts'

/** A key that begins so stands for a matter, not for a word. */
export const MATTER = '~'

/** The names of the matters that a Chinese word names. */
const HAN = new Map<string, string[]>()
/** … and of those that an English word names, by its stem; a phrase by the stems of its words. */
const LATIN = new Map<string, string[]>()
let isLoaded = false
let hanWords = /(?!)/gu

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
  hanWords = new RegExp(longestFirst.join('|'), 'gu')
}

const LATIN_WORD = /[a-z][a-z\d]*(?:[-'’][a-z\d]+)*/g

/** The matters that a run of folded text names, each where its word stands. */
export function findMatters(words: string, start: number, toStem: (word: string) => string): Term[] {
  load(toStem)
  const toTerms = (names: readonly string[], at: number, length: number): Term[] =>
    names.map((name) => ({ key: MATTER + name, span: { start: start + at, end: start + at + length } }))
  const han = [...words.matchAll(hanWords)].flatMap((found) =>
    toTerms(HAN.get(found[0]) ?? [], found.index, found[0].length),
  )
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
