import { describe, expect, it } from 'vitest'
import { toMiniature } from '../../components/argument-map/miniature.ts'

describe('the picture on the cover', () => {
  it('shows every point and every link of the map', () => {
    const picture = toMiniature('3-3-4 c1>r3 c2~r2 r1>s2 c1>s4')
    expect(picture?.dots).toHaveLength(10)
    expect(picture?.lines.map((line) => line.isInferred)).toEqual([false, true, false, false])
  })

  it('stays on the slide with one point and with nine', () => {
    for (const shape of ['1-1-1', '9-9-9', '0-1-9', '0-0-2']) {
      for (const { x, y } of toMiniature(shape)?.dots ?? []) {
        expect(x).toBeGreaterThan(0)
        expect(x).toBeLessThan(360)
        expect(y).toBeGreaterThan(0)
        expect(y).toBeLessThan(552)
      }
    }
  })

  it('stands in the order in which no lines cross, where there is one', () => {
    const { dots = [] } = toMiniature('2-2-0 c1>r2 c2>r1') ?? {}
    const y = (id: string) => dots.find((dot) => dot.id === id)?.y ?? 0
    expect(y('c1') < y('c2')).toBe(y('r2') < y('r1'))
  })

  it('has the hub between causes and risks, and leaves out what passes it', () => {
    const { dots = [], lines = [] } = toMiniature('2-2-1 c1>h c2>h h>r1 h>r2 c1>r2 r1>s1') ?? {}
    const x = (id: string) => dots.find((dot) => dot.id === id)?.x ?? 0
    expect(x('c1') < x('h') && x('h') < x('r1')).toBe(true)
    expect(lines).toHaveLength(5)
  })

  it('is another, calm one when there is no map', () => {
    expect(toMiniature('')).toBeUndefined()
  })

  it('leaves out a link to a point that is not there', () => {
    expect(toMiniature('1-1-0 c1>r1 c2>r1')?.lines).toHaveLength(1)
  })
})
