import { expect, it } from 'vitest'
import { toMaterial } from '../../scripts/3-plan/material.ts'
import { toFitted } from '../../scripts/3-plan/statement-text.ts'
import { toSectionStatement } from '../../scripts/3-plan/statements.ts'
import { compileMap } from '../../scripts/compile.ts'

const HARBOUR = `# The harbour

Boats come and go.

## Who is at risk

### Rowers

Rowers are seen too late by the ferries on their way in.

### Swimmers

Swimmers cross the fairway at noon, when most boats sail.

## The lights

The lights of the pier burn from dusk to dawn.

## The bell

The bell of the pier rings when there is fog.
`

it('a section in parts is told by their names, not by what one of them says', async () => {
  const { value } = await compileMap(new TextEncoder().encode(HARBOUR), { name: 'harbour.md' })
  if (value === null) throw new Error('no article')
  const material = toMaterial(value.article, value.map, new Map())
  const statements = value.article.sections.flatMap((section) => toSectionStatement(material, section))
  const told = toFitted(material, statements).map(({ label, texts }) => [label?.text, ...texts.map(({ text }) => text)])
  expect(told[0]).toEqual(['Who is at risk', 'Rowers', 'Swimmers'])
  expect(told[1]).toEqual(['The lights', 'The lights of the pier burn from dusk to dawn'])
})

it('headings of more than a line with nothing beneath them are told as statements, not as names', async () => {
  const text = `# The harbour\n\nBoats come and go.\n\n## The bell rings whenever there is fog, also in the night and on the days when no ferry sails at all\n\n## The lamp burns\n`
  const { value } = await compileMap(new TextEncoder().encode(text), { name: 'harbour.md' })
  if (value === null) throw new Error('no article')
  const material = toMaterial(value.article, value.map, new Map())
  const statements = value.article.sections.flatMap((section) => toSectionStatement(material, section))
  const told = toFitted(material, statements).map(({ label, texts }) => [label, ...texts.map(({ text }) => text)])
  expect(told).toEqual([
    [null, expect.stringMatching(/^The bell rings.*sails at all$/u)],
    [null, 'The lamp burns'],
  ])
})
