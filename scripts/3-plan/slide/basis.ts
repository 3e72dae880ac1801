import { findQuantities } from '../../language/quantities.ts'
import { toDrawnLinks } from '../../model/hub.ts'
import { isIncident } from '../../model/incident.ts'
import { findLacks } from '../../model/lacks.ts'
import type { BasisSlide } from '../../model/slide.ts'
import { wordsOf } from '../../model/span.ts'
import type { Frame, Text } from '../../model/text.ts'
import { MOST } from '../budget.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toFits, toLinesIn } from '../fitting.ts'
import { toOpenQuestion } from '../gaps.ts'
import { type Material, pointsOf, toFrame, toNumber, toRefs } from '../material.ts'
import { findConjectures, findScope, findStatements } from '../standing.ts'
import { toCredits, toTitle, toWords } from './cover.ts'
import { toPossible } from './map.ts'

type Row = BasisSlide['rows'][number]

/**
 * What the talk rests on and how far it holds: the article and its author, what the article says of itself, what it sets out to do, what
 * it calls an estimate or hearsay, how the slides were made of it, what was looked for in vain. An article without the line has such a slide where it says something of itself.
 */
export function planBasis(material: Material): Draft[] {
  const statements = findStatements(material)
  if (material.map.kind === 'none' && statements.length === 0) return []
  const scope = findScope(material)
  const possible = toPossible(material)
  const all: Row[] = [
    toRow(material, 'article', toArticle(material)),
    toRow(material, 'statement', statements),
    toRow(material, 'scope', scope ? [scope] : []),
    toConjectures(material),
    toRow(material, 'method', [
      toFrame(material, toWordsKey(material)),
      ...toLinks(material),
      ...(possible ? [possible] : []),
    ]),
    toRow(material, 'open', toOpen(material)),
  ].filter(({ texts }) => texts.length > 0)
  const lines = all.flatMap(({ texts }) => texts).reduce((sum, { text }) => sum + toLinesIn(material, 'basis', text), 0)
  // What the article sets out to do is said at its beginning too.
  const isFull = lines > MOST.basisLines || all.length > MOST.basisRows
  const rows = isFull ? all.filter(({ name }) => name.label !== 'basis.scope') : all
  return [
    {
      slide: { ...BLANK, kind: 'basis', id: 'basis', title: toFrame(material, 'headline.basis'), rows },
      covers: [],
    },
  ]
}

const toRow = (material: Material, key: string, texts: readonly Text[]): Row => ({
  name: toFrame(material, `basis.${key}`),
  texts,
})

/** What the article does not claim to know, under the name of what it calls it. */
function toConjectures(material: Material): Row {
  const told = material.map.kind === 'none' ? [] : findConjectures(material)
  const [kind, ...others] = [...new Set(told.map((one) => one.kind))]
  const key = kind === undefined || others.length > 0 ? 'conjecture' : kind
  return toRow(
    material,
    key,
    told.map(({ text }) => text),
  )
}

// Between the two parts of a title: `: `, ` — `; a bracket that closes was opened before them.
const BETWEEN = /^(?:(?!\p{Pe})[\s\p{P}|｜丨])*$/u

/** Title and subtitle as one where the article has them as one; author, date and publisher in a line, that it is the author said. */
function toArticle(material: Material): Text[] {
  const credits = toCredits(material)
  const label = material.article.byline ? 'basis.credits-author' : 'basis.credits'
  const whole = toWords(material, toWholeTitle(material))
  const title = whole && toFits(material, 'basis')(whole.text) ? whole : toTitle(material)
  return [title, ...(credits.length > 0 ? [toFrame(material, label, { credits })] : [])]
}

function toWholeTitle({ article: { title, subtitle, source } }: Material) {
  if (title === null || subtitle === null) return title
  const [first, second] = subtitle.start < title.start ? [subtitle, title] : [title, subtitle]
  const isOne = title === first || BETWEEN.test(source.text.slice(first.end, second.start))
  return isOne && first.end <= second.start ? { start: first.start, end: second.end } : title
}

/** Whose the words are; where a deck asks what answers a risk, the question is its own. */
const toWordsKey = (material: Material): 'basis.words' | 'basis.words-open' =>
  toOpenQuestion(material) ? 'basis.words-open' : 'basis.words'

/** How many arrows the article states, and how many are inferred. */
function toLinks(material: Material): Frame[] {
  const links = toDrawnLinks(material.map)
  const stated = links.filter(({ basis }) => basis === 'stated').length
  const [n, inferred] = [links.length, links.length - stated]
  if (n === 0) return []
  if (stated === 0 || inferred === 0)
    return [toFrame(material, stated === 0 ? 'basis.links-inferred' : 'basis.links-stated', { n })]
  return [toFrame(material, 'basis.links', { n, stated, inferred })]
}

// What no arrow was found for says little of the article: the map as text tells it.
const LACKING = ['risk', 'figure'] as const

/** What was looked for and not found, a line for each kind: by name where the names fit, else by their number. */
function toOpen(material: Material): Frame[] {
  const lacks = findLacks(material.article, material.map)
  // Harm that is done is answered by nothing: measures answer its causes.
  const keys = LACKING.filter((key) => key !== 'risk' || !isIncident(material.article))
  const open = keys.flatMap((key) => {
    const ids = lacks.filter((lack) => lack.key === `lint.${key}`).flatMap((lack) => lack.ids)
    return ids.length > 0 ? toOpenOf(material, key, ids) : []
  })
  const isBare = lacks.some(({ key }) => key === 'lint.no-figures') && !hasAmounts(material)
  return isBare ? [...open, toNoFigures(material)] : open
}

/** Whether the article gives amounts anywhere: a reader takes these for the figures of what it tells beside them. */
const hasAmounts = ({ article: { source, language }, map }: Material): boolean =>
  map.sentences.some(
    ({ kind, span }) => kind === 'prose' && findQuantities(wordsOf(source.text, span), language).length > 0,
  )

/** That no figures were found, of the roles that there are. */
function toNoFigures(material: Material): Frame {
  const [only, ...more] = (['cause', 'risk'] as const).filter((role) => pointsOf(material.map, role).length > 0)
  return toFrame(material, only && more.length === 0 ? `basis.open.figures-${only}` : 'basis.open.figures')
}

function toOpenOf(material: Material, key: (typeof LACKING)[number], ids: readonly string[]): Frame[] {
  const names = toRefs(material, ids).map(({ label }) => toFrame(material, 'lint.name', { name: label }))
  const named = toFrame(material, `basis.open.${key}`, { names })
  if (toFits(material, 'basis', 1)(named.text)) return [named]
  if (key === 'figure') return []
  const count = toFrame(material, `some.${key}`, { n: toNumber(material, ids.length) })
  return [toFrame(material, `basis.open.${key}`, { names: count })]
}
