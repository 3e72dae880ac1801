import { describe, expect, it } from 'vitest'
import { plan } from '../../scripts/3-plan/index.ts'
import { compileMap } from '../../scripts/compile.ts'

const toTitles = async (text: string) => {
  const { value } = await compileMap(new TextEncoder().encode(text), { name: 'article.md' })
  if (value === null) throw new Error('no article')
  return plan(value.article, value.map).value.slides.map(({ kind, title }) => `${kind}: ${title.text}`)
}

const CASES = `# Noise in the old town

The noise of the old town keeps its people awake, and nobody measures it.

## Root causes

### Late deliveries

Lorries deliver from four in the morning, because the streets are closed by day.

## Impact

### Lost sleep

Late deliveries led to lost sleep for 4,000 people.

### Empty flats

Forty flats stand empty because of lost sleep.

## What to do

- Open the streets to lorries until ten
- Lay quiet asphalt in the two main streets

## Case studies

### Case study 1

The town of Reed closed its centre to lorries. The noise fell by a third there.

### Case study 2

The town of Marsh laid quiet asphalt. Its people sleep better now.
`

describe('headlines', () => {
  it('name no headings that differ by a number alone', async () => {
    const titles = await toTitles(CASES)
    expect(titles.filter((title) => title.includes('Case study 1'))).toEqual([])
  })

  it('take no first item of a list for what heads all of them', async () => {
    const titles = await toTitles(CASES)
    expect(titles).not.toContain('overview: Open the streets to lorries until ten')
  })
})
