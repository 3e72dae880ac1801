import { toLabel } from '../language/labels/index.ts'
import { type Link, type Point, ROLES } from '../model/argument.ts'
import { eachSection } from '../model/article.ts'
import { toDrawnLinks } from '../model/hub.ts'
import { findPossible } from '../model/possible.ts'
import type { Frame } from '../model/text.ts'
import { both, type Claim, type IsCount, isCounted } from './claim.ts'
import { ANSWER_CLAIMS } from './claims-answers.ts'
import { DONE_CLAIMS } from './claims-done.ts'
import { FIGURE_CLAIMS } from './claims-figures.ts'
import { HUB_CLAIMS } from './claims-hub.ts'
import { LINKED_CLAIMS } from './claims-linked.ts'
import { PAIR_CLAIMS } from './claims-pairs.ts'
import { TABLE_CLAIMS } from './claims-tables.ts'
import { TIMELINE_CLAIMS } from './claims-timelines.ts'
import type { Facts } from './facts.ts'
import { isMadeOf, toFixed, toKnown } from './words.ts'

const isStated = ({ basis }: Link): boolean => basis === 'stated'
const counts =
  (role: 'cause' | 'risk' | 'strategy'): Claim =>
  (facts, { n }, is) =>
    n !== undefined && is(n, facts.pointsOf(role).length)

const isOneOf = (facts: Facts, points: readonly Point[], label: string | number | undefined): boolean =>
  points.some((point) => facts.isNameOf(point, String(label)))

/** Whether an arrow joins the two names, of the kind and, where it is said, of the basis. */
const joins =
  (kind: Link['kind'], basis: Link['basis'] | null): Claim =>
  ({ map, isNameOf }, { from, to }) => {
    const isNamed = (id: string, name: string | number | undefined) =>
      map.points.some((point) => point.id === id && isNameOf(point, String(name)))
    return map.links.some(
      (link) =>
        link.kind === kind &&
        (basis === null || link.basis === basis) &&
        isNamed(link.from, from) &&
        isNamed(link.to, to),
    )
  }

/** Whether all that are named lead to a point, or answer it, in the way that is said. */
const joinsAll =
  (kind: Link['kind'], basis: Link['basis']): Claim =>
  ({ map, isNameOf, namesOf }, { point, names }) => {
    const isPoint = (id: string) => map.points.some((one) => one.id === id && isNameOf(one, String(point)))
    const others = map.links
      .filter(
        (link) => link.kind === kind && link.basis === basis && isPoint(kind === 'leads-to' ? link.to : link.from),
      )
      .map(({ from, to }) => (kind === 'leads-to' ? from : to))
    const told = map.points.filter(({ id }) => others.includes(id)).flatMap(namesOf)
    return isMadeOf(String(names), toKnown(told))
  }

// Two letters or characters: less of a heading names nothing.
const NAMING = /\p{L}{2}/u

/** As many parts as are named. */
const partsAreNamed: Claim = ({ article, wordsOf, labels }, { count, names }) => {
  const heads = [...eachSection(article.sections)].map(({ heading: { label, span } }) => {
    const name = label === null ? '' : wordsOf(label)
    return toFixed(NAMING.test(name) ? name : wordsOf(span))
  })
  const named = heads.filter((head) => head !== '' && toFixed(String(names)).includes(head)).length
  return [named, labels[`number.${named}`] ?? named].some(
    (n) => toFixed(toLabel(labels, 'count.part', { n })) === toFixed(String(count)),
  )
}

const openPoint: Claim = (facts, { point }) => isOneOf(facts, facts.open, point)

/** Whether a risk is answered through the causes and by the strategies that are named, and only so. */
const isThrough: Claim = (facts, { point, names, strategies }) =>
  facts.through.some(
    (way) =>
      facts.isNameOf(way.risk, String(point)) &&
      isMadeOf(String(names), toKnown(way.causes.flatMap(facts.namesOf))) &&
      isMadeOf(String(strategies), toKnown(way.strategies.flatMap(facts.namesOf))),
  )

/** Whether a risk is answered through its causes, as many as are told, and only so. */
const isThroughAlone: Claim = (facts, { point, n }, is) =>
  n !== undefined &&
  facts.through.some(({ risk, causes }) => facts.isNameOf(risk, String(point)) && is(n, causes.length))

/** Whether every point of a role is joined to one of the other, by arrows that come in or go out. */
const allLinked =
  (role: 'cause' | 'risk', other: 'cause' | 'risk'): Claim =>
  ({ map, pointsOf }) => {
    const known = pointsOf(other).map(({ id }) => id)
    return pointsOf(role).every(({ id }) =>
      map.links.some(({ from, to }) =>
        role === 'cause' ? from === id && known.includes(to) : to === id && known.includes(from),
      ),
    )
  }

/** Whether every cause leads to a risk, and every risk has a cause. */
const isWhole: Claim = both(allLinked('cause', 'risk'), allLinked('risk', 'cause'))

const isWithoutStrategy: Claim = ({ pointsOf }) => pointsOf('strategy').length === 0

/** Whether the points that are named, and so many more, are points of the role that is counted. */
const areSome: Claim = (facts, { count, names, more }) =>
  ROLES.some((role) => {
    const all = facts.pointsOf(role)
    const own = all.filter((point) =>
      facts.namesOf(point).some((name) => toFixed(String(names)).includes(toFixed(name))),
    )
    const n = own.length + Number(more)
    const isNamed = own.length > 0 && areNamed(facts, own, String(names).replace(/[“”「」、,]/gu, ' '))
    return isNamed && n <= all.length && isCounted(facts, count, `some.${role}`, n)
  })

