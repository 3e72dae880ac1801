import { cuesOf } from '../../language/cues.ts'
import { LEADS_ON } from '../../language/sentence-ends.ts'
import type { Link, LinkKind, Point, Role, Sentence } from '../../model/argument.ts'
import { isIncident } from '../../model/incident.ts'
import { isCutName } from '../../model/name-in-words.ts'
import type { CloseSlide } from '../../model/slide.ts'
import { isOverlapping, type Span, wordsOf } from '../../model/span.ts'
import { type Frame, isFrame, type Selection, type Text } from '../../model/text.ts'
import { MOST } from '../budget.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toFits } from '../fitting.ts'
import { toOpenQuestion } from '../gaps.ts'
import { toClaimFits } from '../headline.ts'
import { isRoomFor } from '../height/index.ts'
import { linksFrom, linksTo, type Material, pointsOf, toBest, toFrame, toRef } from '../material.ts'
import { toComparable } from '../opening.ts'
import { toRemark } from '../reasons.ts'
import type { OpeningClaims } from './brief.ts'

/** The ways that a close shows, in the forms that it may have, the fullest first. */
const FORMS: readonly (readonly Role[])[] = [
  ['cause', 'risk', 'strategy'],
  ['risk', 'strategy'],
  ['cause', 'risk'],
  ['cause', 'strategy'],
]

/** One way through the map: a point a role, and the arrows between them. */
interface Way {
  readonly points: readonly Point[]
  readonly links: readonly Link[]
}

/**
 * What a talk ends with where the article has no last word: what it claims, rather as its close says it, the surest ways through the
 * map, as many as there is room for, and what is open.
 */
export function planClose(material: Material, claims: OpeningClaims, closing: readonly Sentence[]): Draft {
  const claim = toClaim(material, claims, closing)
  const { roles, ways } = findWays(material, isFrame(claim) ? [] : claim.from)
  const gap = toOpenQuestion(material)
  const toSlide = (most: number, isFull: boolean) => {
    const shown = toInOrder(ways.slice(0, most))
    return toCloseSlide(material, claim, roles, shown, gap, isFull ? toRest(material, shown) : null)
  }
  const counts = ways.map((_, at) => ways.length - at)
  const all = counts.flatMap((most) => [toSlide(most, true), toSlide(most, false)])
  const slide = all.find(isRoomFor) ?? toSlide(0, false)
  return { slide, covers: [] }
}

/** The strategies that no way shows, which are to be remembered too; `null` where there are none, or one name is cut or too many. */
function toRest(material: Material, ways: readonly Way[]): Frame | null {
  const shown = new Set(ways.flatMap(({ points }) => points.map(({ id }) => id)))
  const rest = pointsOf(material.map, 'strategy').filter(({ id }) => !shown.has(id))
  const names = rest.map((point) => toRef(material, point).label)
  if (names.length === 0 || names.some(isCutName)) return null
  const told = toFrame(material, 'close.rest', { names })
  return toFits(material, 'support')(told.text) ? told : null
}

