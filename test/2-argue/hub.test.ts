import { describe, expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { prove } from '../../scripts/proof/index.ts'

/** An article on ferry delays with these headings and this sentence of the first risk. */
const toArticle = (
  causes: string,
  risks: string,
  first = 'Shops wait for their goods until the evening.',
) => `# The ferry that waits

The island has two boats, and in the last year one sailing in nine was late.

## ${causes}

### Worn engines

The engines date from 1989 and were built for a lighter boat.

### Thin crews

The island has eleven deckhands for three boats, and two are on leave.

## ${risks}

### Empty shelves

${first}

### Stranded patients

Patients miss the clinic on the mainland and wait another month.

## What to do

### Train four deckhands

The company should train four deckhands this spring.
`

async function make(text: string) {
  const { value } = await compile(new TextEncoder().encode(text), { name: 'article.md' })
  if (value === null) throw new Error('no deck')
  const { hub } = value.map
  return { ...value, hub: hub && wordsOf(value.article.source.text, hub.label) }
}

describe('what causes and risks meet in', () => {
  it('is what the headings over both of them name, joined to each by what these say', async () => {
    const { hub, map } = await make(toArticle('Causes of the ferry delays', 'Effects of ferry delays'))
    expect(hub).toBe('ferry delays')
    expect(map.hub?.links.map(({ from, to, basis }) => `${from} ${to} ${basis}`)).toEqual([
      'cause-1 hub stated',
      'cause-2 hub stated',
      'hub risk-1 stated',
      'hub risk-2 stated',
    ])
  })

  it('needs a heading over the causes that names it', async () => {
    expect((await make(toArticle('Causes of the ferry delays', 'Impact'))).hub).toBe('ferry delays')
    expect((await make(toArticle('Root causes', 'Effects of ferry delays'))).hub).toBeNull()
    expect((await make(toArticle('Causes of the ferry delays', 'Effects of empty shops'))).hub).toBeNull()
  })

  it('has the wider words by which the author takes it up', async () => {
    const text = toArticle('Causes of the ferry delays', 'Effects of ferry delays').replace(
      '## What to do\n',
      '## What to do\n\nFaced with the changes to the ferry, the company should act:\n',
    )
    expect((await make(text)).hub).toBe('changes to the ferry')
    expect((await make(text.replace('to the ferry', 'to the budget'))).hub).toBe('ferry delays')
    expect(prove(await make(text)).diagnostics).toEqual([])
  })

  it('is left out where the article says of the risks which cause leads to them', async () => {
    const said = 'Worn engines led to empty shelves in 19 of 40 weeks.'
    expect((await make(toArticle('Causes of the ferry delays', 'Impact', said))).hub).toBeNull()
  })

  it('stands on the map between them, and the deck is proved with it', async () => {
    const deck = await make(toArticle('Causes of the ferry delays', 'Impact'))
    const slides = deck.files['slides.md'] ?? ''
    expect(slides).toContain('hub["Ferry delays"]:::hub')
    expect(slides).toContain('cause-1 --> hub')
    expect(slides).toContain('hub --> risk-2')
    expect(prove(deck).diagnostics).toEqual([])
    const broken = { ...deck, map: { ...deck.map, hub: null } }
    expect(prove(broken).diagnostics).not.toEqual([])
  })
})
