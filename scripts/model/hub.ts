import type { ArgumentMap, Link } from './argument.ts'

/** All arrows of a map, those of the hub first. */
export const allLinks = ({ links, hub }: Pick<ArgumentMap, 'links' | 'hub'>): readonly Link[] => [
  ...(hub?.links ?? []),
  ...links,
]

/**
 * The arrows that a picture of the whole line shows. Through the hub runs what the article states, so an arrow from a cause to a risk that is
 * only inferred is left to the slides of these two.
 */
export function toDrawnLinks({ points, links, hub }: Pick<ArgumentMap, 'points' | 'links' | 'hub'>): readonly Link[] {
  if (hub === null) return links
  const isOf = (id: string, role: string) => points.some((point) => point.id === id && point.role === role)
  const isAround = ({ from, to, basis }: Link) => basis === 'inferred' && isOf(from, 'cause') && isOf(to, 'risk')
  return [...hub.links, ...links.filter((link) => !isAround(link))]
}
