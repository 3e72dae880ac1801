import type { Language } from '../model/article.ts'
import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './han.ts'

/** How much of an article's beginning is enough to tell its language, in UTF-16 units. */
const SAMPLE = 20_000

const HAN = /\p{Script=Han}/gu
const LATIN_WORD = /\p{Script=Latin}+/gu

/**
 * The language an article is written in: Chinese when it has at least as many Han characters as Latin words,
 * Traditional when more of its characters exist only there than only in Simplified.
 */
export function findLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE)
  const han = sample.match(HAN) ?? []
  const words = sample.match(LATIN_WORD)?.length ?? 0
  if (han.length === 0 || han.length < words) return 'en'
  return isTraditional(han) ? 'zh-Hant' : 'zh-Hans'
}

function isTraditional(characters: readonly string[]): boolean {
  let balance = 0
  for (const character of characters) {
    if (TRADITIONAL_ONLY.has(character)) balance++
    else if (SIMPLIFIED_ONLY.has(character)) balance--
  }
  return balance > 0
}
