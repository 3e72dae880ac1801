import { describe, expect, it } from 'vitest'
import { toColumns } from '../../scripts/diagnostics/columns.ts'
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts'
import { toJsonLine } from '../../scripts/diagnostics/json.ts'
import { plain, toReport, toSummary } from '../../scripts/diagnostics/report.ts'
import type { Source } from '../../scripts/model/source.ts'

function toSource(text: string): Source {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)]
  return { name: 'harbour.md', format: 'text', text, origins: [], unit: 'line', starts }
}

function toFault(source: Source, words: string, extra: Partial<Diagnostic> = {}): Diagnostic {
  const start = source.text.indexOf(words)
  const span = { start, end: start + words.length }
  return {
    code: 'some-code',
    severity: 'warning',
    message: 'is odd',
    span,
    hint: 'change it',
    notes: [],
    ...extra,
  }
}

const show = (diagnostic: Diagnostic, source: Source | null) => toReport(diagnostic, source, plain)

describe('a report', () => {
  it('names the place, shows the line and marks the words', () => {
    const source = toSource('The harbour\n\nIt silts up, so ships stay away.\n')
    expect(show(toFault(source, 'ships'), source)).toBe(
      [
        'harbour.md:3:17  warning  is odd  some-code',
        '    3 | It silts up, so ships stay away.',
        '      |                 ^^^^^',
        '   hint: change it',
        '',
      ].join('\n'),
    )
  })

  it('sets two carets under each full-width sign', () => {
    const source = toSource('港口淤积，船只绕行。')
    const [, line, carets] = show(toFault(source, '船只'), source).split('\n')
    expect(line).toBe('    1 | 港口淤积，船只绕行。')
    expect(carets).toBe(`      | ${' '.repeat(10)}^^^^`)
  })

  it('cuts a long line on both sides of the words', () => {
    const source = toSource(`${'前'.repeat(200)}船只${'后'.repeat(200)}`)
    const [, line, carets] = show(toFault(source, '船只'), source).split('\n')
    expect(line).toMatch(/^ {4}1 \| …前{12}船只后+…$/)
    expect(carets).toBe(`      | ${' '.repeat(25)}^^^^`)
  })

  it('marks a passage of several lines to the end of its first', () => {
    const source = toSource('One two\nthree four')
    expect(show(toFault(source, 'two\nthree'), source).split('\n')[2]).toBe('      |     ^^^')
  })

  it('marks one column for a place without words', () => {
    const source = toSource('One two')
    const fault = toFault(source, 'two', { span: { start: 7, end: 7 } })
    expect(show(fault, source).split('\n')[2]).toBe('      |        ^')
  })

  it('names the paragraph of a web page', () => {
    const source: Source = { ...toSource('First.\n\nSecond.'), unit: 'paragraph', starts: [0, 8] }
    expect(show(toFault(source, 'Second'), source)).toContain('harbour.md, paragraph 2  warning')
  })

  it('leaves the place out where there is none', () => {
    expect(show({ ...toFault(toSource('x'), 'x'), span: null }, null)).toBe(
      'warning  is odd  some-code\n   hint: change it\n',
    )
  })

  it('shows where else to look', () => {
    const source = toSource('One two\nthree four')
    const notes = [{ message: 'named here', span: { start: 8, end: 13 } }]
    expect(show(toFault(source, 'two', { notes }), source)).toContain(
      '   note: named here  harbour.md:2:1\n    2 | three four\n      | ^^^^^\n',
    )
  })

  it('lets no escape sequence of an article reach the terminal', () => {
    const source = toSource('One \u001b[2Jtwo\u0007')
    const report = show(toFault(source, 'two', { message: 'has \u001b[31m' }), source)
    expect(report).not.toContain('\u001b')
    expect(report).not.toContain('\u0007')
  })

  it('never marks beyond the line shown, whatever the words', () => {
    const source = toSource(`${'长'.repeat(300)}`)
    const [, line, carets] = show(toFault(source, source.text), source).split('\n')
    expect(toColumns(carets ?? '')).toBeLessThan(toColumns(line ?? ''))
  })
})

describe('the summary', () => {
  it('counts errors and warnings, and passes over what is only told', () => {
    const fault = toFault(toSource('x'), 'x')
    const all = [fault, { ...fault, severity: 'error' as const }, fault, { ...fault, severity: 'info' as const }]
    expect(toSummary(all)).toBe('1 error, 2 warnings')
    expect(toSummary([])).toBe('')
  })
})

describe('a line of JSON', () => {
  it('holds the code, the place and the words', () => {
    const source = toSource('One two\nthree four')
    expect(JSON.parse(toJsonLine(toFault(source, 'three'), source))).toEqual({
      code: 'some-code',
      severity: 'warning',
      message: 'is odd',
      file: 'harbour.md',
      span: { start: 8, end: 13 },
      place: { line: 2, column: 1 },
      quote: 'three',
      hint: 'change it',
      notes: [],
    })
  })
})
