import { describe, expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'
import { SPRAY } from '../support/spray.ts'

const report = (head: string): string => `${SPRAY}
## What can be done

- **Keep hot water hot.** Store it at 60 degrees.
- **Keep water moving.** Flush taps weekly.

## ${head}

Therefore the risk of walking past a single fountain is very small. A test must show every tap on every day.
`

async function textsOf(head: string): Promise<string> {
  const { value } = await compile(new TextEncoder().encode(report(head)), { name: 'spray.md' })
  const slides = value?.plan.slides.filter(({ id }) => ['brief', 'conclusion'].includes(id)) ?? []
  return JSON.stringify(slides.map(({ notes: _, ...shown }) => shown))
}

describe('what an article comes to', () => {
  it.each(['Frequently asked questions', 'FAQ', 'Questions and answers'])(
    'is no answer told under %s',
    async (head) => {
      expect(await textsOf(head)).not.toMatch(/single fountain|every tap/)
    },
  )

  it('may be told under a conclusion', async () => {
    expect(await textsOf('Conclusion')).toMatch(/single fountain|every tap/)
  })
})
