import type { Point, Role } from '../model/argument.ts'
import { type Claim, isCounted } from './claim.ts'
import { answersTo, type Facts } from './facts.ts'

/** How many points of the other role a point is joined with. */
type Reach = (facts: Facts, point: Point) => number

const toRisks: Reach = ({ map, pointsOf }, { id }) =>
  pointsOf('risk').filter((risk) => map.links.some(({ from, to }) => from === id && to === risk.id)).length

const fromCauses: Reach = ({ map, pointsOf }, { id }) =>
  pointsOf('cause').filter((cause) => map.links.some(({ from, to }) => from === cause.id && to === id)).length

const toStrategies: Reach = ({ map }, point) => answersTo(map, point).length

/** Whether the point that is named is joined with more of a role than any other is; `isRight`: with so many. */
const most =
  (
    among: (facts: Facts) => readonly Point[],
    reach: Reach,
    counted: Role,
    isRight: (facts: Facts, own: number, values: Parameters<Claim>[1], is: Parameters<Claim>[2]) => boolean,
  ): Claim =>
  (facts, values, is) => {
    const named = among(facts).find((point) => facts.isNameOf(point, String(values.label)))
    if (named === undefined) return false
    const own = reach(facts, named)
    return (
      own > 1 &&
      among(facts).every((point) => point === named || reach(facts, point) < own) &&
      isCounted(facts, values.points, `count.${counted}`, facts.pointsOf(counted).length) &&
      isRight(facts, own, values, is)
    )
  }

/** The claim that so many of a role are joined with a point, and the one that all are. */
function toClaims(key: string, among: (facts: Facts) => readonly Point[], reach: Reach, counted: Role) {
  const some = most(
    among,
    reach,
    counted,
    (facts, own, { n, part }, is) => n !== undefined && is(n, own) && isCounted(facts, part, `part.${counted}`, own),
  )
  const all = most(among, reach, counted, (facts, own) => own === facts.pointsOf(counted).length)
  return { [key]: some, [`${key}-all`]: all }
}

/** What headlines claim of the point at which most arrows meet, by label. */
export const LINKED_CLAIMS: Readonly<Record<string, Claim>> = {
  ...toClaims('headline.cause-leads', ({ pointsOf }) => pointsOf('cause'), toRisks, 'risk'),
  ...toClaims('headline.causes-lead', ({ pointsOf }) => pointsOf('risk'), fromCauses, 'cause'),
  ...toClaims('headline.strategies-answer', ({ map }) => map.points, toStrategies, 'strategy'),
  'headline.strategies-answer-mixed': most(
    ({ map }) => map.points,
    toStrategies,
    'strategy',
    (facts, own, { label, n, part, inferred }, is) => {
      const point = facts.map.points.find((one) => facts.isNameOf(one, String(label)))
      const said = point ? answersTo(facts.map, point).filter(({ basis }) => basis === 'stated').length : 0
      const isPart = (value: string | number | undefined, count: number) =>
        isCounted(facts, value, 'part.strategy', count)
      return n !== undefined && is(n, said) && isPart(part, own) && isPart(inferred, own - said)
    },
  ),
}
