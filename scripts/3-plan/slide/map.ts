import { type Link, type Point, ROLES, type Role } from '../../model/argument.ts'
import { toDrawnLinks } from '../../model/hub.ts'
import { findPossible } from '../../model/possible.ts'
import type { ExplainedLink } from '../../model/slide.ts'
import type { Frame, Text } from '../../model/text.ts'
import { MOST } from '../budget.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toFits } from '../fitting.ts'
import { findGapIds, toAnswerable, toOpenNote } from '../gaps.ts'
import { toMapParts } from '../map-parts.ts'
import { type Material, pointsOf, toFrame, toHubRef, toNodes, toPart, toRef, toRefs } from '../material.ts'
import { toChainNotes, toRemark, toRule } from '../reasons.ts'
import { toQuotes } from './evidence.ts'

/**
 * The whole line with every link, shown role by role and then chain by chain; the notes say at each step what appears. On one slide
 * where its names can be read there, else in parts; the last says how many points found no room. The first role is there from the start;
 * a chain runs through a risk, or through a cause where there are no risks. None where no arrow was found: names alone stand on the brief.
 */
export function planMap(material: Material, title: Text): Draft[] {
  if (toDrawnLinks(material.map).length === 0) return []
  const parts = toMapParts(material, title)
  const drafts = parts.map((points, index) => planPart(material, title, points, index, parts.length))
  const drawn = new Set(parts.flat())
  const n = material.map.points.filter((point) => !drawn.has(point)).length
  const last = drafts.at(-1)
  const footer = n > 0 ? toFrame(material, 'map.more', { n }) : toPossible(material)
  if (footer === null || last === undefined) return drafts
  return [...drafts.slice(0, -1), { ...last, slide: { ...last.slide, footer } }]
}

/**
 * Which of the arrows that the article states it tells only as possible: by the points that a hub joins, where these find room in a line, else
 * how many; `null` where all are told as so.
 */
export function toPossible(material: Material): Frame | null {
  const ids = findPossible(material.article, material.map).map((link) => toOwn(material, link))
  if (ids.length === 0) return null
  const names = toRefs(material, [...new Set(ids.flatMap((id) => id ?? []))]).map(({ label }) => label)
  const named = ids.includes(null) ? null : toFrame(material, 'links.possible-named', { names })
  return named && toFits(material, 'basis', 1)(named.text)
    ? named
    : toFrame(material, 'links.possible', { n: ids.length })
}

/** The point that an arrow of the hub is of; `null` for any other arrow, which is of two. */
const toOwn = ({ map: { hub } }: Material, { from, to }: Link): string | null =>
  from === hub?.id ? to : to === hub?.id ? from : null

function planPart(material: Material, title: Text, points: readonly Point[], index: number, of: number): Draft {
  const ids = new Set(points.map(({ id }) => id))
  // In parts each shows its own chains: the hub of them all would join none.
  const hub = of > 1 ? null : material.map.hub
  const links = toDrawnLinks({ ...material.map, hub })
  const part = { ...material, map: { ...material.map, points, hub, links: links.filter(isInside(ids)) } }
  const roles = ROLES.filter((role) => pointsOf(part.map, role).length > 0)
  const middle = toAnswerable(material).filter(({ id }) => ids.has(id))
  const notes = [
    ...roles.flatMap((role, click) => [
      ...(role === 'risk' ? toHubRemark(part) : []).map((text) => toRemark(text, click)),
      toRemark(toOpening(part, role), click),
    ]),
    ...middle.flatMap((point, chain) =>
      toChain(part, material, point).map((text) => toRemark(text, roles.length + chain)),
    ),
  ]
  return {
    slide: {
      ...BLANK,
      kind: 'map',
      id: of > 1 ? `map-${index + 1}` : 'map',
      title,
      part: toPart(index, of),
      clicks: roles.length - 1 + middle.length,
      points: points.map((point) => toRef(material, point)),
      hub: toHubRef(part),
      links: links.filter(isInside(new Set([...ids, 'hub']))).map((link) => toExplained(material, link)),
      gaps: findGapIds(material).filter((id) => ids.has(id)),
      notes,
    },
    covers: [],
  }
}

const isInside =
  (ids: ReadonlySet<string>) =>
  ({ from, to }: Link): boolean =>
    ids.has(from) && ids.has(to)

/** An arrow with what carries it: the rule, and the article's words on both sides where they say more than the names. */
function toExplained(material: Material, link: Link): ExplainedLink {
  const { from, to, basis } = link
  const names = toNodes(material, [from, to]).map(({ label }) => label.text)
  const rule = toRule(material, link)
  return { from, to, basis, rule, quotes: toQuotes(material, link, names, 'mapQuote') }
}

/** A chain in words: what its middle comes from and what answers it. Why that is so is told where the middle is shown in full. */
function toChain(material: Material, whole: Material, middle: Point): Frame[] {
  // What answers it may stand on another part of the map.
  const open = toOpenNote(whole, middle)
  const said = [
    ...toChainNotes(material, middle, 'leads-to'),
    ...toChainNotes(material, middle, 'answered-by'),
    ...(open ? [open] : []),
  ]
  return said.length > 0 ? said : [toFrame(material, 'note.point', { point: toRef(material, middle).label })]
}

/** What is said of the hub when it appears, with the risks. */
function toHubRemark(material: Material): Frame[] {
  const hub = toHubRef(material)
  return hub ? [toFrame(material, 'note.map.hub', { hub: hub.label })] : []
}

/** What is said when the column of a role appears: the names of its points. */
function toOpening(material: Material, role: Role): Frame {
  const names = pointsOf(material.map, role).map((point) => toRef(material, point).label)
  const name = toFrame(material, `role.${role}`)
  const [first, last] = [names[0] ?? '', names.at(-1) ?? '']
  return names.length > MOST.saidNames
    ? toFrame(material, `note.map.${role}.many`, { role: name, first, last })
    : toFrame(material, `note.map.${role}`, { role: name, names })
}
