import { expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'
import { prove } from '../../scripts/proof/index.ts'

const ROWS = [
  ['06:00', 'The crew comes to the pier'],
  ['06:20', 'The pump of the bridge stops for want of oil. Nobody is called'],
  ['07:05', 'A second crew is sent out'],
  ['09:30', 'The bridge is open again'],
]
const TABLE = ROWS.map((row) => `| ${row.join(' | ')} |`).join('\n')
const ARTICLE = `# Shut for a day: the outage of the bridge\n\n## What happened\n\n| Time | Event |\n| --- | --- |\n${TABLE}\n`

it('an entry of several sentences may head its timeline whole', async () => {
  const { value: deck } = await compile(new TextEncoder().encode(ARTICLE), { name: 'bridge.md' })
  if (deck === null) throw new Error('no article')
  const titles = deck.plan.slides.flatMap(({ kind, title }) => (kind === 'timeline' ? [title.text] : []))
  expect(titles).toEqual(['06:20: The pump of the bridge stops for want of oil. Nobody is called'])
  expect(prove(deck).diagnostics).toEqual([])
})
