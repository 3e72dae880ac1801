import { expect, it } from 'vitest'
import { findResidue } from '../../scripts/language/residue.ts'

const without = (words: string) =>
  findResidue(words)
    .reverse()
    .reduce((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), words)

it.each([
  ['Upgrade the pump (see https://example.org/pull/34) and go on', 'Upgrade the pump and go on'],
  ['Warn before a switch — https://example.org/6555', 'Warn before a switch'],
  ['Write a small page [20m] for the crew', 'Write a small page for the crew'],
  ['睡眠不足有损健康[9]，也会让人易怒', '睡眠不足有损健康，也会让人易怒'],
  ['A second impact emerged, more on that later', 'A second impact emerged'],
  ['Visit https://example.org for the form', 'Visit https://example.org for the form'],
  ['The first alarm should have been enough {% cite doe1995 %}', 'The first alarm should have been enough'],
  ['#2228: Include the name of the crate', 'Include the name of the crate'],
  ['Take berth #12: it is dry', 'Take berth #12: it is dry'],
  ['Six of [ten] pumps failed', 'Six of [ten] pumps failed'],
])('leaves out of “%s” what only a reader of the file needs', (words, kept) => {
  expect(without(words)).toBe(kept)
})
