import { isLabelled, isOneOfSeveral } from '../language/claims.ts'
import { findHeaded, findQuantities } from '../language/quantities.ts'
import { toSimplified } from '../language/simplify.ts'
import { readMoment } from '../language/times.ts'
import { isWeekday } from '../language/weekdays.ts'
import type { Sentence } from '../model/argument.ts'
import type { Section } from '../model/article.ts'
import type { ChapterKey } from '../model/slide.ts'
import { type Span, wordsOf } from '../model/span.ts'
import { isFrame, type Selection, type Text } from '../model/text.ts'
import { MOST } from './budget.ts'
import { isFree } from './claim-worth.ts'
import { condense } from './condense.ts'
import { toFits, toHeadlineFits } from './fitting.ts'
import { findClaim, isHeadlined, toStatingHeading } from './headline.ts'
import { type Material, toFrame, toNumber } from './material.ts'
import { isPointingInside } from './rank.ts'
import { toSelection } from './selection.ts'
import { isItemAt } from './set-apart.ts'
import { FEW, sentencesIn, toListStatements, toSectionStatement } from './statements.ts'

// A word of English, four characters of Chinese at most: `Summary`, `背景`.
const BARE = /^(?:\p{Script=Han}{1,4}|[^\s\p{Script=Han}]+)$/u
// Two letters or characters: a heading that is a bare number is none.
const WORD = /\p{L}{2}/u

/** The heading where it states something, and no amount of which its section tells when, else the sentence of the section that says most and heads no other slide (`taken`), else the heading that names the topic. */
export function toSectionTitle(material: Material, section: Section, taken: readonly Text[] = []): Text {
  const heading = toStatingHeading(material, section.heading.span)
  const stating = heading && isSettled(material, section, heading) ? heading : null
  const own = sentencesIn(
    material,
    section.blocks.filter(({ kind }) => kind === 'paragraph').map(({ span }) => span),
  )
  const untold = own.filter(
    ({ span }) => !isHeadlined(taken, span) && isFree(material, wordsOf(material.article.source.text, span).trim()),
  )
  // A headline takes a sentence from the slide: where there are few, they are all needed there.
  const claim = own.length >= FEW ? findClaim(material, untold, { heading: section.heading.span }) : null
  const names = [
    ...section.blocks.flatMap((block) => (block.kind === 'list' ? toListStatements(material, block) : [])),
    ...section.sections.flatMap((inner) => toSectionStatement(material, inner)),
  ].flatMap(({ label }) => label ?? [])
  return stating ?? claim ?? toWithTitle(material, toNamedHeadline(material, section.heading.span, names))
}

/** A headline that names what is on a slide, with those names alone that its statements stand under. */
export function withNamesTold(
  material: Material,
  { heading }: Section,
  title: Text,
  statements: readonly { readonly label: Selection | null }[],
): Text {
  if (!isFrame(title) || title.label !== 'headline.named') return title
  const told = statements.flatMap(({ label }) => label ?? [])
  return toWithTitle(material, toNamedHeadline(material, heading.span, told))
}

/**
 * Whether a heading gives no amount that its section gives more exactly, one of several of the unit: `一晚四公噸` over 2.6 on weekdays and 4.1
 * on weekends leaves out which it is.
 */
function isSettled({ article }: Material, { blocks }: Section, { text }: Selection): boolean {
  const told = blocks.flatMap(({ span }) => findQuantities(wordsOf(article.source.text, span), article.language))
  return findHeaded(text).every(({ unit, amount }) => {
    const own = told.filter((one) => one.unit.startsWith(unit) && toSimplified(text).includes(toSimplified(one.unit)))
    return own.some((one) => one.amount === amount) || new Set(own.map((one) => one.amount)).size < 2
  })
}

/** A bare word beside the line of argument with the article's title: `Summary: Five hours without tickets`. */
function toWithTitle(material: Material, heading: Text): Text {
  const { article, map } = material
  const title = article.title && toSelection(article.source.text, [article.title], article.language)
  if (!title || map.kind === 'none' || isFrame(heading) || !BARE.test(heading.text)) return heading
  const named = toFrame(material, 'headline.named', { heading, names: title })
  return toFits(material, 'headline', 1)(named.text) ? named : heading
}

