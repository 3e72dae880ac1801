import type { Link, Point } from '../../model/argument.ts'
import type { FocusSlide, Neighbour, Slide } from '../../model/slide.ts'
import { isOverlapping } from '../../model/span.ts'
import type { Selection, Text } from '../../model/text.ts'
import { type BoxName, MOST } from '../budget.ts'
import { FOCUS_SAYS, type FocusSays } from '../budget-focus.ts'
import type { Fits } from '../condense.ts'
import { BLANK, type Draft } from '../draft.ts'
import { findSingles } from '../figures.ts'
import { toFits } from '../fitting.ts'
import { findThrough, toThroughMark, toThroughNote } from '../gaps.ts'
import { countColumns } from '../height/focus.ts'
import { isRoomFor } from '../height/index.ts'
import { type Material, sentencesOf, toHubChips, toRef } from '../material.ts'
import { toChainNotes, toReason, toRemark } from '../reasons.ts'
import { toFacts } from './focus-facts.ts'
import { toFocusTitle } from './focus-title.ts'
import { findLonger, findLongerBeside, toGist, toNeighbourWords } from './focus-words.ts'
import { findArrows, findFocused, toRows } from './focused.ts'
import { isSharing } from './telling-numbers.ts'

/** The slides of the risks that get one of their own (`findFocused`), but for those that would say no more of a risk than its name, which its row of the overview does. */
export function planFocuses(material: Material): Draft[] {
  const drafts = findFocused(material).map((risk) => planFocus(material, risk))
  return drafts.length === 1 ? drafts : drafts.filter(({ slide }) => isTelling(slide))
}

const isTelling = (slide: Slide): boolean => slide.kind === 'focus' && (slide.gist !== null || slide.facts.length > 0)

/** One risk: what leads to it on the left, what answers it on the right, each with its words, and beneath them what is told of it further. */
export function planFocus(material: Material, risk: Point): Draft {
  const { map } = material
  const { incoming, outgoing } = findArrows(map, risk)
  const mark = toThroughMark(material, risk)
  const slide: FocusSlide = {
    ...BLANK,
    kind: 'focus',
    id: risk.id,
    title: toFocusTitle(material, risk),
    chapter: 'risk',
    point: toRef(material, risk),
    gist: null,
    causes: [...toHubChips(material, risk).map(withoutWords), ...toNeighbours(material, incoming, 'from')].slice(
      0,
      MOST.chips,
    ),
    strategies: toNeighbours(material, outgoing, 'to'),
    through: mark && { mark, words: null },
    facts: [],
    ...toSteps(material, risk, incoming, outgoing),
  }
  return { slide: toFilled(material, risk, slide), covers: sentencesOf(map, risk) }
}

/** The slide with as much of what the article says of the risk and of the points beside it as there is room for; the notes say all. */
function toFilled(material: Material, risk: Point, bare: FocusSlide): FocusSlide {
  const saying = toSaying(material, risk, bare)
  // Words beneath the risk's name are worth more than the last line of others.
  let bareOfGist: FocusSlide | null = null
  for (const room of FOCUS_SAYS) {
    const filled = saying(room)
    if (!isRoomFor(filled)) continue
    if (filled.gist !== null) return withMore(material, risk, filled)
    bareOfGist ??= filled
  }
  return bareOfGist ?? bare
}

/** The slide with a sentence more beneath the risk's name, then beneath the names beside it, where there is room. */
function withMore(material: Material, risk: Point, slide: FocusSlide): FocusSlide {
  const { gist } = slide
  const said = toSaid(slide).filter((text) => text !== gist)
  const fits = toFits(material, toBox(slide), FOCUS_SAYS[0]?.words ?? 0)
  const longer = gist ? findLonger(material, risk, gist, said, fits).map((words) => ({ ...slide, gist: words })) : []
  return withMoreBeside(material, longer.find(isRoomFor) ?? slide, fits)
}

function withMoreBeside(material: Material, slide: FocusSlide, fits: Fits): FocusSlide {
  let filled = slide
  for (const side of ['causes', 'strategies'] as const)
    for (const { id, words } of slide[side]) {
      const point = material.map.points.find((one) => one.id === id)
      if (!point || !words) continue
      const said = toSaid(filled).filter((text) => text !== words)
      const longer = findLongerBeside(material, point, words, said, fits)
      filled = longer.map((more) => withWordsOf(filled, side, id, more)).find(isRoomFor) ?? filled
    }
  return filled
}

const withWordsOf = (slide: FocusSlide, side: 'causes' | 'strategies', id: string, words: Selection): FocusSlide => ({
  ...slide,
  [side]: slide[side].map((one) => (one.id === id ? { ...one, words } : one)),
})