/** Whether nothing is named but strategies. */
const areStrategies: Claim = (facts, { names }) =>
  isMadeOf(String(names), toKnown(facts.pointsOf('strategy').flatMap(facts.namesOf)))

/** So many arrows, of which so many are stated and all others inferred. */
const areLinks =
  (stated: string | null, inferred: string | null): Claim =>
  ({ map }, values, is) => {
    const links = toDrawnLinks(map)
    const said = links.filter(isStated).length
    const count = (key: string | null) => (key === null ? 0 : (values[key] ?? -1))
    return is(values.n ?? -1, links.length) && is(count(stated), said) && is(count(inferred), links.length - said)
  }

/** So many arrows are stated, and only as possible. */
const arePossible: Claim = ({ article, map }, { n }, is) => is(n ?? -1, findPossible(article, map).length)

/** The arrows that are stated only as possible are of the points that are named, and of no other. */
const arePossibleOf: Claim = (facts, { names }) => {
  const ends = findPossible(facts.article, facts.map).flatMap(({ from, to }) => [from, to])
  const points = facts.map.points.filter(({ id }) => ends.includes(id))
  return points.length > 0 && areNamed(facts, points, String(names))
}

/** Whether words name each of some points, and nothing else. */
const areNamed = (facts: Facts, points: readonly Point[], names: string): boolean =>
  points.every((point) => facts.namesOf(point).some((name) => toFixed(names).includes(toFixed(name)))) &&
  isMadeOf(names, toKnown(points.flatMap(facts.namesOf)))

/** So many points of the map stand on none of its slides. */
const areUndrawn: Claim = ({ deck, map }, { n }, is) => {
  const drawn = deck.slides.flatMap((slide) =>
    slide.kind === 'map' && 'points' in slide ? (slide.points as Point[]) : [],
  )
  return is(n ?? -1, map.points.filter(({ id }) => !drawn.some((one) => one.id === id)).length)
}

/** All that is named, or counted, is answered by nothing, and nothing else is. */
const lackAnswers =
  (which: 'unanswered' | 'open'): Claim =>
  (facts, { names }) => {
    const lacking = facts[which]
    const { length: n } = lacking
    const counts = [n, facts.labels[`number.${n}`] ?? n].map((count) =>
      toLabel(facts.labels, `some.${facts.answerable[0]?.role ?? 'risk'}`, { n: count }),
    )
    return areNamed(facts, lacking, String(names)) || counts.some((count) => toFixed(count) === toFixed(String(names)))
  }

/** What a label claims of the map, by its key, worked out anew. A label that is not here claims nothing beyond its filling. */
const CLAIMS: Readonly<Record<string, Claim>> = {
  'count.cause': counts('cause'),
  'count.risk': counts('risk'),
  'count.strategy': counts('strategy'),
  'tally.cause': counts('cause'),
  'tally.risk': counts('risk'),
  'tally.strategy': counts('strategy'),
  'headline.parts': partsAreNamed,
  ...ANSWER_CLAIMS,
  ...HUB_CLAIMS,
  'headline.line': isWhole,
  'headline.line-inferred': isWhole,
  'headline.some': areSome,
  'close.rest': areStrategies,
  ...TABLE_CLAIMS,
  ...TIMELINE_CLAIMS,
  ...LINKED_CLAIMS,
  ...PAIR_CLAIMS,
  ...DONE_CLAIMS,
  'headline.cause-risk': both(isWhole, isWithoutStrategy),
  'headline.cause-risk-apart': isWithoutStrategy,
  'headline.risk-strategy': ({ answerable, map }) =>
    answerable.every(({ id }) => map.links.some(({ from }) => from === id)),

  'map.more': areUndrawn,
  'links.possible': arePossible,
  'links.possible-named': arePossibleOf,
  'gap.question': lackAnswers('open'),
  'basis.links': areLinks('stated', 'inferred'),
  'basis.links-stated': areLinks('n', null),
  'basis.links-inferred': areLinks(null, 'n'),
  'basis.open.risk': lackAnswers('unanswered'),
  ...FIGURE_CLAIMS,
  'note.link.stated': joins('leads-to', 'stated'),
  'note.link.inferred': joins('leads-to', 'inferred'),
  'note.open': openPoint,
  'note.through': isThrough,
  'through.mark': isThrough,
  'through.alone': isThroughAlone,
  'note.chain.leads-to.stated': joinsAll('leads-to', 'stated'),
  'note.chain.leads-to.inferred': joinsAll('leads-to', 'inferred'),
  'note.chain.answered-by.stated': joinsAll('answered-by', 'stated'),
  'note.chain.answered-by.inferred': joinsAll('answered-by', 'inferred'),
  'note.answer.stated': joins('answered-by', 'stated'),
  'note.answer.inferred': joins('answered-by', 'inferred'),
}

/** Whether what a text of the deck's own claims is so. */
export const isClaimTrue = (facts: Facts, frame: Pick<Frame, 'label' | 'values'>, is: IsCount): boolean =>
  CLAIMS[frame.label]?.(facts, frame.values, is) ?? true
