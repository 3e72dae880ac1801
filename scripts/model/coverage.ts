import type { ArgumentMap } from './argument.ts'

/**
 * The risks that no strategy answers itself while one answers a cause that leads to them: by the risk's id, the ids of these causes.
 * Such a risk is covered through its cause, and no gap.
 */
export function findCovered({ points, links }: Pick<ArgumentMap, 'points' | 'links'>): ReadonlyMap<string, string[]> {
  const answered = new Set(links.filter(({ kind }) => kind === 'answered-by').map(({ from }) => from))
  const causes = points.filter(({ id, role }) => role === 'cause' && answered.has(id)).map(({ id }) => id)
  const open = points.filter(({ id, role }) => role === 'risk' && !answered.has(id))
  const covered = open.map(({ id }): [string, string[]] => [
    id,
    causes.filter((cause) => links.some(({ from, to }) => from === cause && to === id)),
  ])
  return new Map(covered.filter(([, through]) => through.length > 0))
}
