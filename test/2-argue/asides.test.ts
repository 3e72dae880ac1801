import { describe, expect, it } from 'vitest'
import { chooseNaming } from '../../scripts/2-argue/clause-choice.ts'
import { toReading } from '../../scripts/2-argue/reading.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

describe('the clause that names a point', () => {
  it.each([
    [
      '如果你在码头上，担心丢了船票(比如你在外地需要检查你的行李)，你可以使用 电子船票，比如港务局的。',
      '你可以使用 电子船票',
    ],
    [
      'If you worry about the boat (say, you must check its papers abroad), keep a copy at home.',
      'keep a copy at home.',
    ],
  ])('is not chosen for what its brackets say: %s', (text, name) => {
    const reading = toReading(readArticle(text))
    const [sentence] = reading.sentences
    if (sentence === undefined) throw new Error('no sentence')
    expect(wordsOf(reading.text, chooseNaming(reading, sentence.span, 'strategy'))).toBe(name)
  })
})
