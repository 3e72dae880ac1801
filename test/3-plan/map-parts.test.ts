import { describe, expect, it } from 'vitest'
import { toMapParts } from '../../scripts/3-plan/map-parts.ts'
import { toMaterial } from '../../scripts/3-plan/material.ts'
import type { Link, Point, Role } from '../../scripts/model/argument.ts'
import type { Article } from '../../scripts/model/article.ts'

const ROLES: Readonly<Record<string, Role>> = { c: 'cause', r: 'risk', s: 'strategy' }
const TITLE = { text: '一句话', from: [{ start: 0, end: 1 }] } as const

/** The parts of a map, by counts of points with names of so many characters, and links such as `c1>r2`. */
function partsOf(counts: readonly [number, number, number], characters: number, links: string): string[][] {
  const text = '名'.repeat(characters)
  const span = { start: 0, end: text.length }
  const points = ['c', 'r', 's'].flatMap((letter, index) =>
    Array.from({ length: counts[index] ?? 0 }, (_, row) => ({
      ...{ id: `${letter}${row + 1}`, role: ROLES[letter], label: [span], mentions: [span], body: span },
      ...{ section: null, confidence: 1 },
    })),
  ) as Point[]
  const arrows = [...links.matchAll(/(\w\d+)>(\w\d+)/g)].map(([, from = '', to = '']) => ({
    ...{ from, to, basis: 'stated', kind: to.startsWith('s') ? 'answered-by' : 'leads-to', confidence: 1 },
    evidence: [{ rule: 'shared', cue: '', spans: [span, span], weight: 1 }],
  })) as unknown as Link[]
  const article = { source: { text }, language: 'zh-Hans', sections: [] } as unknown as Article
  const map = {
    language: 'zh-Hans',
    kind: 'argument',
    points,
    links: arrows,
    doubtful: [],
    hub: null,
    sectionRoles: {},
    asides: [],
    sentences: [],
  } as const
  return toMapParts(toMaterial(article, map, new Map()), TITLE).map((part) => part.map(({ id }) => id))
}

describe('the parts of the map', () => {
  it('are one for nine points a role with names of a line', () => {
    expect(partsOf([9, 9, 9], 14, 'c1>r1 r1>s1')).toHaveLength(1)
  })

  it('keep together what hangs together', () => {
    const parts = partsOf([8, 8, 8], 30, 'c1>r1 r1>s1 c1>r2 c3>r3 r3>s3 c4>r4 c5>r5 r6>s6 r7>s7 c8>r8 r8>s8 c2>s2')
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.find((part) => part.includes('c1'))).toEqual(expect.arrayContaining(['c1', 'r1', 'r2', 's1']))
  })

  it('hold every link, also of one risk with more answers than a slide takes', () => {
    const answers = Array.from({ length: 14 }, (_, row) => `r1>s${row + 1}`)
    const parts = partsOf([2, 1, 14], 30, ['c1>r1', 'c2>s3', ...answers].join(' '))
    for (const [from = '', to = ''] of [...answers, 'c1>r1', 'c2>s3'].map((link) => link.split('>')))
      expect(parts.some((part) => part.includes(from) && part.includes(to))).toBe(true)
  })

  it('are shared out evenly', () => {
    const chains = Array.from({ length: 10 }, (_, row) => `c${row + 1}>r${row + 1}`).join(' ')
    const sizes = partsOf([10, 10, 0], 40, chains).map(({ length }) => length)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(2)
  })

  it('leave out a point that hangs on nothing rather than show it alone', () => {
    const parts = partsOf([0, 6, 7], 40, 'r1>s1 r2>s2 r3>s3 r4>s4 r5>s5 r6>s6')
    expect(parts.every((part) => part.length > 1)).toBe(true)
  })
})
