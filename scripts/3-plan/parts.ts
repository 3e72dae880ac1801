import { isStatement } from '../language/standing.ts'
import type { Role, Sentence } from '../model/argument.ts'
import { ROLES } from '../model/argument.ts'
import { eachSection, type Section } from '../model/article.ts'
import { wordsOf } from '../model/span.ts'
import { MOST } from './budget.ts'
import type { Material } from './material.ts'

/** The article as the talk takes it apart: what opens it, what each role begins with, what closes it, what is neither. */
export interface Parts {
  readonly title: readonly Sentence[]
  /** What the article says of itself: no word on its subject, told on the cover. */
  readonly statements: readonly Sentence[]
  readonly lead: readonly Sentence[]
  readonly intros: Readonly<Record<Role, readonly Sentence[]>>
  readonly closing: readonly Sentence[]
  /** Outermost sections without a point in them, those before the first point and those after it. */
  readonly before: readonly Section[]
  readonly after: readonly Section[]
}

/** Takes an article apart for a talk. */
export function findParts(material: Material): Parts {
  const { article, map } = material
  const firstPoint = map.sentences.find((sentence) => sentence.point !== null)?.span.start ?? Number.POSITIVE_INFINITY
  const lastPoint = map.sentences.findLast((sentence) => sentence.point !== null)?.span.end ?? 0
  const plain = findPlain(material)
  const closers = findClosers(material, plain, lastPoint)
  const others = plain.filter((section) => !closers.includes(section))
  const tailStart = article.tail[0]?.span.start ?? Number.POSITIVE_INFINITY
  const statements = map.sentences.filter((sentence) => sentence.point === null && isOfItself(material, sentence))
  const free = map.sentences.filter((sentence) => sentence.point === null && !statements.includes(sentence))
  const bodyStart = article.lead[0]?.span.start ?? article.sections[0]?.span.start ?? 0
  const isInside = (sections: readonly Section[]) => (sentence: Sentence) =>
    sections.some((section) => sentence.span.start >= section.span.start && sentence.span.end <= section.span.end)
  const outside = free.filter((sentence) => sentence.section === null)
  const loose = free.filter((sentence) => !isInside(plain)(sentence))
  const title = outside.filter((sentence) => sentence.span.start < bodyStart)
  const set = [
    ...free.filter(isInside(closers)),
    ...outside.filter(
      (sentence) =>
        sentence.span.start >= Math.min(tailStart, Math.max(lastPoint, bodyStart)) &&
        isAfterLead(sentence, article, lastPoint),
    ),
  ]
  const closing = set.some(({ kind }) => kind === 'prose') ? set : [...set, ...toEnding(loose, lastPoint, set)]
  const lead = outside.filter(
    (sentence) => !title.includes(sentence) && !closing.includes(sentence) && sentence.span.start < firstPoint,
  )
  const rest = loose.filter(
    (sentence) => !title.includes(sentence) && !closing.includes(sentence) && !lead.includes(sentence),
  )
  return {
    title,
    statements,
    lead,
    intros: toIntros(material, rest),
    closing,
    before: others.filter((section) => section.span.start < firstPoint),
    after: others.filter((section) => section.span.start >= firstPoint),
  }
}

/** Whether a sentence says what the article is. */
export const isOfItself = ({ article }: Material, { kind, span }: Sentence): boolean =>
  kind === 'prose' && isStatement(wordsOf(article.source.text, span), article.language)

/** The sections that close the article: its conclusion; without one its last section, when that is a few paragraphs without a point. */
function findClosers(material: Material, plain: readonly Section[], lastPoint: number): Section[] {
  const { article, map } = material
  const late = plain.filter((section) => section.span.start >= lastPoint)
  const named = late.filter((section) => map.sectionRoles[section.id] === 'conclusion')
  if (named.length > 0 || article.tail.length > 0 || lastPoint === 0) return named
  const last = article.sections.at(-1)
  return late.filter((section) => section === last && isShortProse(section))
}

/** What is said after the last point where nothing is set apart as the close. */
const toEnding = (loose: readonly Sentence[], lastPoint: number, set: readonly Sentence[]): Sentence[] =>
  lastPoint === 0
    ? []
    : loose.filter((one) => one.kind === 'prose' && one.span.start >= lastPoint && !set.includes(one))

const isShortProse = ({ blocks, sections }: Section): boolean =>
  sections.length === 0 &&
  blocks.length > 0 &&
  blocks.length <= MOST.closing &&
  blocks.every((block) => block.kind === 'paragraph')

/** Whether a sentence outside all sections stands after the points, so that it closes the article rather than opens it. */
function isAfterLead(sentence: Sentence, article: Material['article'], lastPoint: number): boolean {
  const firstSection = article.sections[0]?.span.start
  if (firstSection !== undefined) return sentence.span.start >= firstSection
  return lastPoint > 0 && sentence.span.start >= lastPoint
}

/** The outermost sections in which no point stands. */
function findPlain(material: Material): Section[] {
  const withPoints = new Set(
    material.map.sentences.flatMap((sentence) => (sentence.point && sentence.section ? [sentence.section] : [])),
  )
  const isArgued = (section: Section): boolean => [...eachSection([section])].some((inner) => withPoints.has(inner.id))
  const collect = (sections: readonly Section[]): Section[] =>
    sections.flatMap((section) => (isArgued(section) ? collect(section.sections) : [section]))
  return collect(material.article.sections)
}

/** Sentences of no point among the points, to the role of their section, else to that of the next point. */
function toIntros(material: Material, sentences: readonly Sentence[]): Record<Role, Sentence[]> {
  const intros: Record<Role, Sentence[]> = { cause: [], risk: [], strategy: [] }
  for (const sentence of sentences) intros[toRole(material, sentence)].push(sentence)
  return intros
}

function toRole(material: Material, sentence: Sentence): Role {
  const { map } = material
  const own = sentence.section === null ? null : map.sectionRoles[sentence.section]
  const role = ROLES.find((candidate) => candidate === own)
  const points = map.sentences.filter((other) => other.point !== null)
  const near = points.find((other) => other.span.start >= sentence.span.end) ?? points.at(-1)
  const ofNear = map.points.find((point) => point.id === near?.point)?.role ?? 'cause'
  return role !== undefined && map.points.some((point) => point.role === role) ? role : ofNear
}
