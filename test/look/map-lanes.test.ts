import { describe, expect, it } from 'vitest'
import { layOut } from '../../components/argument-map/layout.ts'
import { toMiniature } from '../../components/argument-map/miniature.ts'
import type { MapSource, Role } from '../../components/argument-map/source.ts'

const BOX = { width: 884, height: 330 }
// A level stretch of a path: `… x y H far`, `… x y H far`.
const LEVEL = / (-?[\d.]+) (-?[\d.]+) ?H ?(-?[\d.]+)/g

const toLevels = (path: string) => [...path.matchAll(LEVEL)].map(([, , y]) => Number(y))

/** Columns of so many nodes, and links from causes to strategies by number. */
function toMap(counts: readonly number[], links: readonly (readonly [number, number])[]): MapSource {
  const roles: readonly Role[] = ['cause', 'risk', 'strategy']
  const columns = roles.map((role, index) => ({
    role,
    title: role,
    nodes: Array.from({ length: counts[index] ?? 0 }, (_, row) => {
      const id = `${role}${row + 1}`
      return { id, role, label: id, parts: [id], isGap: false, to: null }
    }),
  }))
  const edges = links.map(([cause, strategy]) => ({
    from: `cause${cause}`,
    to: `strategy${strategy}`,
    basis: 'stated' as const,
  }))
  return { columns, edges }
}

describe('a link from a cause to a strategy', () => {
  it('keeps ten pixels from the boxes of the risks, also beside another one', () => {
    const crowded = toMap(
      [4, 4, 5],
      [
        [1, 1],
        [2, 2],
        [3, 3],
        [3, 5],
        [4, 4],
      ],
    )
    const { nodes, edges } = layOut(crowded, BOX, { isWide: false, isTight: false })
    const risks = [...nodes].filter(([id]) => id.startsWith('risk')).map(([, rect]) => rect)
    const heights = edges.flatMap((edge) => toLevels(edge.line))
    expect(heights).toHaveLength(5)
    expect(new Set(heights).size).toBe(5)
    for (const y of heights) {
      for (const risk of risks) expect(Math.max(risk.y - y, y - risk.y - risk.height)).toBeGreaterThanOrEqual(9.9)
    }
  })

  it('passes between the shapes of the risks on the cover, and stays on it', () => {
    for (const shape of ['3-3-3 c1>s1 c2>s2 c3>s3', '1-9-9 c1>s1 c1>s9', '2-1-2 c1>s1 c2>s2']) {
      const { dots = [], lines = [] } = toMiniature(shape) ?? {}
      for (const y of lines.flatMap((line) => toLevels(line.d))) {
        const risks = dots.filter((dot) => dot.role === 'risk')
        expect(risks.every((risk) => Math.abs(risk.y - y) > 13 * risk.scale)).toBe(true)
        expect(y).toBeGreaterThan(0)
        expect(y).toBeLessThan(552)
      }
      expect(lines.every((line) => toLevels(line.d).length === 1)).toBe(true)
    }
  })
})
