import { describe, expect, it } from 'vitest'
import { toRoom } from '../../scripts/3-plan/slide/overview-row.ts'
import { compile } from '../../scripts/compile.ts'
import type { OverviewSlide } from '../../scripts/model/slide.ts'

const TOLD = [
  'The log of the hall says that nobody tried the valves in the weeks before the fire, although the rules ask for it every Monday.',
  'Six forklifts were plugged in at closing time, and the wall behind them was stacked with flattened boxes up to the windows.',
  'One man walked the round of three houses that night, which takes him two hours and leaves each of them alone for most of it.',
  'The insurer had asked for new ones in spring and in autumn, and both letters were filed by a clerk who has left since.',
]

const toArticle = (names: readonly string[]): string => `# Why the depot burnt

## Causes

${names.map((name, at) => `### ${name}\n\n${TOLD[at]}\n`).join('\n')}
## Impact

### Lost stock

The goods of forty dealers were lost, and some of the dealers have closed since.

### Closed road

The road past the depot was closed for nine days.
`

/** How the causes stand, slide by slide. */
async function toCauses(names: readonly string[]): Promise<OverviewSlide[]> {
  const { value: deck } = await compile(Buffer.from(toArticle(names)), { name: 'article.md' })
  return (deck?.plan.slides ?? []).flatMap((slide) =>
    slide.kind === 'overview' && slide.role === 'cause' ? [slide] : [],
  )
}

const LONG = [
  'Sprinkler valves that stayed shut after the yearly inspection',
  'Charging batteries that stood beside cardboard on the ramps',
  'Watchmen who covered three neighbouring warehouses overnight',
  'Extinguishers whose inspection certificates had long expired',
]

describe('cards of an overview', () => {
  it('hold points with long names where rows would take more slides, and none loses its words', async () => {
    const slides = await toCauses(LONG)
    expect(slides.map(({ form, rows }) => [form, rows.length])).toEqual([['cards', LONG.length]])
    expect(slides.flatMap(({ rows }) => rows).every(({ path }) => path.length === 1)).toBe(true)
  })

  it('give up links before words, rows words before links', () => {
    expect(toRoom('cards', 2)).toEqual({ chips: 1, lines: 0 })
    expect(toRoom('cards', 3)).toEqual({ chips: 1, lines: 1 })
    expect(toRoom('rows', 1)).toEqual({ chips: 3, lines: 1 })
  })

  it('are not used where rows take no more slides', async () => {
    const slides = await toCauses(['Shut valves', 'Full ramps', 'One watchman', 'Old extinguishers'])
    expect(slides.map(({ form, rows }) => [form, rows.length])).toEqual([['rows', 4]])
  })
})
