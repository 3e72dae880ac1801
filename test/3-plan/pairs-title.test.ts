import { describe, expect, it } from 'vitest'
import { compile, type Deck } from '../../scripts/compile.ts'
import { prove } from '../../scripts/proof/index.ts'

const part = (name: string, told: string): string => `### ${name}\n\n${told}\n`

const ARTICLE = [
  '# Why the ferry stops\n\nThe island has two boats.\n\n## Causes\n',
  part('Worn engines', 'Worn engines led to lost sailings: the two of them date from 1989.'),
  part('Thin crews', 'Thin crews led to long queues, since one man sells the tickets and ties the ropes.'),
  '## Risks\n',
  part('Lost sailings', 'Last winter 41 sailings were lost.'),
  part('Long queues', 'On Saturdays 200 people stand on the pier.'),
  '## What to do\n',
  part('Buy a spare engine for each of the two boats', 'The company should buy one before October.'),
  part('Hire a hand for the Saturdays', 'The harbour office should hire one by May.'),
  part('Sell the tickets of both boats in the shop ashore', 'It is open all day.'),
].join('\n')

async function make(text: string): Promise<Deck> {
  const { value } = await compile(new TextEncoder().encode(text), { name: 'ferry.md' })
  if (value === null) throw new Error('no deck')
  return value
}

const titleOf = (deck: Deck, id: string): string | undefined =>
  deck.plan.slides.find((one) => one.id === id)?.title.text

type Title = { text: string; values: Record<string, unknown> }

/** What the proof says of the deck with a headline that was changed, its words and what fills them alike. */
function codesOfChanged(deck: Deck, id: string, change: (title: Title) => void): string[] {
  const plan = JSON.parse(deck.files['deck.json'] ?? '')
  change(plan.slides.find((slide: { id: string }) => slide.id === id).title)
  const changed = { ...deck, files: { ...deck.files, 'deck.json': JSON.stringify(plan) } }
  return prove(changed).diagnostics.map(({ code }) => code)
}

describe('the headline over causes', () => {
  it('says which of them leads to what, as the article states it', async () => {
    const deck = await make(ARTICLE)
    expect(titleOf(deck, 'causes')).toBe('“Worn engines” leads to “Lost sailings”; “Thin crews” leads to “Long queues”')
    expect(prove(deck).diagnostics).toEqual([])
  })

  it('does not pass the proof with another harm in it', async () => {
    const codes = codesOfChanged(await make(ARTICLE), 'causes', (title) => {
      title.text = title.text.replace('Long queues', 'Lost sailings')
      title.values.last = String(title.values.last).replace('Long queues', 'Lost sailings')
    })
    expect(codes).toContain('claim-not-computed')
  })
})

describe('the headline over more points than it can name', () => {
  const NAMED = [
    '# Why the ferry stops\n\nThe island has two boats.\n\n## Causes\n',
    part('Worn engines', 'The two of them date from 1989.'),
    part('Thin crews', 'One man sells the tickets and ties the ropes.'),
    '## What to do\n',
    part('Paint the pier white from end to end', 'It should be white.'),
    part('Read the old letters aloud', 'They are kept in the tower.'),
    part('Sing the songs of the harbour every morning', 'Old people know them.'),
  ].join('\n')

  it('names the first of them, and says how many more there are', async () => {
    const deck = await make(NAMED)
    expect(titleOf(deck, 'strategies')).toBe('3 strategies: Paint the pier white from end to end and 2 more')
    expect(prove(deck).diagnostics).toEqual([])
  })

  it('does not pass the proof with one more', async () => {
    const codes = codesOfChanged(await make(NAMED), 'strategies', (title) => {
      const more = Number(title.values.more)
      title.text = title.text.replace(`${more} more`, `${more + 1} more`)
      title.values.more = more + 1
    })
    expect(codes).toContain('claim-not-computed')
  })
})
