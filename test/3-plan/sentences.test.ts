import { describe, expect, it } from 'vitest'
import { toBody } from '../../scripts/4-write/body.ts'
import { labelsOf } from '../../scripts/language/labels/index.ts'
import { findNameIn, toSentences } from '../../scripts/model/name-in-words.ts'
import type { OverviewSlide } from '../../scripts/model/slide.ts'
import type { Selection } from '../../scripts/model/text.ts'

const toText = (text: string, start = 0): Selection => ({ text, from: [{ start, end: start + text.length }] })

const toRow = (name: string, words: string, fact: string | null = null): OverviewSlide['rows'][number] => ({
  point: { id: 'cause-1', role: 'cause', label: toText(name, 100), to: 'causes' },
  gloss: null,
  path: [toText(words)],
  fact: fact === null ? null : toText(fact),
  links: [],
  through: null,
  mark: null,
})

describe('a row in sentences', () => {
  it.each([
    ['So the pump had failed at night', 'The pump had failed', 3, 22],
    ['The pump had failed at night', 'The pump had failed at…', 0, 22],
    ['因此水泵失灵，河水漫堤', '水泵失灵', 2, 6],
  ])('finds in %j the name %j', (words, name, start, end) => {
    expect(findNameIn(words, name)).toEqual({ start, end })
  })

  it('finds no name in half a word', () => {
    expect(findNameIn('The pumps failed', 'The pump')).toBeNull()
  })

  it('has its name before words that do not hold it, and then no second thing', () => {
    const told = (row: OverviewSlide['rows'][number]) => toSentences(row).map(({ text }) => text)
    expect(told(toRow('A pump failed', 'Nobody heard it', 'It was dark'))).toEqual(['A pump failed', 'Nobody heard it'])
    expect(told(toRow('A pump failed', 'So a pump failed', 'It was dark'))).toEqual(['So a pump failed', 'It was dark'])
  })

  it('does not say a name before words that say it with more', () => {
    const row = toRow('Many have seen no doctor', 'Many have also seen no doctor')
    const label = {
      ...row.point.label,
      from: [
        { start: 0, end: 9 },
        { start: 14, end: 29 },
      ] as const,
    }
    expect(toSentences({ ...row, point: { ...row.point, label } }).map(({ text }) => text)).toEqual([
      'Many have also seen no doctor',
    ])
  })

  it('is written with the name in bold, without signs that would break it', () => {
    const rows = [
      toRow('the pump had failed', 'So the pump had failed at night'),
      toRow('“旧”水泵失灵', '因为“旧”水泵失灵了'),
    ]
    const slide = { kind: 'overview', form: 'sentences', id: 'causes', rows } as unknown as OverviewSlide
    expect(toBody(slide, labelsOf('en', {}))).toEqual([
      '- - So **the pump had failed** at night\n- - 因为“**旧”水泵失灵**了',
    ])
  })
})
