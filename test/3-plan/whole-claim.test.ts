import { describe, expect, it } from 'vitest'
import { plan } from '../../scripts/3-plan/index.ts'
import { compileMap } from '../../scripts/compile.ts'

const toBrief = async (text: string) => {
  const { value } = await compileMap(new TextEncoder().encode(text), { name: 'article.md' })
  if (value === null) throw new Error('no article')
  const [brief] = plan(value.article, value.map).value.slides.flatMap((slide) =>
    slide.kind === 'brief' ? [slide] : [],
  )
  return brief
}

const REPORT = `# Outage of the ticket gates

## Summary

On Thursday 4 November 2021, the ticket gates stopped for three hours at the harbour and at the town office. Staff opened a side door.

## Root causes

### Full disk

The disk of the gate server was full, so the gates could not read any ticket.

### No alarm

Nobody was told that the disk was full, because no alarm had been set.

## Impact

### Lost fares

The full disk led to lost fares of 4,000 pounds.

### Late boats

Six boats left late because of the queue.

## Actions

### Watch the disk

To prevent lost fares, an alarm must be set on the disk of every gate server.
`

describe('the headline of the brief', () => {
  it('says what happened, without the day where there is no room for it', async () => {
    const brief = await toBrief(REPORT)
    expect(brief?.title.text).toBe('The ticket gates stopped for three hours at the harbour and at the town office')
  })

  it('leaves no panel empty where a sentence says what is at stake', async () => {
    expect((await toBrief(REPORT))?.verdict?.from.length).toBeGreaterThan(0)
  })
})

describe('the panel of the brief', () => {
  const withClose = (close: string) => toBrief(`${REPORT}\n## Lessons\n\nThe work took a week. ${close}\n`)

  it('tells what the author sums up or says must follow, not what he says of one thing', async () => {
    const sum = await withClose('In short, nobody can watch the disk of a gate that rings no bell when it is full.')
    expect(sum?.verdict?.text).toBe('Nobody can watch the disk of a gate that rings no bell when it is full')
    const must = await withClose('Therefore, the disk of every gate server must ring a bell before the gates stop.')
    expect(must?.verdict?.text).toBe('The disk of every gate server must ring a bell before the gates stop')
    const other = await withClose('Therefore, this server was sold to a museum that keeps the tickets of old boats.')
    expect(other?.verdict?.text).not.toContain('museum')
  })
})

describe('a headline of two lines', () => {
  it('goes without the circumstance at its end', async () => {
    const told = 'A contractor cut the main cable of the ticket gates at the harbour'
    const long = `${told} while working on the drains of the market hall beside it and on a new lamp.`
    const brief = await toBrief(REPORT.replace(/On Thursday[^.]*\./u, long))
    expect(brief?.title.text).toBe(told)
  })

  it('keeps a circumstance that turns it', async () => {
    const long =
      'A contractor cut the main cable of the ticket gates at the harbour while not knowing of the plans of the market hall beside it.'
    const brief = await toBrief(REPORT.replace(/On Thursday[^.]*\./u, long))
    expect(brief?.title.text).not.toContain('A contractor cut')
  })
})