/** A heading that names a topic with the names of what it is about, where they fit and are few, or the heading is a bare word. */
export function toNamedHeadline(material: Material, heading: Span, all: readonly Selection[]): Text {
  const title = toHeadline(material, heading)
  const names = all.filter(({ text }) => text !== title.text)
  const named = toFrame(material, 'headline.named', { heading: title, names })
  const isTold =
    names.length > 1 &&
    !areNumbered(names) &&
    !areMoments(material, names) &&
    (names.length <= MOST.titleNames || BARE.test(title.text))
  return isTold && !isFrame(title) && toFits(material, 'headline')(named.text) ? named : title
}

/** Whether names differ by their numbers alone: `Case Study 1`, `Case Study 2`. */
const areNumbered = (names: readonly Selection[]): boolean =>
  new Set(names.map(({ text }) => text.replace(/\d+|[一二三四五六七八九十]+/gu, ''))).size === 1

/** Whether most names only say when: `Thursday`, `09:30`. */
const areMoments = ({ article: { language } }: Material, names: readonly Selection[]): boolean =>
  names.filter(({ text }) => readMoment(text, language) !== null || isWeekday(text)).length * 2 > names.length

/** The headings of sections that share a slide, as far as they fit a headline. */
export function toNames(material: Material, sections: readonly Section[]): Text {
  // `问` of `问：…？` names nothing.
  const isName = (span: Span) => WORD.test(wordsOf(material.article.source.text, span))
  const names = sections.flatMap(
    ({ heading: { label, span } }) => toName(material, label !== null && isName(label) ? label : span) ?? [],
  )
  const fits = toHeadlineFits(material, 2)
  const count = toFrame(material, 'count.part', { n: toNumber(material, sections.length) })
  const all = toFrame(material, 'headline.parts', { count, names })
  if (names.length < sections.length) return toFrame(material, 'headline.further')
  if (fits(all.text)) return all
  const range = toFrame(material, 'headline.range', { count, first: names[0] ?? '', last: names.at(-1) ?? '' })
  return fits(range.text) ? range : toFrame(material, 'headline.further')
}

/** A sentence of sections that share a slide, of one that says more than that; else that it is the background or told beside the argument. */
export function toBesideTitle(
  material: Material,
  sections: readonly Section[],
  names: readonly Selection[],
  chapter: ChapterKey | null,
  taken: readonly Text[],
): Text {
  const isNew = ({ span }: Sentence) => !isHeadlined(taken, span)
  const own = sections
    .map(({ span }) => sentencesIn(material, [span]).filter(({ kind }) => kind === 'prose'))
    .filter(({ length }) => length >= FEW)
    .flat()
    .filter((one) => isNew(one) && isTelling(material, wordsOf(material.article.source.text, one.span)))
  const claim = findClaim(material, own, { heading: material.article.title })
  return claim && !isItemAt(material, claim.from[0]) ? claim : toBesideHeadline(material, names, chapter)
}

/** Whether words claim something by themselves: no label, no answer, no word on the text. */
const isTelling = (material: Material, words: string): boolean =>
  isFree(material, words) &&
  !isLabelled(words) &&
  !isOneOfSeveral(words, material.article.language) &&
  !isPointingInside(words, '', material.article)

/** That it is the background, or told beside the argument, with the names of what it is about where they fit. */
function toBesideHeadline(material: Material, names: readonly Selection[], chapter: ChapterKey | null): Text {
  const heading = toFrame(material, chapter === null ? 'headline.further' : `chapter.${chapter}`)
  const named = toFrame(material, 'headline.named', { heading, names })
  return names.length > 1 && toHeadlineFits(material, 1)(named.text) ? named : heading
}

const toName = (material: Material, span: Span): Selection | null =>
  toSelection(material.article.source.text, [span], material.article.language)

/** A heading's words, cut to two lines where it is longer. */
export function toHeadline(material: Material, heading: Span): Text {
  const { article } = material
  const whole = toSelection(article.source.text, [heading], article.language)
  if (!whole || !WORD.test(whole.text)) return toFrame(material, 'headline.further')
  const fits = toFits(material, 'headline')
  if (fits(whole.text)) return whole
  return condense(article, heading, fits) ?? whole
}
