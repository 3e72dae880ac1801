import { ECONOMY } from './concepts-economy.ts'
import { LIFE } from './concepts-life.ts'
import { TECHNOLOGY } from './concepts-technology.ts'

/**
 * Small matters, each with the words that name it: a thesaurus of our own, written from the language and from many fields.
 * Two passages that use different words of one line speak of the same matter. Chinese in simplified characters; English in
 * the plain form, its inflections come with it; `_` joins the words of a phrase.
 */
interface Concept {
  readonly name: string
  readonly han: readonly string[]
  readonly latin: readonly string[]
}

const toConcept = (line: string): Concept => {
  const [name = '', han = '', latin = ''] = line.split('|').map((part) => part.trim())
  return { name, han: han.split(' ').filter(Boolean), latin: latin.split(' ').filter(Boolean) }
}

export const CONCEPTS: readonly Concept[] = `${ECONOMY}\n${LIFE}\n${TECHNOLOGY}`
  .split('\n')
  .filter((line) => line.includes('|'))
  .map(toConcept)
