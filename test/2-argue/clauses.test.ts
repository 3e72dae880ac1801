import { describe, expect, it } from 'vitest'
import { splitClauses } from '../../scripts/2-argue/clauses.ts'
import { wordsOf } from '../../scripts/model/span.ts'

const clausesOf = (text: string): string[] =>
  splitClauses(text, { start: 0, end: text.length }).map((span) => wordsOf(text, span))

describe('the clauses of a sentence', () => {
  it('end before the quotation mark that closes the last', () => {
    expect(clausesOf('“不是没人看出来，”他说，“是没有人被问到。”')).toEqual([
      '“不是没人看出来',
      '”他说',
      '“是没有人被问到',
    ])
  })

  it('are not looked for in brackets', () => {
    expect(clausesOf('桥停用（六月，七月），船改道。')).toEqual(['桥停用（六月，七月）', '船改道'])
  })
})
