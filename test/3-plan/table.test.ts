import { describe, expect, it } from 'vitest'
import { toColumnWidths } from '../../scripts/3-plan/slide/table.ts'

const toRow = (...cells: string[]) => cells.map((text) => ({ text, from: [{ start: 0, end: 1 }] as const }))

describe('the columns of a table', () => {
  it('are as wide as their longest cell where there is room for all', () => {
    const [name, number] = toColumnWidths([toRow('Measure', '2014'), toRow('Median response in minutes', '13')])
    expect(name).toBeGreaterThan(220)
    expect(number).toBeLessThan(60)
  })

  it('share what the narrow ones leave, and all together keep to the table', () => {
    const long =
      'A sentence that would need a line of far more than the whole width of the table it stands in, twice over.'
    const [short = 0, ...wide] = toColumnWidths([toRow('2014', long, long)])
    expect(short).toBeLessThan(60)
    expect(wide[0]).toBe(wide[1])
    expect(short + wide.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(860)
  })
})
