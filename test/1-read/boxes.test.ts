import { describe, expect, test } from 'vitest'
import type { SourceFormat } from '../../scripts/model/source.ts'
import { outline, unindent } from '../support/read-text.ts'

const items = (text: string, format: SourceFormat): string[] =>
  outline(unindent(text), format)
    .split('\n')
    .filter((line) => line.trimStart().startsWith('-'))
    .map((line) => line.trim())

describe('the box of an item', () => {
  test('is told of signs, in Markdown and in plain text, and is none of its words', () => {
    const told = ['- (x) repair the gate (15)', '- ( ) pay the crew (12)']
    expect(items('# Gate\n\n- ☑ repair the gate\n- ☐ pay the crew', 'markdown')).toEqual(told)
    expect(items('# Gate\n\n- ✅ repair the gate\n- [ ] pay the crew', 'markdown')).toEqual(told)
    expect(items('The gate\n\nWhat is left to do now:\n\n✅ repair the gate\n⬜ pay the crew', 'text')).toEqual(told)
  })

  test('is told of a checkbox that opens an item of a page, not of one inside', () => {
    const page = `<h1>Gate</h1><ul><li><input type="checkbox" checked disabled> repair the gate</li>
      <li><p><input type="checkbox"> pay the crew</p></li><li>agree <input type="checkbox" checked></li></ul>`
    expect(items(page, 'html')).toEqual(['- (x) repair the gate (15)', '- ( ) pay the crew (12)', '- agree (5)'])
  })

  test('is none where a list has ticks alone: they mark its items', () => {
    expect(items('# Gate\n\n- ✓ red boats\n- ✓ blue boats', 'markdown')).toEqual([
      '- red boats (9)',
      '- blue boats (10)',
    ])
  })
})
