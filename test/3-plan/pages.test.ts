import { describe, expect, it } from 'vitest'
import { budgetOf } from '../../scripts/3-plan/budget.ts'
import { toPages } from '../../scripts/3-plan/fitting.ts'
import { toParts } from '../../scripts/3-plan/groups.ts'
import { toName } from '../../scripts/3-plan/names.ts'
import type { ArgumentMap, Point } from '../../scripts/model/argument.ts'
import type { Article } from '../../scripts/model/article.ts'

const PAGE = { height: 100, line: 10, gap: 5 }

describe('rows on pages', () => {
  const pagesOf = (lines: readonly number[]) => toPages(lines, (line) => line, PAGE)

  it('stand on as few pages as will do, in their order', () => {
    expect(pagesOf([2, 2, 2])).toEqual([[2, 2, 2]])
    expect(pagesOf([]).flat()).toEqual([])
    expect(pagesOf([3, 1, 4, 1, 5, 9, 2, 6]).flat()).toEqual([3, 1, 4, 1, 5, 9, 2, 6])
  })

  it('are shared out evenly, so that none is left alone on the last', () => {
    expect(pagesOf([2, 2, 2, 2, 2])).toEqual([
      [2, 2, 2],
      [2, 2],
    ])
    expect(pagesOf([3, 3, 3, 3])).toEqual([
      [3, 3],
      [3, 3],
    ])
  })

  it('have one of their own where they are higher than a page', () => {
    expect(pagesOf([1, 20, 1])).toEqual([[1], [20], [1]])
  })
})

describe('points on slides', () => {
  /** How many stand on each slide, of points with passages of so many characters. */
  const countsOf = (lengths: readonly number[]) => {
    const ends = lengths.map((_, at) => lengths.slice(0, at + 1).reduce((sum, one) => sum + one, 0))
    const spans = ends.map((end, at) => ({ start: end - (lengths[at] ?? 0), end }))
    const points = spans.map((span, at) => ({ id: `cause-${at}`, role: 'cause', mentions: [span] }))
    const sentences = spans.map((span, at) => ({ span, kind: 'prose', point: `cause-${at}` }))
    const material = {
      map: { points, sentences } as unknown as ArgumentMap,
      article: { sections: [] } as unknown as Article,
    }
    return toParts(material, 'cause', () => 3).map(({ points: own }) => own.length)
  }

  it('are shared out so that the fullest slide has least to say', () => {
    expect(countsOf([10, 10, 10, 10, 10])).toEqual([3, 2])
    expect(countsOf([90, 90, 20, 20, 20])).toEqual([2, 3])
    expect(countsOf([20, 20, 90, 90, 20, 20, 20])).toEqual([3, 2, 2])
    expect(countsOf([20, 20, 20, 20])).toEqual([2, 2])
  })
})

describe('the name of a point', () => {
  const nameOf = (label: string) => {
    const article = { source: { text: label }, language: 'en' } as unknown as Article
    const point = { id: 'risk-1', label: [{ start: 0, end: label.length }] } as unknown as Point
    return toName({ article, budget: budgetOf('en') }, point).text
  }

  it('is the label where that fits a row', () => {
    expect(nameOf('Warm cooling units')).toBe('Warm cooling units')
  })

  it('leaves out brackets before anything else', () => {
    expect(nameOf('Switched to pnpm 10 (to disable preinstall and postinstall scripts and use a least age)')).toBe(
      'Switched to pnpm 10',
    )
  })

  it('is cut at the end of a word, and says so, where nothing whole fits', () => {
    const long = 'Exfiltrated those credentials by creating a new public repository and pushing the credentials to it'
    const name = nameOf(long)
    expect(name).toMatch(/\w…$/)
    expect(long.startsWith(`${name.slice(0, -1)} `)).toBe(true)
    expect(name.length).toBeGreaterThan(40)
  })
})
