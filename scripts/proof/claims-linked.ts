import { toLabel } from '../language/labels/index.ts'
import type { Link, Point, Role } from '../model/argument.ts'
import { type Claim, isCounted } from './claim.ts'
import type { Facts } from './facts.ts'
import { isMadeOf, toFixed, toKnown } from './words.ts'

/** Whether the names, one after the other or the last with `and` before it, are of these points alone. */
function areOnly({ labels, namesOf }: Facts, names: string | number | undefined, points: readonly Point[]): boolean {
  const and = toLabel(labels, 'list.pair', { first: '', last: '' })
  const known = points.flatMap(namesOf)
  return isMadeOf(String(names), toKnown([...known, ...known.map((name) => and + name)]))
}

/** Whether a text counts so many points of a role, or so many of all of them or of those that stand on one slide. */
function isSomeOf(facts: Facts, text: string | number | undefined, role: Role, n: number): boolean {
  const { deck, labels } = facts
  const onSlides = deck.slides.flatMap((slide) =>
    'role' in slide && slide.role === role && 'rows' in slide ? [(slide.rows as unknown[]).length] : [],
  )
  const counts = [...onSlides, facts.pointsOf(role).length]
  const inWords = (one: number) => [one, labels[`number.${one}`] ?? one]
  const told = counts.flatMap((m) =>
    inWords(n).flatMap((few) => inWords(m).map((all) => toLabel(labels, `some-of.${role}`, { n: few, m: all }))),
  )
  return isCounted(facts, text, `some.${role}`, n) || told.some((one) => toFixed(one) === toFixed(String(text)))
}

/** Whether so many points of a role at least have an arrow of a kind to those that are named, and the names are of nothing else. */
const reaches =
  (role: 'cause' | 'strategy', kind: Link['kind'], isStated: boolean): Claim =>
  (facts, { part, names }) => {
    const { map, namesOf } = facts
    const [own, other] = role === 'cause' ? (['from', 'to'] as const) : (['to', 'from'] as const)
    const arrows = map.links.filter((link) => link.kind === kind && (!isStated || link.basis === 'stated'))
    const told = map.points.filter(
      (point) =>
        arrows.some((link) => link[other] === point.id) && namesOf(point).some((name) => String(names).includes(name)),
    )
    const linked = map.points.filter(
      (point) =>
        point.role === role &&
        arrows.some((link) => link[own] === point.id && told.some(({ id }) => id === link[other])),
    )
    return areOnly(facts, names, told) && linked.some((_, at) => isSomeOf(facts, part, role, at + 1))
  }

/** Whether the article states arrows from so many causes to so many risks. */
const isSpread: Claim = (facts, { part, ends }) => {
  const stated = facts.map.links.filter(({ kind, basis }) => kind === 'leads-to' && basis === 'stated')
  const [causes, risks] = [facts.pointsOf('cause'), facts.pointsOf('risk')]
  const between = stated.filter(
    ({ from, to }) => causes.some(({ id }) => id === from) && risks.some(({ id }) => id === to),
  )
  const countOf = (end: 'from' | 'to') => new Set(between.map((link) => link[end])).size
  return isCounted(facts, part, 'some.cause', countOf('from')) && isCounted(facts, ends, 'some.risk', countOf('to'))
}

/** Whether the article states that the first leads to the second, and that the third answers that. */
const isWay: Claim = ({ map, isNameOf }, { from, label, to }) => {
  const isNamed = (id: string, name: string | number | undefined) =>
    map.points.some((point) => point.id === id && isNameOf(point, String(name)))
  const stated = map.links.filter(({ basis }) => basis === 'stated')
  return stated.some(
    (lead) =>
      lead.kind === 'leads-to' &&
      isNamed(lead.from, from) &&
      isNamed(lead.to, label) &&
      stated.some((answer) => answer.kind === 'answered-by' && answer.from === lead.to && isNamed(answer.to, to)),
  )
}

/** What headlines claim of arrows by the names of their points, by label. */
export const LINKED_CLAIMS: Readonly<Record<string, Claim>> = {
  'headline.do-answer': reaches('strategy', 'answered-by', true),
  'headline.do-lead': reaches('cause', 'leads-to', true),
  'headline.partly-answer': reaches('strategy', 'answered-by', false),
  'headline.partly-lead': reaches('cause', 'leads-to', false),
  'headline.can-answer': reaches('strategy', 'answered-by', false),
  'headline.can-lead': reaches('cause', 'leads-to', false),
  'headline.do-spread': isSpread,
  'headline.way': isWay,
}
