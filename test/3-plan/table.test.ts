import { describe, expect, it } from 'vitest'
import { toColumnWidths, toReadableParts } from '../../scripts/3-plan/slide/table.ts'
import { compile } from '../../scripts/compile.ts'

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

describe('a table that is too wide for a slide', () => {
  const texts = (cells: readonly ({ text: string } | null)[]) => cells.map((cell) => cell?.text)
  const columns = (count: number, text = 'x') =>
    toRow('Name', ...Array.from({ length: count }, (_, at) => `${text}${at}`))

  it('is split evenly by columns, and the first column stands in each part', () => {
    const parts = toReadableParts(columns(6, 'head'), [columns(6)])
    expect(parts.map(({ header }) => texts(header))).toEqual([
      ['Name', 'head0', 'head1', 'head2'],
      ['Name', 'head3', 'head4', 'head5'],
    ])
    expect(parts.map(({ pages }) => pages.map((rows) => rows.map(texts)))).toEqual([
      [[['Name', 'x0', 'x1', 'x2']]],
      [[['Name', 'x3', 'x4', 'x5']]],
    ])
  })

  it('has the second column in each part where the first only counts the rows', () => {
    const row = (code: string) => toRow(code, `does ${code}`, 'x1', 'x2', 'x3', 'x4', 'x5')
    const parts = toReadableParts(toRow('No.', 'Measure', 'h1', 'h2', 'h3', 'h4', 'h5'), [row('A1'), row('A2')])
    expect(parts.map(({ header }) => texts(header)).map(([first, second]) => [first, second])).toEqual([
      ['No.', 'Measure'],
      ['Measure', 'h4'],
    ])
  })

  it('is split as well when its cells are too long to stand side by side', () => {
    const long =
      'A cell of many words that needs more than three lines where four such columns share the width of a slide, '
    expect(toReadableParts(columns(2), [columns(2)])).toHaveLength(1)
    expect(toReadableParts(columns(4), [columns(4, long)]).length).toBeGreaterThan(1)
  })

  it('is none where no parts will do', () => {
    expect(toReadableParts(columns(20), [columns(20)])).toEqual([])
    expect(toReadableParts(toRow('Name'), [toRow('a')])).toEqual([])
  })
})

it('columns of addresses stand on no slide', async () => {
  const rows = ['Replace the horn', 'Hire a hand'].map(
    (what, at) => `| ${what} | P${at} | https://port.example/issues/${at} |`,
  )
  const text = `# Why the ferry stops\n\n## Causes\n\n### Worn engines\n\nThey date from 1989.\n\n### Thin crews\n\nOne man sells the tickets.\n\n## Actions\n\n| Action | Priority | Ticket |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  const { value } = await compile(new TextEncoder().encode(text), { name: 'ferry.md' })
  const table = value?.plan.slides.find(({ kind }) => kind === 'table')
  expect(JSON.stringify(table)).toContain('Priority')
  expect(JSON.stringify(table)).not.toContain('port.example')
})
