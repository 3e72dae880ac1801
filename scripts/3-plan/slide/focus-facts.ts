import type { Point } from '../../model/argument.ts'
import { toFactStart } from '../../model/fact.ts'
import type { Fact } from '../../model/slide.ts'
import { wordsOf } from '../../model/span.ts'
import type { Text } from '../../model/text.ts'
import { toCapital } from '../capital.ts'
import type { Fits } from '../condense.ts'
import { findTellingOf } from '../lead-in.ts'
import { type Material, sentencesOf } from '../material.ts'
import { isSpared, toRoleWorth } from '../rank.ts'
import { isUnsaid, toSentenceForms } from './focus-words.ts'
import { toColumnFits, toTellingNumbers } from './telling-numbers.ts'

const ROLE_SHARE = 0.5

/**
 * What the article tells of a risk further, `most` pieces in its order: its most telling numbers with the clauses around them, then
 * sentences of which nothing is said yet.
 */
export function toFacts(
  material: Material,
  risk: Point,
  said: readonly Text[],
  most: number,
  lines: number,
): readonly Fact[] {
  if (most === 0) return []
  const fits = toColumnFits(most, lines)
  // Those first whose clause tells most of a harm.
  const toHarm = (words: string) => ROLE_SHARE * toRoleWorth(words, 'risk', material.article)
  const numbers = toTellingNumbers(material, sentencesOf(material.map, risk), said, most, fits, toHarm)
  const left = most - numbers.length
  const told = [...said, ...numbers.map(({ text }) => text)]
  const sentences = left > 0 ? toSentences(material, risk, told, left, fits) : []
  const facts = [...numbers, ...sentences].sort((a, b) => toFactStart(a) - toFactStart(b))
  // Fewer are wider: more of their sentences may fit.
  return facts.length < most ? toFacts(material, risk, said, most - 1, lines) : facts
}

function toSentences(material: Material, risk: Point, said: readonly Text[], most: number, fits: Fits): Fact[] {
  const isFree = isUnsaid(material, risk, said)
  return findTellingOf(material, risk)
    .filter(
      ({ kind, span }) => kind === 'prose' && !isSpared(wordsOf(material.article.source.text, span), material.article),
    )
    .flatMap((sentence) => toSentenceForms(material, sentence, fits).filter(isFree).slice(0, 1))
    .slice(0, most)
    .map((text) => ({ figure: null, text: toCapital(material.article, text) }))
}
