import { FRONT_HEADS } from '../../language/frame.ts'
import { readDay } from '../../language/times.ts'
import type { Sentence } from '../../model/argument.ts'
import { toDrawnLinks } from '../../model/hub.ts'
import type { CoverSlide } from '../../model/slide.ts'
import { type Span, wordsOf } from '../../model/span.ts'
import type { Frame, Selection, Text } from '../../model/text.ts'
import { toCapital } from '../capital.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toFits } from '../fitting.ts'
import { type Material, toFrame } from '../material.ts'
import { toSelection } from '../selection.ts'
import { findStatements } from '../standing.ts'

/** Title, subtitle and credits as the article has them; the lead is spoken here. */
export function planCover(material: Material, lead: readonly Sentence[]): Draft {
  const { article, map } = material
  return {
    slide: {
      ...BLANK,
      kind: 'cover',
      id: 'cover',
      title: toTitle(material),
      subtitle: toWords(material, article.subtitle),
      credits: toNamedCredits(material),
      standing: toStanding(material),
      points: map.points.map(({ id, role }) => ({ id, role })),
      links: toDrawnLinks(map).map(({ from, to, basis }) => ({ from, to, basis })),
    },
    covers: lead,
  }
}

/** Words of the article as they stand on a slide; `null` where it has none. */
export const toWords = ({ article }: Material, span: Span | null): Selection | null =>
  span && toSelection(article.source.text, [span], article.language)

/** Author with office, date and publisher, where they are known. */
export function toCredits(material: Material): Text[] {
  const { source, byline, date, publisher, language } = material.article
  const author = byline && { start: byline.start, end: byline.end + toOfficeLength(source.text.slice(byline.end)) }
  const words = (span: Span | null) => (span ? (toSelection(source.text, [span], language) ?? []) : [])
  return [words(author), date ? (toDay(material, date) ?? words(date)) : [], words(publisher)].flat()
}

/** A date that is written in numbers as a reader of the language has it: `30 June 2026`. */
function toDay(material: Material, date: Span): Frame | null {
  const read = readDay(wordsOf(material.article.source.text, date))
  if (read === null) return null
  const month = material.labels[`month.${read.month}`] ?? read.month
  return { ...toFrame(material, 'date.day', { ...read, month }), from: [date] }
}

/** The same, the author named as such: a name alone may be anything. */
function toNamedCredits(material: Material): Text[] {
  const [author, ...others] = toCredits(material)
  if (author === undefined || !material.article.byline) return toCredits(material)
  return [toFrame(material, 'cover.author', { author }), ...others]
}

// What an author is, in brackets after the name: `（某大学教授）`.
const OFFICE = /^[^\S\n]*[（(][^（()）\n]{1,40}[）)]/u

const toOfficeLength = (after: string): number => OFFICE.exec(after)?.[0].length ?? 0

/** The first thing the article says of itself that is short enough for a cover. */
function toStanding(material: Material): CoverSlide['standing'] {
  const name = toFrame(material, 'basis.statement')
  const fits = toFits(material, 'standing')
  const text = findStatements(material).find((statement) => fits(`${name.text} ${statement.text}`))
  return text ? { name, text } : null
}

// What a file is, behind its name.
const ENDING = /(?<=.)\.[a-z]{1,5}$/iu

const toStem = (name: string): string => name.replace(ENDING, '')

/** The article's title; without one its first heading, and where that is counted or only opens a text (`Background`) the name of its file. */
export function toTitle(material: Material): Text {
  const { article } = material
  const heading = article.sections[0]?.heading
  const isOfAll = heading?.number === null && !FRONT_HEADS.test(wordsOf(article.source.text, heading.span))
  const span = article.title ?? (isOfAll ? heading.span : null)
  const words = span && toSelection(article.source.text, [span], article.language)
  return words ? toCapital(article, words) : toFrame(material, 'cover.untitled', { name: toStem(article.source.name) })
}
