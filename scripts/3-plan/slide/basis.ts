import { toDrawnLinks } from '../../model/hub.ts'
import { findLacks } from '../../model/lacks.ts'
import type { BasisSlide } from '../../model/slide.ts'
import type { Frame, Text } from '../../model/text.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toFits } from '../fitting.ts'
import { type Material, toFrame, toNumber, toRefs } from '../material.ts'
import { findScope, findStatements } from '../standing.ts'
import { toCredits, toTitle, toWords } from './cover.ts'

type Row = BasisSlide['rows'][number]

/**
 * What the talk rests on and how far it holds: the article and its author, what the article says of itself, what it sets out to do, how
 * the slides were made of it, what was looked for in vain. An article without the line has such a slide where it says something of itself.
 */
export function planBasis(material: Material): Draft[] {
  const statements = findStatements(material)
  if (material.map.kind === 'none' && statements.length === 0) return []
  const scope = findScope(material)
  const rows: Row[] = [
    toRow(material, 'article', toArticle(material)),
    toRow(material, 'statement', statements),
    toRow(material, 'scope', scope ? [scope] : []),
    toRow(material, 'method', [toFrame(material, 'basis.words'), ...toLinks(material)]),
    toRow(material, 'open', toOpen(material)),
  ].filter(({ texts }) => texts.length > 0)
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

/** Title and subtitle as one where the article has them as one; author, date and publisher in a line, that it is the author said. */
function toArticle(material: Material): Text[] {
  const credits = toCredits(material)
  const label = material.article.byline ? 'basis.credits-author' : 'basis.credits'
  const whole = toWords(material, toWholeTitle(material))
  const title = whole && toFits(material, 'basis')(whole.text) ? whole : toTitle(material)
  return [title, ...(credits.length > 0 ? [toFrame(material, label, { credits })] : [])]
}

function toWholeTitle({ article: { title, subtitle } }: Material) {
  return title && subtitle && subtitle.start >= title.end ? { start: title.start, end: subtitle.end } : title
}

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
  const open = LACKING.flatMap((key) => {
    const ids = lacks.filter((lack) => lack.key === `lint.${key}`).flatMap((lack) => lack.ids)
    return ids.length > 0 ? toOpenOf(material, key, ids) : []
  })
  return lacks.some(({ key }) => key === 'lint.no-figures') ? [...open, toFrame(material, 'basis.open.figures')] : open
}

function toOpenOf(material: Material, key: (typeof LACKING)[number], ids: readonly string[]): Frame[] {
  const names = toRefs(material, ids).map(({ label }) => toFrame(material, 'lint.name', { name: label }))
  const named = toFrame(material, `basis.open.${key}`, { names })
  if (toFits(material, 'basis', 1)(named.text)) return [named]
  if (key === 'figure') return []
  const count = toFrame(material, `basis.some.${key}`, { n: toNumber(material, ids.length) })
  return [toFrame(material, `basis.open.${key}`, { names: count })]
}
