import { describe, expect, it } from 'vitest'
import { plan } from '../../scripts/3-plan/index.ts'
import { compileMap } from '../../scripts/compile.ts'

const toTimeline = async (opening: string, entries: readonly string[]) => {
  const list = entries.map((entry) => `- **${entry}`).join('\n')
  const text = `# The bridge was shut\n\n## Summary\n\n${opening}\n\n## What happened\n\n${list}\n`
  const { value } = await compileMap(new TextEncoder().encode(text), { name: 'bridge.md' })
  if (value === null) throw new Error('no article')
  return plan(value.article, value.map).value.slides.flatMap((slide) => (slide.kind === 'timeline' ? [slide] : []))
}

const HOURS = [
  '06:00',
  '06:20',
  '07:05',
  '07:40',
  '08:10',
  '09:00',
  '09:30',
  '10:15',
  '11:00',
  '11:45',
  '12:30',
  '13:10',
]
const toEntries = (count: number) =>
  HOURS.slice(0, count).map((time, at) => `${time}** Crew number ${at} came to the pier.`)

describe('a timeline', () => {
  it('marks the stretch that a sentence before it names by two of its moments', async () => {
    const [slide] = await toTimeline('The bridge was shut from 06:20 to 08:10 that day.', toEntries(6))
    expect(slide?.stretch).toEqual({ first: 1, last: 4 })
    expect((await toTimeline('The bridge was shut that day.', toEntries(6)))[0]?.stretch).toBeNull()
  })

  it('goes on with the stretch on the next slide', async () => {
    const slides = await toTimeline('The bridge was shut from 07:05 to 12:30 that day.', toEntries(12))
    expect(slides.map(({ stretch }) => stretch)).toEqual([
      { first: 2, last: null },
      { first: null, last: 4 },
    ])
  })

  it('stands on one slide where its entries fit', async () => {
    expect(await toTimeline('It was a long day.', toEntries(9))).toHaveLength(1)
    expect(await toTimeline('It was a long day.', toEntries(12))).toHaveLength(2)
  })
})
