import type { Link, Point, Role } from '../model/argument.ts'
import { both, type Claim, isCounted } from './claim.ts'
import { answersTo, type Facts } from './facts.ts'

const isStated = ({ basis }: Link): boolean => basis === 'stated'

/** Points that a strategy answers itself. */
const ownCount = ({ answerable, unanswered, covered }: Facts): number =>
  answerable.length - unanswered.length - covered.length

const statedCount = (facts: Facts): number =>
  facts.answerable.filter((point) => answersTo(facts.map, point).some(isStated)).length

const roleOf = ({ answerable }: Facts): Role => answerable[0]?.role ?? 'risk'

/** Whether the points of a claim are all that is to be answered. */
const isAll = (facts: Facts, points: string | number | undefined): boolean =>
  isCounted(facts, points, `count.${roleOf(facts)}`, facts.answerable.length)

const isPart = (facts: Facts, text: string | number | undefined, n: number): boolean =>
  isCounted(facts, text, `part.${roleOf(facts)}`, n)

const isOnly = (facts: Facts, points: readonly Point[], label: string | number | undefined): boolean => {
  const [only, ...more] = points
  return only !== undefined && more.length === 0 && facts.isNameOf(only, String(label))
}

/** So many of all points have a strategy of their own, so many one for the cause. */
const answered =
  (own: (facts: Facts) => number, through: (facts: Facts) => number): Claim =>
  (facts, values) =>
    isAll(facts, values.points) && ownCount(facts) === own(facts) && facts.covered.length === through(facts)

const none = (): number => 0
const all = ({ answerable }: Facts): number => answerable.length
const covered = (facts: Facts): number => facts.covered.length

const withPart =
  (count: (facts: Facts) => number): Claim =>
  (facts, { n, part }, is) =>
    n !== undefined && is(n, count(facts)) && isPart(facts, part, count(facts))

/** The strategies that answer one of the points, or a cause through which it is covered. */
function findAnswering(facts: Facts): Point[] {
  const ids = [...facts.answerable, ...facts.covered.flatMap(({ causes }) => causes)].flatMap((point) =>
    answersTo(facts.map, point).map(({ to }) => to),
  )
  return facts.pointsOf('strategy').filter(({ id }) => ids.includes(id))
}

/** So many strategies answer so many of the points. */
const answering: Claim = (facts, { strategies, s, points, n }, is) => {
  const [by, of] = [findAnswering(facts).length, ownCount(facts) + facts.covered.length]
  return (
    s !== undefined &&
    n !== undefined &&
    is(s, by) &&
    is(n, of) &&
    isCounted(facts, strategies, 'some.strategy', by) &&
    isCounted(facts, points, `some.${roleOf(facts)}`, of)
  )
}

const leaving =
  (points: (facts: Facts) => readonly Point[], role: (facts: Facts) => Role): Claim =>
  (facts, { open, m }, is) =>
    m !== undefined &&
    is(m, points(facts).length) &&
    isCounted(facts, open, `some.${role(facts)}`, points(facts).length)

/** So many strategies answer the one that is named, and fewer any other. */
const isMostAnswered: Claim = (facts, { label, strategies, n }, is) => {
  const reach = (point: Point) => answersTo(facts.map, point).length
  const most = facts.answerable.find((point) => facts.isNameOf(point, String(label)))
  return (
    most !== undefined &&
    n !== undefined &&
    is(n, reach(most)) &&
    isCounted(facts, strategies, 'some.strategy', reach(most)) &&
    facts.answerable.every((point) => point === most || reach(point) < reach(most))
  )
}

/** What headlines claim of the answers, by label. */
export const ANSWER_CLAIMS: Readonly<Record<string, Claim>> = {
  'headline.all-answered': answered(all, none),
  'headline.one-open': (facts, { points, label }) => isAll(facts, points) && isOnly(facts, facts.unanswered, label),
  'headline.all-covered': answered(none, all),
  'headline.all-some-covered': both(
    answered((facts) => all(facts) - covered(facts), covered),
    (facts, { through }) => isPart(facts, through, covered(facts)),
  ),
  'headline.some-answered': both(answered(ownCount, none), withPart(ownCount)),
  'headline.covered': both(answered(none, covered), withPart(covered)),
  'headline.some-covered': both(answered(ownCount, covered), withPart(ownCount), (facts, { through }) =>
    isPart(facts, through, covered(facts)),
  ),
  'headline.split-answered': both(answered(all, none), (facts, { stated, inferred }) => {
    const n = statedCount(facts)
    return isPart(facts, stated, n) && isPart(facts, inferred, all(facts) - n)
  }),
  'headline.one-answered': (facts, { label }) => isOnly(facts, facts.answerable, label) && ownCount(facts) === 1,
  'headline.one-covered': (facts, { label }) => isOnly(facts, facts.answerable, label) && covered(facts) === 1,
  'headline.most-answered': isMostAnswered,
  'headline.answering': answering,
  'headline.answering-open': both(answering, (facts, { label }) => isOnly(facts, facts.unanswered, label)),
  'headline.answering-opens': both(
    answering,
    leaving((facts) => facts.unanswered, roleOf),
  ),
  'headline.answering-idle': both(answering, (facts, { label }) => isOnly(facts, facts.idle, label)),
  'headline.answering-idles': both(
    answering,
    leaving(
      (facts) => facts.idle,
      () => 'strategy',
    ),
  ),
}
