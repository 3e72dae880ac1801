import type { Note, Slide } from '../model/slide.ts'
import { type Frame, isFrame, type Selection, type Text } from '../model/text.ts'
import { type Material, toFrame } from './material.ts'
import { isAppendix, isSaid } from './pace.ts'
import { toRemark } from './reasons.ts'

/** Slides that are to be looked at: where the article has no sentence for them, something is said all the same. */
const SHOWING: readonly Slide['kind'][] = ['figures', 'timeline', 'table', 'picture']
// Headlines of the deck's own that claim something of the line: what only names or counts is on the slide.
const CLAIMING = /^headline\.(?:all-|one-|leads-to|subject-|largest|hub-named|hub-causes|table-)/u
// A table of so many rows and columns can be read out.
const READ_OUT = { rows: 7, columns: 3 }

/**
 * The claim of the deck's own over a slide, to be said as well as read, where it does not stand over the slide before too; the words of the
 * article over one are said where they stand in it.
 */
export function toClaimed(material: Material, { kind, title }: Slide, before: Slide | undefined): Note[] {
  const isSaid = kind === 'brief' || title.text === before?.title.text
  return isSaid ? [] : toClaimNotes(material, title).map((text) => toRemark(text, 0))
}

/** A headline as it is said, where it is the deck's own and claims something. */
export const toClaimNotes = (material: Material, title: Text): Frame[] =>
  isFrame(title) && CLAIMING.test(title.label) ? [toFrame(material, 'note.claim', { claim: title })] : []

/** What is said at a slide, or at a row of an overview, for which the article has no sentence left. */
export function toFillers(material: Material, slide: Slide, own: readonly Note[]): Note[] {
  if (slide.kind === 'cover') return toSources(material, slide)
  if (slide.kind === 'overview') {
    const isSilent = (step: number) => step <= slide.clicks && own.every(({ click }) => click !== step)
    return slide.rows.flatMap(({ point }, index) =>
      isSilent(index + 1) ? [toRemark(toFrame(material, 'note.point', { point: point.label }), index + 1)] : [],
    )
  }
  const rows = slide.kind === 'table' ? toRowsRead(material, slide) : []
  const isSilent = SHOWING.includes(slide.kind) && own.filter(isSaid).length === 0
  return rows.length > 0 || !isSilent ? rows : [toRemark(toFrame(material, `note.${slide.kind}`), 0)]
}

/** Which article the talk rests on, and what that says of itself: before anything is claimed. */
function toSources(material: Material, { title, standing }: Slide & { readonly kind: 'cover' }): Note[] {
  return [
    ...(isFrame(title) ? [] : [toFrame(material, 'note.article', { title })]),
    ...(standing ? [toFrame(material, 'note.statement', { statement: standing.text })] : []),
  ].map((text) => toRemark(text, 0))
}

/** A small table row by row. */
function toRowsRead(material: Material, { rows, hasBars }: Slide & { readonly kind: 'table' }): Note[] {
  const isSmall = rows.length <= READ_OUT.rows && rows.every((row) => row.length <= READ_OUT.columns)
  if (!isSmall || hasBars) return []
  return rows.flatMap(([name, ...cells]) => {
    const told = cells.flatMap((cell): Selection[] => (cell ? [cell] : []))
    return name && told.length > 0 ? [toRemark(toFrame(material, 'note.row', { name, cells: told }), 0)] : []
  })
}

/** What leads over to the next chapter, at the last step of the slide before it; at the last slide of the talk that it ends. */
export function toOutlook(material: Material, slide: Slide, next: Slide | undefined): Note[] {
  const toLast = (key: string, values: Readonly<Record<string, Text>> = {}): Note[] => [
    toRemark(toFrame(material, key, values), slide.clicks),
  ]
  if (isAppendix(slide) || slide.kind === 'cover') return []
  if (next === undefined || isAppendix(next)) return toLast('note.end')
  if (next.chapter === null || next.chapter === slide.chapter) return []
  return toLast('note.next', { chapter: toFrame(material, `chapter.${next.chapter}`) })
}
