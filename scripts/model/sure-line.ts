import type { ArgumentMap } from './argument.ts'

/**
 * From this mean of how likely its points are on, a line of argument is drawn: below it more of them are wrong than right by the program's
 * own count. Read against maps drawn by people (`node test/support/score-sureness.ts`), fewer than half of the points of such lines were right in
 * every set of articles, in others' about a quarter.
 */
const LEAST_LIKELY = 0.5

/** Whether a map holds a line of argument that is not sure enough to be shown to a room. */
export const isUnsureLine = ({ kind, points }: Pick<ArgumentMap, 'kind' | 'points'>): boolean =>
  kind === 'argument' && points.reduce((sum, { confidence }) => sum + confidence, 0) < LEAST_LIKELY * points.length

/** The article as one without a line: its sentences and the roles of its sections stay. */
export const withoutLine = (map: ArgumentMap): ArgumentMap => ({
  ...map,
  kind: 'none',
  points: [],
  links: [],
  doubtful: [],
  hub: null,
  sentences: map.sentences.map((sentence) => ({ ...sentence, point: null })),
})
