import { expect, it } from 'vitest'
import { findTableCaption } from '../../scripts/language/table-captions.ts'

const find = (before: string, after = '') => {
  const table = 'A\nB\n1\n2'
  const text = `${before}\n\n${table}\n\n${after}`
  const start = before.length + 2
  const span = findTableCaption(text, { start, end: start + table.length })
  return span && text.slice(span.start, span.end)
}

it.each([
  ['表1　渡轮班次与客流', '渡轮班次与客流'],
  ['表 2-1：各站收费', '各站收费'],
  ['附表三、各站收費', '各站收費'],
  ['Table 3: Fares by pier', 'Fares by pier'],
  ['Table A1. Fares by pier', 'Fares by pier'],
])('the caption of a table is told without its number: %s', (line, words) => {
  expect(find(`Text.\n\n${line}`)).toBe(words)
  expect(find('Text.', `${line}\n\nMore.`)).toBe(words)
})

it.each(['表1 显示班次减少了。', 'Table 3 shows the fares.', '表現良好', '渡轮班次'])('is no sentence: %s', (line) =>
  expect(find(line)).toBe(null),
)
