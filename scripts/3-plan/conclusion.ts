import { isOneSided } from '../language/claims.ts'
import { CLOSING_CUES, CONSEQUENT_CUES } from '../language/closing.ts'
import type { Sentence } from '../model/argument.ts'
import { wordsOf } from '../model/span.ts'
import type { Selection } from '../model/text.ts'
import { isCall, isFree } from './claim-worth.ts'
import { condense, type Fits } from './condense.ts'
import type { Material } from './material.ts'
import { isOfMatter, isPlatitude } from './platitude.ts'
import { isSentence } from './slide/statement.ts'

// What sums up stands in the last part of an article; what follows from all of it in its last sentences.
const LAST_PART = 0.2
const LAST = 4

/**
 * What the author says that it comes to: of the end of the article the last sentence that opens as a sum does (`总之`, `In the end`), else
 * the last that opens as what follows does (`因此`, `Therefore`) and says what is to be done. `null` where there is none.
 */
export function findConclusion(material: Material, all: readonly Sentence[], fits: Fits): Selection | null {
  const { article } = material
  const prose = all.filter((one) => isSentence(material, one))
  const words = ({ span }: Sentence) => wordsOf(article.source.text, span).trim()
  const part = prose.slice(-Math.max(LAST, Math.ceil(prose.length * LAST_PART))).reverse()
  const sums = part.filter((one) => CLOSING_CUES.test(words(one)))
  const consequences = part
    .slice(0, LAST)
    .filter((one) => CONSEQUENT_CUES.test(words(one)) && isCall(material, words(one)))
  for (const { span } of [...sums, ...consequences]) {
    const told = condense(article, span, fits, 'tight')
    if (told && isTelling(material, told.text)) return told
  }
  return null
}

/** Whether words say something of this article by themselves. */
const isTelling = (material: Material, words: string): boolean =>
  isFree(material, words) &&
  !isPlatitude(material, words) &&
  !isOneSided(words, material.article.language) &&
  isOfMatter(material, words)
