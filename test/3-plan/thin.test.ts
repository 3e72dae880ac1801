import { expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'

const ARTICLE = `# The harbour went dark

## Causes

1. Old cable: the cable under the quay led to a blackout.
2. Rare inspection: it was inspected twice a year.

## Risks

1. Warm cargo: the blackout warmed the cooling units.
2. Late ships: two ships waited until dawn.

## Strategies

1. Spare generator: to prevent warm cargo, keep a generator within reach.
2. Other berths: to prevent late ships, rebook the berth at once.

## Where we got lucky

The fish had been sold at noon.

## Conclusion

A harbour needs light more than it needs speed. The quay is safer today than it was a year ago.
`

it('says a section of a single line at the slide before it, in place of an empty slide of its own', async () => {
  const { value } = await compile(new TextEncoder().encode(ARTICLE), { name: 'harbour.md' })
  const slides = value?.plan.slides ?? []
  expect(value?.plan.kind).toBe('argument')
  expect(slides.map(({ title }) => title.text)).not.toContain('Where we got lucky')
  const notes = slides.flatMap((slide) => slide.notes.map(({ text }) => text.text))
  expect(notes).toContain('The fish had been sold at noon.')
})

it('gives no slide to two names of which nothing is said', async () => {
  const bare = '## What lay there\n\n### The fish market\n\n### The tide mill\n'
  const text = ARTICLE.replace('## Where we got lucky\n\nThe fish had been sold at noon.\n', bare)
  const { value } = await compile(new TextEncoder().encode(text), { name: 'harbour.md' })
  expect(value?.plan.kind).toBe('argument')
  expect(JSON.stringify(value?.plan.slides.filter(({ kind }) => kind === 'points'))).not.toContain('The tide mill')
})

it('names who took part on no slide of what else the article says', async () => {
  const more =
    '## Lessons\n\nRemain calm and wait for light. Call the pilot before the crew.\n\n## Attendees\n\n- JD\n- The harbour master\n\n## Facts\n\n- Time to light: 40 minutes\n\n'
  const text = ARTICLE.replace('## Where we got lucky\n\nThe fish had been sold at noon.\n', more)
  const { value } = await compile(new TextEncoder().encode(text), { name: 'harbour.md' })
  const [slide] = value?.plan.slides.flatMap((one) => (one.kind === 'points' ? [one] : [])) ?? []
  expect(slide?.items.map(({ label }) => label?.text)).toEqual(['Lessons', 'Facts'])
})
