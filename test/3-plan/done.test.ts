import { describe, expect, it } from 'vitest'
import { compile, type Deck } from '../../scripts/compile.ts'
import { prove } from '../../scripts/proof/index.ts'

/** A report whose table tells of its actions how far they are. */
async function makeReport(states: readonly string[]): Promise<Deck> {
  const rows = ['Replace the horn', 'Hire a hand', 'Mend the lamp'].map((what, at) => `| ${what} | ${states[at]} |`)
  const text = `# Why the ferry stops\n\nThe ferry stopped for three days.\n\n## Causes\n\n### Worn engines\n\nThey date from 1989.\n\n### Thin crews\n\nOne man sells the tickets.\n\n## Action items\n\n| Action | Status |\n| --- | --- |\n${rows.join('\n')}\n`
  const { value } = await compile(new TextEncoder().encode(text), { name: 'ferry.md' })
  if (value === null) throw new Error('no deck')
  return value
}

const titleOf = ({ plan }: Deck): string | undefined => plan.slides.find(({ id }) => id === 'strategies')?.title.text

describe('the headline over measures of which a table says how far they are', () => {
  it('counts those that are done where it says it of all of them', async () => {
    expect(titleOf(await makeReport(['done', 'done', 'open']))).toBe('2 of the 3 actions are done')
  })

  it('counts those that are marked so where of others it says nothing', async () => {
    const deck = await makeReport(['done', 'done', ''])
    expect(titleOf(deck)).toBe('2 of the 3 actions are marked as done')
    expect(prove(deck).diagnostics).toEqual([])
  })

  it('counts none where of most it says nothing', async () => {
    expect(titleOf(await makeReport(['done', '', '']))).not.toContain('done')
  })
})