// A talk does not end with a question.
const QUESTION = /[?？][”’」』"']*\s*$/u

/**
 * What a report of something that went wrong states to be at the root of it; of the two claims that open the talk that of the article's
 * close, else the headline of the brief where it is the author's.
 */
function toClaim(material: Material, { brief, verdict, map }: OpeningClaims, closing: readonly Sentence[]): Text {
  const root = toRoot(material)
  if (root) return root
  const isLate = verdict?.from.some((one) => closing.some(({ span }) => isOverlapping(span, one)))
  const isOwn = (text: Text | null): text is Text => text !== null && !isFrame(text) && !QUESTION.test(text.text)
  if (isOwn(verdict) && isLate) return verdict
  return [brief, verdict].find(isOwn) ?? (isFrame(brief) ? brief : map)
}

/** The sentence with the root cause: a talk about an incident does not end with who did what. */
function toRoot(material: Material): Selection | null {
  const { article, map } = material
  if (!isIncident(article)) return null
  const { root } = cuesOf(article.language)
  const stating = map.sentences.filter(({ kind, span }) => {
    const words = wordsOf(article.source.text, span)
    return kind === 'prose' && !LEADS_ON.test(words) && root.test(toComparable(words, article.language))
  })
  return toBest(material, stating, { fits: toClaimFits(material), tightness: 'tight' })
}

/** Ways in the order in which the article tells of their first points. */
const toInOrder = (ways: readonly Way[]): Way[] => {
  const toStart = ({ points: [first] }: Way) => first?.mentions[0].start ?? 0
  return [...ways].sort((a, b) => toStart(a) - toStart(b))
}

function toCloseSlide(
  material: Material,
  claim: Text,
  roles: readonly Role[],
  ways: readonly Way[],
  gap: Frame | null,
  rest: Frame | null,
): CloseSlide {
  const told = [
    toFrame(material, 'note.close', { claim }),
    ...ways.flatMap(({ links }) => links.map((link) => toSaid(material, link))),
    ...(rest ? [rest] : []),
    ...(gap ? [toFrame(material, 'note.gap', { gap })] : []),
  ]
  return {
    ...BLANK,
    kind: 'close',
    id: 'conclusion',
    title: toFrame(material, 'headline.close'),
    chapter: 'conclusion',
    claim,
    roles,
    ways: ways.map(({ points }) => points.map((point) => toRef(material, point))),
    links: ways.flatMap(({ links }) => links.map(({ from, to, basis }) => ({ from, to, basis }))),
    rest,
    gap,
    notes: told.map((text) => toRemark(text, 0)),
  }
}

/** An arrow in words: what a point comes from, or what answers it. */
function toSaid(material: Material, { from, to, kind, basis }: Link): Frame {
  const [point, other] = kind === 'leads-to' ? [to, from] : [from, to]
  const nameOf = (id: string) =>
    material.map.points.filter((one) => one.id === id).map((one) => toRef(material, one).label)
  return toFrame(material, `note.chain.${kind}.${basis}`, { point: nameOf(point), names: nameOf(other) })
}

/** Ways of the fullest form that the map has, first one from a cause that is `told` already, then surest first, none of which shares a point with an earlier one. */
function findWays(
  material: Material,
  told: readonly Span[],
): { readonly roles: readonly Role[]; readonly ways: readonly Way[] } {
  for (const roles of FORMS) {
    const ways: Way[] = []
    while (ways.length < MOST.ways) {
      const used = new Set(ways.flatMap(({ points }) => points.map(({ id }) => id)))
      const [next] = findWaysOver(material, roles, used, told)
      if (next === undefined) break
      ways.push(next)
    }
    if (ways.length > 0) return { roles, ways }
  }
  return { roles: [], ways: [] }
}

const isTold = ({ mentions }: Point, told: readonly Span[]): boolean =>
  told.some((span) => mentions.some((own) => isOverlapping(span, own)))

/** A way over each point of the middle, a risk, or a cause where there are none, with the surest arrow on either side, from a cause that is `told` where one leads there; such a way, then the surest first, without points in `used`. */
function findWaysOver(
  { map }: Material,
  roles: readonly Role[],
  used: ReadonlySet<string>,
  told: readonly Span[],
): Way[] {
  const middle = roles.includes('risk') ? 'risk' : 'cause'
  const freeOf = (role: Role) => pointsOf(map, role).filter(({ id }) => !used.has(id))
  const [causes, strategies] = [freeOf('cause'), freeOf('strategy')]
  const toldCauses = causes.filter((cause) => isTold(cause, told))
  const hasCause = roles[0] === 'cause' && middle === 'risk'
  const hasStrategy = roles.at(-1) === 'strategy'
  const ways = freeOf(middle).flatMap((point): Way[] => {
    const toSurest = (all: readonly Point[]) =>
      findSurest(linksTo(map, point.id), 'leads-to', ({ from }) => findIn(all, from))
    const into = hasCause && (toSurest(toldCauses) ?? toSurest(causes))
    const out = hasStrategy && findSurest(linksFrom(map, point.id), 'answered-by', ({ to }) => findIn(strategies, to))
    if (into === null || out === null) return []
    return [
      {
        points: [...(into ? [into.point] : []), point, ...(out ? [out.point] : [])],
        links: [into, out].flatMap((one) => (one ? [one.link] : [])),
      },
    ]
  })
  const ofTold = ({ points }: Way) => Number(points.some((point) => toldCauses.includes(point)))
  return ways.sort((a, b) => ofTold(b) - ofTold(a) || toSureness(b) - toSureness(a))
}

const findIn = (points: readonly Point[], id: string): Point | undefined => points.find((point) => point.id === id)

const toSureness = ({ links }: Way): number => links.reduce((product, { confidence }) => product * confidence, 1)

function findSurest(
  links: readonly Link[],
  kind: LinkKind,
  toPoint: (link: Link) => Point | undefined,
): { readonly link: Link; readonly point: Point } | null {
  const ends = links.flatMap((link) => {
    const point = link.kind === kind ? toPoint(link) : undefined
    return point ? [{ link, point }] : []
  })
  return ends.sort((a, b) => b.link.confidence - a.link.confidence)[0] ?? null
}
