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

/** Whether of every point an arrow says what answers it, or a cause of it; stated ones alone, where only these count. */
const areAnswered =
  (counts: (link: Link) => boolean): Claim =>
  (facts) =>
    facts.answerable.every((point) => isAnswered(facts, point, counts) || isCovered(facts, point, counts))

const isAnswered = ({ map }: Facts, point: Point, counts: (link: Link) => boolean): boolean =>
  answersTo(map, point).some(counts)

const isCovered = (facts: Facts, { id }: Point, counts: (link: Link) => boolean): boolean =>
  facts.covered.some(
    ({ risk, causes }) =>
      risk.id === id &&
      causes.some(
        (cause) =>
          isAnswered(facts, cause, counts) &&
          facts.map.links.some((link) => link.from === cause.id && link.to === id && counts(link)),
      ),
  )

const any = (): boolean => true

/** Whether none is answered through its cause alone, or one is. */
const isThroughCause =
  (isWanted: boolean): Claim =>
  ({ covered }) =>
    covered.length > 0 === isWanted

/** What headlines claim of the answers, by label. */
export const ANSWER_CLAIMS: Readonly<Record<string, Claim>> = {
  'headline.all-answered': both(isAll, areAnswered(isStated), isThroughCause(false)),
  'headline.all-covered': both(isAll, areAnswered(isStated), isThroughCause(true)),
  'headline.all-answerable': both(isAll, areAnswered(any), isThroughCause(false)),
  'headline.one-answered': both(isOnly, areAnswered(isStated), isThroughCause(false)),
  'headline.one-covered': both(isOnly, areAnswered(isStated), isThroughCause(true)),
}
