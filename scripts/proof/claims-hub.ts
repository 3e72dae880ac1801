import type { Point } from '../model/argument.ts'
import { both, type Claim } from './claim.ts'
import { toFixed } from './words.ts'

/** Whether all points of the roles are joined to the hub, which is named as a heading has it. */
const meetsIn =
  (...roles: readonly ('cause' | 'risk')[]): Claim =>
  (facts, { hub }) => {
    const { map, wordsOf, pointsOf } = facts
    const isJoined = ({ id }: Point) => map.hub?.links.some(({ from, to }) => from === id || to === id) ?? false
    const toPlain = (words: string) => toFixed(words).toLowerCase()
    const isNamed = map.hub !== null && toPlain(wordsOf(map.hub.label)) === toPlain(String(hub))
    return isNamed && roles.flatMap((role) => pointsOf(role)).every(isJoined)
  }

/** Whether all points of a role are named. */
const namesAll =
  (role: 'cause' | 'risk' | 'strategy'): Claim =>
  (facts, { names }) =>
    facts
      .pointsOf(role)
      .every((point) => facts.namesOf(point).some((name) => toFixed(String(names)).includes(toFixed(name))))

/** What headlines and notes claim of the hub, by label. */
export const HUB_CLAIMS: Readonly<Record<string, Claim>> = {
  'headline.hub': meetsIn('cause', 'risk'),
  'headline.hub-named': both(meetsIn('cause'), namesAll('cause')),
  'headline.hub-risks': meetsIn('risk'),
  'headline.hub-causes': meetsIn('cause'),
  'note.map.hub': meetsIn('cause', 'risk'),
}
