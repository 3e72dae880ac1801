import { describe, expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'

const toSlides = async (risks: string): Promise<string> => {
  const article = `# The ferry that waits

## Causes of late boats

### Worn engines

The engines date from 1989 and stop in cold weather.

### Thin crews

The island has eleven deckhands for three boats.

${risks}

## Recommendations

### Buy a spare engine

To address the worn engines, the company should buy one before October.

### Train four deckhands

To address the thin crews, the harbour office should train four by May.
`
  const { value: deck } = await compile(Buffer.from(article), { name: 'article.md' })
  return JSON.stringify(deck?.files)
}

describe('the slide of causes', () => {
  it('heads its arrows by what answers them where no cause leads to a risk', async () => {
    expect(await toSlides('')).toContain('role: cause\\nanswered: true')
  })

  it('heads them by what follows where one does', async () => {
    const risks = '## Risks\n\n### Stranded patients\n\nThe worn engines lead to stranded patients who miss the clinic.'
    expect(await toSlides(risks)).not.toContain('answered: true')
  })
})

it('what answers a risk through its cause stands behind a solid arrow, as both steps are stated', async () => {
  const risks =
    '## Risks\n\n### Stranded patients\n\nThe worn engines lead to stranded patients who miss the clinic.\n\n### Late mail\n\nThe worn engines lead to late mail on Fridays.'
  const slides = await toSlides(risks)
  expect(slides).toContain('→ Buy a spare engine, aimed at the cause')
  expect(slides).not.toContain('⇢ Buy a spare engine, aimed at the cause')
})
