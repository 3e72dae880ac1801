import type { Sentence } from '../../model/argument.ts'
import type { Section } from '../../model/article.ts'
import { toFactStart } from '../../model/fact.ts'
import type { Fact } from '../../model/slide.ts'
import { isOverlapping, wordsOf } from '../../model/span.ts'
import type { Text } from '../../model/text.ts'
import { NUMBERED } from '../budget-focus.ts'
import type { Material } from '../material.ts'
import { isAlone, toGrams, toRanked } from '../rank.ts'
import { isChinese } from '../selection.ts'
import { isSaidBy } from '../statement-text.ts'
import { sentencesIn } from '../statements.ts'
import { toClauseNumbers } from './clause-numbers.ts'
import type { Statement } from './points.ts'
import { toColumnFits, toTellingNumbers } from './telling-numbers.ts'

/**
 * A section of paragraphs that counts: its numbers in a row, those first that speak of what its headline does, and the sentences that
 * tell something else; `null` where it has few numbers or nothing but these.
 */
export function toNumbered(
  material: Material,
  section: Section,
  title: Text,
): { facts: readonly Fact[]; statements: readonly Statement[] } | null {
  const { article } = material
  if (section.sections.length > 0 || section.blocks.some(({ kind }) => kind !== 'paragraph')) return null
  const prose = sentencesIn(material, [section.span]).filter(({ kind }) => kind === 'prose')
  const most: number = NUMBERED.most[article.language === 'en' ? 'en' : 'zh']
  // Fewer are wider: more may be said of each.
  for (let columns = most; columns >= NUMBERED.least; columns -= 1) {
    const facts = toFacts(material, prose, title, columns)
    const statements = toOthers(material, prose, title, facts)
    if (facts.length >= NUMBERED.least && statements.length > 0) return { facts, statements }
  }
  return null
}

/** The sentences of which neither the headline nor a number tells, as many as stand beneath these. */
function toOthers(
  material: Material,
  prose: readonly Sentence[],
  title: Text,
  facts: readonly Fact[],
): readonly Statement[] {
  const { article } = material
  const isTold = (sentence: Sentence) =>
    isSaidBy(title, sentence) ||
    facts.some(({ text }) => text.from.some((words) => isOverlapping(words, sentence.span)))
  const others = prose.filter(
    (sentence) => !isTold(sentence) && isAlone(wordsOf(article.source.text, sentence.span), article),
  )
  const kept = new Set(toRanked(article, others, {}).slice(0, NUMBERED.statements))
  return others
    .filter((sentence) => kept.has(sentence))
    .map((sentence): Statement => ({ label: null, texts: [], covers: [sentence] }))
}

/** The numbers in the order of the article. */
function toFacts(material: Material, sentences: readonly Sentence[], title: Text, most: number): readonly Fact[] {
  const { article } = material
  const headline = toGrams(title.text, article)
  const toBonus = (words: string) =>
    NUMBERED.headline * Math.min(1, [...toGrams(words, article)].filter((gram) => headline.has(gram)).length)
  const fits = toColumnFits(most, NUMBERED.lines)
  const facts = isChinese(article.language)
    ? toClauseNumbers(material, sentences, most, fits, toBonus)
    : toTellingNumbers(material, sentences, [title], most, fits, toBonus)
  return [...facts].sort((a, b) => toFactStart(a) - toFactStart(b))
}
