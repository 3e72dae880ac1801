import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'
import { prove } from '../../scripts/proof/index.ts'

const ARTICLE = `---
title: The Night Without Light
date: 2026-03-04
---

## Summary

A repair of the quay cut the old cable, the line that feeds every crane, and the ships waited. Nothing had been wrong with the cranes.

## Root causes

### Old cable

The cable under the quay was forty years old. This led to the loss of the cold store, and to late ships as well.

### Rare inspection

It was inspected twice a year, which led to late ships.

## Impact

### Cold store lost

The cold store lost 40 tonnes of fish.

### Late ships

Two ships waited until dawn.

## Action items

### New cable

To address the old cable, the harbour will lay a new one.

### Monthly inspection

To address the rare inspection, the cable will be looked at every month.

| Action | Owner | Due |
| --- | --- | --- |
| New cable | Ada Lind | 30 May 2026 |
| Monthly inspection | Bo Falk | 3 April 2026 |

## Lessons

The night shift did what it could. The port council hears of it again on 6 June 2026. Every harbour needs a second cable before it needs a second crane. That was all for tonight.
`

it('heads slides by what they say, and closes with the call and the promise', async () => {
  const { value: deck } = await compile(new TextEncoder().encode(ARTICLE), { name: 'night.md' })
  if (deck === null) throw new Error('the article could not be read')
  const find = (id: string) => deck.plan.slides.find((slide) => slide.id === id)
  expect(find('cover')).toMatchObject({ credits: [{ text: '4 March 2026' }] })
  expect(find('causes')?.title.text).toBe(
    '“Old cable” leads to “Cold store lost”; “Rare inspection” leads to “Late ships”',
  )
  expect(find('strategy-table-1')?.title.text).toBe('Each of the 2 actions has an owner and a due date')
  expect(find('conclusion')).toMatchObject({
    title: { text: 'Every harbour needs a second cable before it needs a second crane' },
    support: [{ text: 'The port council hears of it again on 6 June 2026' }],
  })
  expect(prove(deck).diagnostics).toEqual([])
})

it('says which causes lead on, also where one beneath leads nowhere', async () => {
  const text = ARTICLE.replace('## Impact', '### Dim lamps\n\nThe lamps of the quay are dim and few.\n\n## Impact')
  const { value: deck } = await compile(new TextEncoder().encode(text), { name: 'night.md' })
  if (deck === null) throw new Error('the article could not be read')
  const title = deck.plan.slides.find(({ id }) => id === 'causes')?.title
  expect(title?.text).toBe('“Old cable” leads to “Cold store lost”; “Rare inspection” leads to “Late ships”')
  expect(prove(deck).diagnostics).toEqual([])
})

it('names the risk with the largest sum where nothing answers it', async () => {
  const text = ARTICLE.slice(0, ARTICLE.indexOf('## Action items'))
    .replace('40 tonnes of fish', 'fish worth £40,000')
    .replace('waited until dawn', 'waited until dawn, for £6,000 each')
  const { value: deck } = await compile(new TextEncoder().encode(text), { name: 'night.md' })
  if (deck === null) throw new Error('the article could not be read')
  const title = deck.plan.slides.find(({ id }) => id === 'risks')?.title
  expect(title?.text).toBe('“Cold store lost” has the largest sum: £40,000')
  expect(prove(deck).diagnostics).toEqual([])
  const surer = JSON.stringify(deck.files).replaceAll('largest sum: £40,000', 'largest sum: £6,000')
  expect(prove({ ...deck, files: JSON.parse(surer) }).diagnostics.length).toBeGreaterThan(0)
})

it('what an incident did is its impact, not a risk', async () => {
  const toNames = async (title: string) => {
    const { value: deck } = await compile(
      Buffer.from(
        `# ${title}\n\n## Causes\n\n- Old cable\n- Rare looks at it\n\n## What it did\n\nTwo harms came of it, and both were felt for days.\n\n1. The cold store lost 40 tonnes of fish.\n2. Two ships were delayed until dawn.\n`,
      ),
      { name: 'article.md' },
    )
    const brief = deck?.plan.slides.find((slide) => slide.kind === 'brief')
    return brief?.kind === 'brief' ? brief.tallies.map(({ name }) => name.text) : []
  }
  expect(await toNames('Outage report: the night without light')).toContain('impacts')
  expect(await toNames('Why harbours lose their fish')).toContain('risks')
})

it('heads the map by which risks the strategies answer, where they answer most of these and the author set them apart', async () => {
  const file = new URL('../../articles/yeshi-night-market-waste.txt', import.meta.url)
  const whole = await readFile(file, 'utf8')
  // Without its fourth measure two risks have no answer.
  const text = whole.replace(/^（四）密閉暫存站[\s\S]*?(?=^五、)/mu, '')
  const { value: deck } = await compile(new TextEncoder().encode(text), { name: 'yeshi.txt' })
  const map = deck?.plan.slides.find(({ id }) => id === 'map')
  expect(map?.title.text).toBe('三項對策中的兩項因應「財政缺口」和「側溝淹水」')
})
