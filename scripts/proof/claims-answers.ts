import type { Link, Point, Role } from '../model/argument.ts'
import { both, type Claim, isCounted } from './claim.ts'
import { answersTo, type Facts } from './facts.ts'

const isStated = ({ basis }: Link): boolean => basis === 'stated'

const roleOf = ({ answerable }: Facts): Role => answerable[0]?.role ?? 'risk'

/** Whether the points of a claim are all that is to be answered. */
const isAll: Claim = (facts, { points }) => isCounted(facts, points, `count.${roleOf(facts)}`, facts.answerable.length)

/** Whether the point that is named is the only one that is to be answered. */
const isOnly: Claim = (facts, { label }) => {
  const [only, ...more] = facts.answerable
  return only !== undefined && more.length === 0 && facts.isNameOf(only, String(label))
}

/** Whether of every point an arrow says what answers it; a stated one, where only these count. */
const areAnswered =
  (counts: (link: Link) => boolean): Claim =>
  (facts) =>
    facts.answerable.every((point) => answersTo(facts.map, point).some(counts))

/** Whether of every point stated arrows say what answers it or a cause that leads to it, and of some only of the cause. */
const areCovered: Claim = (facts, values, is) =>
  !areAnswered(isStated)(facts, values, is) &&
  facts.answerable.every((point) => answersTo(facts.map, point).some(isStated) || isCovered(facts, point))

const isCovered = ({ map }: Facts, { id }: Point): boolean =>
  map.points.some(
    (cause) =>
      answersTo(map, cause).some(isStated) &&
      map.links.some((link) => link.from === cause.id && link.to === id && isStated(link)),
  )

const any = (): boolean => true

/** Whether arrows say of so many points what answers them, stated or not. */
const areSomeAnswered: Claim = ({ answerable, map }, { n }, is) =>
  n !== undefined && is(n, answerable.filter((point) => answersTo(map, point).length > 0).length)

/** Whether of all that is to be answered the point that is named is the only one that nothing answers. */
const isOnlyOpen: Claim = (facts, { label }) => {
  const [only, ...more] = facts.unanswered
  return only !== undefined && more.length === 0 && facts.isNameOf(only, String(label))
}

/** What headlines claim of the answers, by label. */
export const ANSWER_CLAIMS: Readonly<Record<string, Claim>> = {
  'headline.all-answered': both(isAll, areAnswered(isStated)),
  'headline.one-open': both(isAll, isOnlyOpen),
  'headline.all-covered': both(isAll, areCovered),
  'headline.all-answerable': both(isAll, areAnswered(any)),
  'headline.most-answerable': both(isAll, areSomeAnswered),
  'headline.one-answered': both(isOnly, areAnswered(isStated)),
  'headline.one-covered': both(isOnly, areCovered),
}