/** All that a slide says. */
const toSaid = ({ title, gist, facts, causes, strategies, through }: FocusSlide): Text[] => [
  title,
  ...(gist ? [gist] : []),
  ...facts.map(({ text }) => text),
  ...toWords([...causes, ...strategies]),
  ...(through?.words ? [through.words] : []),
]

const toBox = (slide: FocusSlide): BoxName => (countColumns(slide) < 3 ? 'focusWide' : 'focus')

/** Fills the slide as far as a room goes, with nothing that its row in the overview tells already. */
function toSaying(material: Material, risk: Point, bare: FocusSlide): (room: FocusSays) => FocusSlide {
  const row = toRows(material)(risk)
  const isNew = ({ from }: Selection) => !from.some((own) => row.some((span) => isOverlapping(own, span)))
  const fitsIn = (lines: number) => toFits(material, toBox(bare), lines)
  const singles = findSingles(material, sentencesOf(material.map, risk), () => true)
  const toWorth = (words: Selection) =>
    Math.max(0, ...singles.filter((one) => isSharing(one.values[0].value, words)).map(({ worth }) => worth))
  const { incoming, outgoing } = findArrows(material.map, risk)
  return (room) => {
    const gist = findFirst(room.words, (lines) => toGist(material, risk, [bare.title], fitsIn(lines), isNew, toWorth))
    const said = [bare.title, ...(gist ? [gist] : [])]
    const causes = withWords(material, bare.causes, incoming, said, room.words, fitsIn)
    const strategies = withWords(material, bare.strategies, outgoing, [...said, ...toWords(causes)], room.words, fitsIn)
    const through = bare.through && { ...bare.through, words: toThroughWords(material, risk, said, fitsIn(room.words)) }
    const facts = toFacts(material, risk, [...said, ...toWords(causes)], room.facts, room.lines)
    return { ...bare, gist, causes, strategies, through, facts }
  }
}

// The fewest lines in which words beneath a name are looked for.
const LEAST_LINES = 2

/** What is found in so many lines, else in fewer: what fits more may hold words that the slide says already. */
function findFirst<T>(most: number, find: (lines: number) => T | null): T | null {
  for (let lines = most; lines >= Math.min(most, LEAST_LINES); lines -= 1) {
    const found = find(lines)
    if (found !== null) return found
  }
  return null
}

const toWords = (all: readonly Neighbour[]): Text[] => all.flatMap(({ words }) => words ?? [])

/** The points of one side with their words; several share the lines of one. */
function withWords(
  material: Material,
  side: readonly Neighbour[],
  links: readonly Link[],
  said: readonly Text[],
  lines: number,
  fitsIn: (lines: number) => Fits,
): Neighbour[] {
  const count = Math.max(1, side.filter(({ role }) => role !== 'hub').length)
  const own = Math.floor((lines - (count - 1) * 2) / count)
  const told: Text[] = [...said]
  return side.map((neighbour) => {
    const point = material.map.points.find(({ id }) => id === neighbour.id)
    const link = links.find(({ from, to }) => from === neighbour.id || to === neighbour.id)
    if (!point || !link || own < 1) return neighbour
    const words = toNeighbourWords(material, point, link, told, fitsIn(own), own < 2)
    if (words) told.push(words)
    return { ...neighbour, words }
  })
}

/** What the strategy for the cause is to do. */
function toThroughWords(material: Material, risk: Point, said: readonly Text[], fits: Fits): Selection | null {
  const [link] = findThrough(material, risk)
  const point = material.map.points.find(({ id }) => id === link?.to)
  return link && point ? toNeighbourWords(material, point, link, said, fits, false) : null
}

/** The risk first, then what leads to it, then what answers it, each with the reasons of its arrows. */
function toSteps(material: Material, risk: Point, incoming: readonly Link[], outgoing: readonly Link[]) {
  const answer = incoming.length > 0 ? 2 : 1
  const through = toThroughNote(material, risk)
  const notes = [
    ...toChainNotes(material, risk, 'leads-to').map((text) => toRemark(text, 1)),
    ...incoming.map((link) => toRemark(toReason(material, link), 1)),
    ...toChainNotes(material, risk, 'answered-by').map((text) => toRemark(text, answer)),
    ...outgoing.map((link) => toRemark(toReason(material, link), answer)),
    ...(through ? [toRemark(through, answer)] : []),
  ]
  return { notes, clicks: outgoing.length > 0 || through ? answer : 1 }
}

const withoutWords = (node: Omit<Neighbour, 'words'>): Neighbour => ({ ...node, words: null })

const toNeighbours = (material: Material, links: readonly Link[], end: 'from' | 'to'): Neighbour[] =>
  links
    .flatMap((link) =>
      material.map.points
        .filter((point) => point.id === link[end])
        .map((point) => withoutWords({ ...toRef(material, point), basis: link.basis })),
    )
    .slice(0, MOST.chips)
