import {
  isAddedAlone,
  isAdvice,
  isAvowed,
  isCounting,
  isCountingOthers,
  isFurther,
  isMarked,
  isNews,
  isNoClaim,
  isOfOthers,
  isOfText,
  isOneOfSeveral,
  isReference,
  isScene,
  isTotal,
  isWebAddress,
} from '../language/claims.ts'
import { isHarmless } from '../language/harmless.ts'
import { toLabel } from '../language/labels/index.ts'
import { BIDDING } from '../language/open-ends.ts'
import { hasEnglishVerb } from '../language/verbs-en.ts'
import type { Role, Sentence } from '../model/argument.ts'
import { toLabelWords } from '../model/name.ts'
import { isOverlapping, isWithin, wordsOf } from '../model/span.ts'
import type { Selection, Text } from '../model/text.ts'
import { condense } from './condense.ts'
import { isHeadlined, toClaimFits } from './headline.ts'
import { isLeadIn } from './lead-in.ts'
import { type Material, pointsOf } from './material.ts'
import { isOfMatter, isPlatitude, toTitleShare } from './platitude.ts'
import { isAlone, isOfSelf, isPointingInside, toRoleWorth } from './rank.ts'

/** What makes a sentence a claim that an author would stand by, and not a detail or a word by the way. */
const WORTH = { marked: 1.5, total: 0.6, title: 1.2, pointing: -0.8, naming: -0.3 }
/** From which worth on a sentence stands for all points of its role. */
const LEAST: Readonly<Record<Role, number>> = { cause: 0.9, risk: 1.3, strategy: 1.3 }

/** The same where else the names of points would stand, which are halves of sentences. */
export const LEAST_OF_ALL = 0.7

/** Whether words lean on nothing, and are no commonplace, scene, reference or word of the author on himself or his text. */
export const isFree = (material: Material, words: string): boolean =>
  isFreeOfOthers(material, words) && (!isOfSelf(words, material.article) || isVouched(material, words))

/** Whether the author says of himself no more than that he holds what he marks as his point. */
const isVouched = ({ article: { language } }: Material, words: string): boolean =>
  isAvowed(words, language) && isMarked(words, language)

/** A Chinese article claims nothing in words without a Chinese character: an address, a name. */
const HAN = /\p{Script=Han}/u

/** The same, also where the author says what he does. */
export const isFreeOfOthers = (material: Material, words: string): boolean =>
  isOfNoOther(material, words) && !isPlatitude(material, words)

/** The same, also where it could be said in any article. */
export function isOfNoOther({ article }: Pick<Material, 'article'>, words: string): boolean {
  const isOther = [isScene, isOfText, isReference, isFurther, isOfOthers, isNoClaim].some((test) =>
    test(words, article.language),
  )
  const isBare =
    isWebAddress(words) ||
    (article.language === 'en' ? !hasEnglishVerb(words) && !BIDDING.test(words.toLowerCase()) : !HAN.test(words))
  return !isOther && !isBare && isAlone(words, article)
}

/** Whether words say what is to be done, or the author marks them as his point. */
export const isCall = ({ article: { language } }: Material, words: string): boolean =>
  isAdvice(words, language) || isMarked(words, language)

/** Whether words claim something of the article's matter: they have its title, or say something of a whole. */
export const isClaim = (material: Material, words: string): boolean =>
  toTitleShare(material, words) > 0 || (isTotal(words, material.article.language) && isOfMatter(material, words))

/**
 * The sentence of the author's that claims most of a role: of strategies one outside the points that counts them, of causes one of the
 * opening that says something of a whole; else one told in the role's sections and points that is not shown as one of them. What is said
 * of one point alone does not stand over points that the author set apart. `taken`: headlines that stand elsewhere; `around`: the sentences
 * that open and close the article. `null` where none claims enough.
 */
