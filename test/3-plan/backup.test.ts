import { expect, it } from 'vitest'
import { plan } from '../../scripts/3-plan/index.ts'
import { compileMap } from '../../scripts/compile.ts'

const TEXT = `# The ferry stood still

## Causes

- **Rotten planks**: The planks of the pier are of oak and were laid by hand. They were oiled in spring and turned over in autumn. The book on this is kept at the harbour office. It is green, and it has a page a plank. Nobody has looked at the planks since 2019.
- **A single mate**: The mate fell ill, and nobody else may steer the ferry.
- **Wet ropes**: The ropes of the pier are of hemp and were bought by weight. They hang in the rain from March to May and are turned each week. The bill for them is kept at the chandler. It is long, and it has a line a rope. Nobody has dried the ropes since 2021.

## What to do

- Mend the pier
- Train two more mates, who take turns at the wheel from spring on
`

it('passages behind the map are those that say more than the slides', async () => {
  const { value } = await compileMap(new TextEncoder().encode(TEXT), { name: 'ferry.md' })
  const slides = value === null ? [] : plan(value.article, value.map).value.slides
  const names = slides.flatMap((slide) =>
    slide.kind === 'backup' ? slide.rows.map(({ point }) => point.label.text) : [],
  )
  expect(value?.map.points).toHaveLength(5)
  expect(names).toEqual(['Rotten planks', 'Wet ropes'])
})

it('a passage alone is no appendix', async () => {
  const text = TEXT.replace(/- \*\*Wet ropes.*\n/u, '')
  const { value } = await compileMap(new TextEncoder().encode(text), { name: 'ferry.md' })
  const slides = value === null ? [] : plan(value.article, value.map).value.slides
  expect(slides.filter(({ kind }) => kind === 'backup')).toEqual([])
})
