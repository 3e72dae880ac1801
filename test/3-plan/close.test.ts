import { expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'
import type { CloseSlide } from '../../scripts/model/slide.ts'

const ARTICLE = `# The harbour went dark

## Causes

1. Old cable: the cable under the quay led to a blackout, which led to warm cargo.
2. Rare inspection: it was inspected twice a year, so that ships were late.

## Risks

1. Warm cargo: the blackout warmed the cooling units.
2. Late ships: two ships waited until dawn.
3. Angry crews: a crew went home.

## Strategies

1. Spare generator: to prevent warm cargo, keep a generator within reach.
2. Other berths: to prevent late ships, rebook the berth at once.
`

async function planClosing(article: string): Promise<CloseSlide | undefined> {
  const { value } = await compile(new TextEncoder().encode(article), { name: 'harbour.md' })
  return value?.plan.slides.find((slide) => slide.kind === 'close')
}

it('ends a talk without a last word of the author with the claim, ways of the map that share no point, and the gap', async () => {
  const close = await planClosing(ARTICLE)
  expect(close?.chapter).toBe('conclusion')
  expect(close?.ways.map((points) => points.map(({ label }) => label.text))).toEqual([
    ['Old cable', 'Warm cargo', 'Spare generator'],
    ['Rare inspection', 'Late ships', 'Other berths'],
  ])
  expect(close?.links).toHaveLength(4)
  expect(close?.gap?.text).toContain('Angry crews')
})

it('leaves the end to the author where he has a last word', async () => {
  const close = await planClosing(`${ARTICLE}\n## Conclusion\n\nA harbour needs light more than it needs speed.\n`)
  expect(close).toBeUndefined()
})
