import { describe, expect, it } from 'vitest'
import { chooseClause } from '../../scripts/2-argue/clause-choice.ts'
import { toClauseLabel } from '../../scripts/2-argue/labels.ts'
import { toReading } from '../../scripts/2-argue/reading.ts'
import type { Role } from '../../scripts/model/argument.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

/** The name of a point that a sentence tells. */
function labelOf(sentence: string, role: Role): string {
  const reading = toReading(readArticle(sentence))
  const [first] = reading.sentences
  if (first === undefined) throw new Error('no sentence')
  return wordsOf(reading.text, toClauseLabel(reading, chooseClause(reading, first.span, role)))
}

describe('the name of a point told in a sentence', () => {
  it.each([
    [
      'For nine weeks, nobody at the depot read the pressure log.',
      'cause',
      'nobody at the depot read the pressure log',
    ],
    ['In working hours, the yard must keep one crane free.', 'strategy', 'the yard must keep one crane free'],
    ['随着游客逐年增多，码头的栈桥已经不堪重负。', 'risk', '码头的栈桥已经不堪重负'],
    ['为了赶上旺季，码头应当先修栈桥。', 'strategy', '码头应当先修栈桥'],
  ] as const)('is no phrase that only sets the scene: %s', (sentence, role, label) => {
    expect(labelOf(sentence, role)).toBe(label)
  })

  it.each([
    ['The organist can no longer tune by ear at the top of the keyboard.', 'can no longer tune by ear'],
    ['Importers since 2021 have had to name every country on the front of the jar.', 'have had to name every country'],
    [
      'The depot had set no limit on how much one driver could take out in a week.',
      'how much one driver could take out',
    ],
  ] as const)('is not cut where more must follow: %s', (sentence, words) => {
    expect(labelOf(sentence, 'cause')).toContain(words)
  })
})
