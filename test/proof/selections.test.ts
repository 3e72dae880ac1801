import { expect, it } from 'vitest'
import type { Facts } from '../../scripts/proof/facts.ts'
import { findFaultOfSelection } from '../../scripts/proof/selections.ts'

const SENTENCES = ['Half of it walks out with her.', '(My friend was one of those.)', 'Write down who does what.']
const TEXT = SENTENCES.join('\n\n')

/** The code of what is wrong with a text of the first and the last sentence, in the passage of one point or not. */
function toCode(body: { start: number; end: number }): string | undefined {
  const toSpan = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
  const sentences = SENTENCES.map((words, at) => ({
    kind: 'prose',
    span: toSpan(words),
    point: at === 0 ? 'risk-1' : null,
  }))
  const facts = {
    article: { language: 'en', source: { text: TEXT }, noise: [] },
    map: { points: [{ body, label: [body], mentions: [body] }], sentences },
    deck: { slides: [] },
    wordsOf: ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end),
  } as unknown as Facts
  const from = [toSpan(SENTENCES[0] ?? ''), toSpan(SENTENCES[2] ?? '')] as const
  const text = { text: `${SENTENCES[0]} ${SENTENCES[2]}`, from }
  return findFaultOfSelection(facts, { slide: 1, id: 'backup', path: 'rows', text })?.code
}

it('a sentence in brackets may be left out of a passage, a text of two passages is none', () => {
  expect(toCode({ start: 0, end: TEXT.length })).toBeUndefined()
  expect(toCode({ start: 0, end: 10 })).toBe('words-from-elsewhere')
})
