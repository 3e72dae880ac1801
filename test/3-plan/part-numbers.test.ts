import { describe, expect, it } from 'vitest'
import { toNumberedParts } from '../../scripts/3-plan/part-numbers.ts'
import type { Slide } from '../../scripts/model/slide.ts'
import type { Text } from '../../scripts/model/text.ts'

const SPAN = { start: 0, end: 1 }
const COUNT: Text = { text: '停水、水价翻倍等六类风险', from: [SPAN], label: 'headline.some', values: {} }
const CLAIM: Text = { text: '停水一周', from: [SPAN] }
const OTHER: Text = { text: '水价翻倍', from: [SPAN] }

/** The numbers of slides of one split, by their headlines. */
const toNumbers = (titles: readonly Text[]) =>
  toNumberedParts(
    titles.map((title, index) => ({
      ...{ kind: 'overview', id: `risks-${index + 1}`, title, part: { at: index + 1, of: titles.length } },
    })) as unknown as Slide[],
  ).map(({ part }) => part && `${part.at}/${part.of}`)

describe('the numbers of slides that were one', () => {
  it('stand on all where a headline counts what stands on all', () => {
    expect(toNumbers([COUNT, CLAIM])).toEqual(['1/2', '2/2'])
  })

  it('stand where a headline is shared, and on none that has its own', () => {
    expect(toNumbers([CLAIM, CLAIM, OTHER])).toEqual(['1/2', '2/2', null])
    expect(toNumbers([CLAIM, OTHER])).toEqual([null, null])
  })
})
