import { isAdded, isLabelled, isOneOfSeveral, isStating } from '../../language/claims.ts'
import { cuesOf } from '../../language/cues.ts'
import { isHarmless } from '../../language/harmless.ts'
import { hasSureVerb } from '../../language/verbs-en.ts'
import type { Point, Role, Sentence } from '../../model/argument.ts'
import { isWithin } from '../../model/span.ts'
import type { Selection, Text } from '../../model/text.ts'
import { toCapital } from '../capital.ts'
import { isFree, isFreeOfOthers, toRoleClaimWorth } from '../claim-worth.ts'
import { condense, type Fits, findClauses } from '../condense.ts'
import { toHeadlineFits } from '../fitting.ts'
import { isSameClaim, toClaimFits } from '../headline.ts'
import { isLeadIn } from '../lead-in.ts'
import { type Material, sentencesOf } from '../material.ts'
import { toPruning, withoutTies } from '../opening.ts'
import { isPointingInside, isSpared } from '../rank.ts'
import { isChinese, toSelection } from '../selection.ts'
import { isHeaded } from '../set-apart.ts'

/** What a whole sentence is worth beside a clause of one. */
const WHOLE = 0.3
/** From which worth on it speaks for its role: of Chinese, whose clauses leave out their subjects, from a higher one. */
const LEAST = { zh: 1, en: 0.2 } as const
// Says no more than that there is something, gives the reason of what stands before it, asks, or is no more than a word or two.
const BARE =
  /\bthe same\W*$|^(?:there (?:is|are|was|were|will be)|it (?:is|was)|(?:partly |perhaps )?because)\b|[?？]$|^\S+(?: \S+){0,2}$/iu

// Stands before a clause with a subject of its own.
const LEADING = /\b(?:that|and|but|so|because|while|whereas)\s$/iu

const ASIDE = /\s*[（(][^（()）]*[）)]\s*/gu
// The number of an item.
const NUMBER = /^\s*\(?\d{1,2}[.)]\s+/u
// A verb drawn to its subject: `We've tightened`.
const SHORTENED = /\b\w+['’](?:ve|re|ll)\b/iu
const LONG = /^\S+(?: \S+){4,}$/u

/**
 * What a point told in running prose says of itself, where no sentence on a slide claims more: the sentence of its name, or the name where
 * it is a clause. Rather this than how many points there are. `taken`: headlines that stand elsewhere.
 */
export function findNameClaim(
  material: Material,
  role: Role,
  points: readonly Point[],
  parts: number,
  taken: readonly Text[],
): Selection | null {
  // Over a single row its sentence would stand twice.
  if (points.length < 2) return null
  const told = points
    .filter((point) => !isHeaded(material, point))
    .flatMap((point) => {
      const sentence = sentencesOf(material.map, point).find(
        (one) => one.kind === 'prose' && !isLeadIn(material, one) && isWithin(point.label[0], one.span),
      )
      if (sentence === undefined) return []
      const worth = toRoleClaimWorth(material, role, sentence)
      return [
        ...toWhole(material, sentence, toClaimFits(material, parts)).map((words) => ({ words, worth: worth + WHOLE })),
        ...toWhole(material, sentence, toHeadlineFits(material, parts)).map((words) => ({ words, worth })),
        ...toClause(material, point, sentence, parts).map((words) => ({ words, worth })),
      ]
    })
    .filter(({ worth }) => worth >= LEAST[isChinese(material.article.language) ? 'zh' : 'en'])
    .filter(
      ({ words }) =>
        isClaim(material, role, words) && !taken.some(({ text }) => isSameClaim(material, words.text, text)),
    )
  const [best] = told.sort((a, b) => b.worth - a.worth)
  return best ? toCapital(material.article, best.words) : null
}

/** A sentence that a headline holds to its end. */
function toWhole(material: Material, { span }: Sentence, fits: Fits): Selection[] {
  const [number = ''] = NUMBER.exec(material.article.source.text.slice(span.start, span.end)) ?? []
  const words = condense(material.article, { start: span.start + number.length, end: span.end }, fits, 'tight')
  const { circumstance } = toPruning(material.article)
  const rest = material.article.source.text.slice(words?.from.at(-1)?.end ?? 0, span.end)
  // Without the reason at its end it is the clause that this is the reason of.
  const isMain = circumstance !== null && rest.search(circumstance) === 0
  return words && (isMain || rest.replace(ASIDE, '').length <= 1) ? [words] : []
}

/** A name that is a clause of its sentence, from where one begins. */
function toClause(material: Material, { label }: Point, { span }: Sentence, parts: number): Selection[] {
  const { article } = material
  const [name, ...more] = label
  const clauses = findClauses(article.source.text, span, article)
  const starts = [...clauses, ...withoutTies(article, clauses)].map(({ start }) => start)
  const words = toSelection(article.source.text, [name], article.language)
  const isLed = LEADING.test(article.source.text.slice(span.start, name.start)) && LONG.test(words?.text ?? '')
  const isClause = more.length === 0 && (starts.includes(name.start) || isLed)
  return words && isClause && toHeadlineFits(material, parts)(words.text) ? [words] : []
}

/** Whether words state something, and are understood by themselves. */
function isClaim(material: Material, role: Role, { text }: Selection): boolean {
  const { article } = material
  const { language } = article
  const isSaid = language === 'en' ? hasSureVerb(text) || SHORTENED.test(text) : isStating(text, language)
  const isBeside = [isOneOfSeveral, isAdded, isHarmless].some((test) => test(text, language)) || isLabelled(text)
  const isBare =
    (language === 'en' && BARE.test(text)) ||
    isSpared(text, article) ||
    cuesOf(language).denied.test(text.toLowerCase())
  // What is done the author may say that he does.
  const isOwn = (role === 'strategy' ? isFreeOfOthers : isFree)(material, text)
  return isSaid && !isBeside && !isBare && isOwn && !isPointingInside(text, '', article)
}
