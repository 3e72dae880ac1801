import type { Basis, Link, Point } from '../../model/argument.ts'
import type { FocusSlide, PointRef } from '../../model/slide.ts'
import { isOverlapping, isWithin, type Span, wordsOf } from '../../model/span.ts'
import type { Selection, Text } from '../../model/text.ts'
import { FOCUS_SAYS, MOST } from '../budget.ts'
import { toCapital } from '../capital.ts'
import type { Fits } from '../condense.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toFits } from '../fitting.ts'
import { toThroughMark, toThroughNote } from '../gaps.ts'
import { findClaim, toStatingHeading } from '../headline.ts'
import { isRoomFor } from '../height/index.ts'
import {
  linksFrom,
  linksTo,
  type Material,
  pointsOf,
  sentencesOf,
  toFrame,
  toHubChips,
  toPurpose,
  toRef,
} from '../material.ts'
import { toWholeName } from '../names.ts'
import { toReason, toRemark } from '../reasons.ts'
import { toSelection } from '../selection.ts'
import { toQuoted } from './evidence.ts'
import { toMostTelling } from './row-choice.ts'
import { toForms } from './row-forms.ts'

type Chip = PointRef & { readonly basis: Basis }

/** The risks that get a slide of their own: those that something leads to or answers, and where there are many, those with both. */
export function findFocused(map: Material['map']): Point[] {
  const risks = pointsOf(map, 'risk').map((risk) => ({ risk, sides: toArrows(map, risk) }))
  const linked = risks.filter(({ sides }) => sides.incoming.length + sides.outgoing.length > 0)
  const shown =
    linked.length <= MOST.focus
      ? linked
      : linked.filter(({ sides }) => sides.incoming.length > 0 && sides.outgoing.length > 0)
  return shown.map(({ risk }) => risk).slice(0, MOST.focus)
}

/** The arrows that a slide of a risk shows: what leads to it and what answers it, not what it leads to. */
const toArrows = (map: Material['map'], { id }: Point) => ({
  incoming: linksTo(map, id).filter(({ kind }) => kind === 'leads-to'),
  outgoing: linksFrom(map, id).filter(({ kind }) => kind === 'answered-by'),
})

/** One risk: what leads to it on the left, what answers it on the right, and the words that carry these arrows beneath. */
export function planFocus(material: Material, risk: Point): Draft {
  const { map } = material
  const { incoming, outgoing } = toArrows(map, risk)
  const causes = [...toHubChips(material, risk, 'to'), ...toChips(material, incoming, 'from')].slice(0, MOST.chips)
  const slide: FocusSlide = {
    ...BLANK,
    kind: 'focus',
    id: risk.id,
    title: toTitle(material, risk),
    chapter: 'risk',
    point: toRef(material, risk),
    gist: null,
    causes,
    strategies: toChips(material, outgoing, 'to'),
    through: toThroughMark(material, risk),
    evidence: [],
    ...toSteps(material, risk, incoming, outgoing),
  }
  return { slide: toFilled(material, risk, slide, [...incoming, ...outgoing]), covers: sentencesOf(map, risk) }
}

/** The slide with as much of what the article says of the risk and its arrows as there is room for beside its names; the notes say all. */
function toFilled(material: Material, risk: Point, bare: FocusSlide, links: readonly Link[]): FocusSlide {
  for (const room of FOCUS_SAYS) {
    const quoted = toQuoted(material, links, room, [bare.title.text])
    const beside = toStatement(material, risk, [bare.title, ...quoted.flatMap(({ quotes }) => quotes)], room.gist)
    // The harm comes before what leads to it: without other words for it, it takes those of the evidence.
    const gist = beside ?? toStatement(material, risk, [bare.title], room.gist)
    const evidence = beside || gist === null ? quoted : toQuoted(material, links, room, [bare.title.text, gist.text])
    const filled = { ...bare, evidence, gist }
    if (isRoomFor(filled)) return filled
  }
  return bare
}

/** The risk first, then what leads to it, then what answers it, each with the reasons of its arrows. */
function toSteps(material: Material, risk: Point, incoming: readonly Link[], outgoing: readonly Link[]) {
  const answer = incoming.length > 0 ? 2 : 1
  const isOpen = outgoing.length === 0 && pointsOf(material.map, 'strategy').length > 0
  const toOpen = () => toFrame(material, 'note.open', { point: toRef(material, risk).label })
  const open = isOpen ? [toThroughNote(material, risk) ?? toOpen()] : []
  const notes = [
    ...incoming.map((link) => toRemark(toReason(material, link), 1)),
    ...outgoing.map((link) => toRemark(toReason(material, link), answer)),
    ...open.map((text) => toRemark(text, answer)),
  ]
  return { notes, clicks: answer }
}

/** The author's heading of the risk where it states something; else the sentence that says most of it; else its heading or its name. */
function toTitle(material: Material, risk: Point): Text {
  const { article, map } = material
  const { label } = toRef(material, risk)
  const isHead = map.sentences.some(({ kind, span }) => kind === 'heading' && isWithin(risk.mentions[0], span))
  const stating = isHead ? toStatingHeading(material, risk.mentions[0]) : null
  if (stating && stating.text !== label.text) return stating
  const claim = findClaim(material, sentencesOf(map, risk), toPurpose(material, risk))
  if (claim) return claim
  const head = isHead ? toSelection(article.source.text, [risk.mentions[0]], article.language) : null
  if (head && toFits(material, 'headline')(head.text)) return head
  return toWholeName(material, risk)
}

/**
 * What the article says of the risk, beneath its name, in so many lines: what tells most of the harm, sentence by sentence or several in a
 * row, and does not stand on the slide already.
 */
function toStatement(material: Material, risk: Point, said: readonly Text[], lines: number): Selection | null {
  if (lines === 0) return null
  const label = toRef(material, risk).label.text
  const isUsed = (selection: Selection) =>
    toCapital(material.article, selection).text === label ||
    said.some(({ text, from }) => text.includes(selection.text) || from.some((span) => isIn(span, selection)))
  const fits = toFits(material, 'focusGist', lines)
  const free = toRuns(material, risk, fits).filter((selection) => !isUsed(selection))
  const best = toMostTelling(
    material,
    risk,
    free.map((selection) => ({ path: [selection], fact: null })),
    1,
  )?.path[0]
  return best ? toCapital(material.article, best) : null
}

const isIn = (span: Span, { from }: Selection): boolean => from.some((own) => isOverlapping(own, span))

/** The sentences of a risk, cut down, and as many in a row as fit. */
function toRuns(material: Material, risk: Point, fits: Fits): Selection[] {
  const { article, map } = material
  const prose = sentencesOf(map, risk).filter(({ kind }) => kind === 'prose')
  const isJoined = (start: number, end: number) => !wordsOf(article.source.text, { start, end }).includes('\n')
  const runs = prose.flatMap(({ span }, at) =>
    prose.slice(at + 1).flatMap((later) => {
      const whole = { start: span.start, end: later.span.end }
      const run = isJoined(whole.start, whole.end) ? toSelection(article.source.text, [whole], article.language) : null
      return run && fits(run.text) ? [run] : []
    }),
  )
  return [...runs, ...prose.flatMap((sentence) => toForms(material, sentence, fits))]
}

const toChips = (material: Material, links: readonly Link[], end: 'from' | 'to'): Chip[] =>
  links
    .flatMap((link) =>
      material.map.points
        .filter((point) => point.id === link[end])
        .map((point) => ({ ...toRef(material, point), basis: link.basis })),
    )
    .slice(0, MOST.chips)
