import { describe, expect, it } from 'vitest'
import { placeDots, placeLabels, toScale } from '../../components/timeline/place.ts'

const labels = (...wanted: number[]) => wanted.map((middle) => ({ wanted: middle, height: 20 }))

describe('the labels of a timeline', () => {
  it('stand where they belong when there is room', () => {
    expect(placeLabels(labels(10, 100, 190), 4, 200)).toEqual([0, 90, 180])
  })

  it('move apart evenly where they would overlap, and stay inside', () => {
    expect(placeLabels(labels(100, 100), 4, 200)).toEqual([78, 102])
    expect(placeLabels(labels(10, 12, 14), 4, 200)).toEqual([0, 24, 48])
    expect(placeLabels(labels(190, 195), 4, 200)).toEqual([156, 180])
  })

  it('never overlap, whatever the moments', () => {
    const wanted = [10, 11, 12, 90, 91, 150, 151, 152, 190]
    const tops = placeLabels(labels(...wanted), 2, 200)
    for (const [index, top] of tops.slice(1).entries())
      expect(top - (tops[index] ?? 0)).toBeGreaterThanOrEqual(22 - 1e-9)
  })

  it('have dots to scale', () => {
    expect(toScale([450, 462, 474, 498])).toEqual({ shares: [0, 0.25, 0.5, 1], breaks: [] })
    expect(toScale([450, 462, 774])).toEqual({ shares: [0, 12 / 324, 1], breaks: [] })
    expect(toScale([5, 5]).shares).toEqual([0, 1])
  })

  it('break a gap that would leave all else in one place', () => {
    expect(toScale([330, 450, 462, 474, 486])).toEqual({ shares: [0, 18 / 54, 30 / 54, 42 / 54, 1], breaks: [1] })
    expect(toScale([0, 10, 20, 21, 9000]).breaks).toEqual([4])
  })

  it('break no gap beside one nearly as long', () => {
    expect(toScale([0, 2, 15, 32, 33, 37])).toEqual({ shares: [0, 2, 15, 32, 33, 37].map((at) => at / 37), breaks: [] })
  })

  it('have dots that never overlap', () => {
    expect(placeDots([8, 10, 200], 300)).toEqual([8, 24, 200])
  })
})
