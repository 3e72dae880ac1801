import { describe, expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'

const ARTICLE = `# Why the bus stays empty

The route carries nine people a day.

## Causes

### A late first bus

The first bus leaves at nine, when the school has begun.

### A dear ticket

A single costs four pounds, and a child pays the same.

## Risks

### Lost pupils

It has become worse with the new road. Here's how it works:

Parents drive to the next town, and the school there fills up.

**What actually happens:**

- They sell the season ticket
- They drive at eight

### A closed depot

The depot closes when the route ends, and six drivers lose their work.

## Recommendations

### An earlier bus

The council should start the first bus at half past seven.

### A ticket for families

The council should sell one ticket for a family.
`

describe('a sentence that only announces what stands below it', () => {
  it('stands on no slide but in the appendix', async () => {
    const { value: deck } = await compile(Buffer.from(ARTICLE), { name: 'article.md' })
    const slides = (deck?.plan.slides ?? []).map((slide) => ({ ...slide, notes: [] }))
    const shown = JSON.stringify(slides.filter(({ id }) => !id.startsWith('backup')))
    expect(shown).toContain('Parents drive to the next town')
    expect(shown).not.toMatch(/how it works|What actually happens/u)
  })
})