export function findRoleClaim(
  material: Material,
  role: Role,
  parts: number,
  taken: readonly Text[],
  around: Around,
  least = LEAST[role],
): Selection | null {
  const isNew = ({ span }: Sentence) => !isHeadlined(taken, span)
  const own = toOwn(material, role)
    .map((sentence) => ({ sentence, worth: toRoleClaimWorth(material, role, sentence) }))
    .filter(({ worth }) => worth >= least)
    .sort((a, b) => b.worth - a.worth || a.sentence.span.start - b.sentence.span.start)
    .map(({ sentence }) => sentence)
  for (const { span } of [...toOutside(material, role, around), ...own].filter(isNew)) {
    const told = condense(material.article, span, toClaimFits(material, parts), 'tight')
    const isWhole = told !== null && (told.from.at(-1)?.end ?? 0) >= span.end - 1
    if (
      told &&
      isWhole &&
      isFree(material, told.text) &&
      !isName(material, told.text) &&
      !isOneOfSeveral(told.text, material.article.language) &&
      !isAddedAlone(told.text, material.article.language)
    )
      return told
  }
  return null
}

/** What opens the article and what closes it. */
export interface Around {
  readonly opening: readonly Sentence[]
  readonly closing: readonly Sentence[]
}

/** What is said around the points of all of a role. */
function toOutside(material: Material, role: Role, { opening, closing }: Around): Sentence[] {
  const { article, labels } = material
  const words = ({ span }: Sentence) => wordsOf(article.source.text, span).trim()
  const free = (all: readonly Sentence[]) =>
    all.filter((one) => one.kind === 'prose' && isFree(material, words(one)) && !isNews(words(one), article.language))
  if (role === 'cause')
    return free(opening).filter(
      (one) =>
        isTotal(words(one), article.language) &&
        isOfMatter(material, words(one)) &&
        !isCountingOthers(words(one), pointsOf(material.map, role).length, article.language),
    )
  const counted = [...closing, ...opening]
  const noun = toLabel(labels, `tally.${role}`, { n: 2 })
  return role === 'strategy' ? free(counted).filter((one) => isCounting(words(one), noun, article.language)) : []
}

/** How much a sentence claims of a role; of harm nothing where it denies that there was any. */
export function toRoleClaimWorth(material: Material, role: Role, sentence: Sentence): number {
  const { article } = material
  const words = wordsOf(article.source.text, sentence.span).trim()
  if (
    !isFree(material, words) ||
    isLeadIn(material, sentence) ||
    (role === 'risk' && isHarmless(words, article.language))
  )
    return 0
  return (
    toRoleWorth(words, role, article) +
    WORTH.marked * Number(isMarked(words, article.language)) +
    WORTH.total * Number(isTotal(words, article.language)) +
    WORTH.title * Math.min(1, toTitleShare(material, words)) +
    WORTH.naming * Number(isNaming(material, sentence)) +
    WORTH.pointing * Number(isPointingInside(words, '', article))
  )
}

/** The sentences of a role; of points that the author set apart those around them alone. */
function toOwn(material: Material, role: Role): Sentence[] {
  const { map } = material
  const ids = new Set(isSetApart(material, role) ? [] : pointsOf(map, role).map(({ id }) => id))
  const isOfPoint = ({ point }: Sentence) => point !== null && ids.has(point)
  const isOfSection = ({ point, section }: Sentence) =>
    point === null && section !== null && map.sectionRoles[section] === role
  return map.sentences.filter((sentence) => sentence.kind === 'prose' && (isOfPoint(sentence) || isOfSection(sentence)))
}

/** Whether a sentence names a point: its words stand on the slide already. */
const isNaming = ({ map }: Material, { span }: Sentence): boolean =>
  map.points.some(({ label }) => label.some((words) => isOverlapping(words, span)))

/** Whether words are no more than the name of a point. */
export function isName({ article, map }: Material, words: string): boolean {
  const toBare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  const bare = toBare(words)
  return map.points.some(({ label }) => toBare(toLabelWords(article.source.text, label, article.language)) === bare)
}

/** Whether most points of a role open with a heading or a cell, so that they have a name of the author's. */
export function isSetApart({ map }: Material, role: Role): boolean {
  const points = pointsOf(map, role)
  const apart = points.filter(({ mentions: [first] }) =>
    map.sentences.some(({ kind, span }) => kind !== 'prose' && isWithin(first, span)),
  )
  return apart.length * 2 > points.length
}
