import { describe, expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'

const RISKS = [
  'Silent pagers',
  'Flooded cellar',
  'Broken lifts',
  'Rotten cables',
  'Stale bread',
  'Lost keys',
  'Torn curtains',
  'Blunt scalpels',
  'Leaking roofs',
  'Frozen taps',
]

/** The matrices of an article of measures that each answer the risks at the given places. */
async function toMatrices(answered: readonly (readonly number[])[]) {
  const measures = answered.map((places) => {
    const names = places.map((at) => RISKS[at]?.toLowerCase())
    return `### Plan for ${names[0]}\n\nTo address the ${names.join(' and the ')}, the hospital hires a firm by May.\n`
  })
  const risks = RISKS.map((name, at) => `### ${name}\n\nNurses told of it ${at + 3} times in spring.\n`)
  const article = `# The night shift\n\n## Risks\n\n${risks.join('\n')}\n## Measures\n\n${measures.join('\n')}`
  const { value: deck } = await compile(Buffer.from(article), { name: 'article.md' })
  const slides = deck?.plan.slides ?? []
  return slides.flatMap((slide) => (slide.kind === 'coverage' ? [slide] : []))
}

describe('a matrix', () => {
  const toMarks = ({ rows, links }: Awaited<ReturnType<typeof toMatrices>>[number]) =>
    links.filter(({ from }) => rows.some(({ id }) => id === from)).length

  it('over two slides has marks on both', async () => {
    const matrices = await toMatrices([[0], [2], [5], [8]])
    expect(matrices.map(({ part }) => part?.of)).toEqual([2, 2])
    expect(matrices.every((one) => toMarks(one) > 0)).toBe(true)
  })

  it('leaves out a page without a mark', async () => {
    const matrices = await toMatrices([
      [0, 1],
      [1, 2],
      [2, 3],
    ])
    expect(matrices.map(({ id, part }) => [id, part])).toEqual([['coverage', null]])
  })

  it('is none where after that it has few marks', async () => {
    expect(await toMatrices([[6], [7], [8]])).toEqual([])
  })
})
