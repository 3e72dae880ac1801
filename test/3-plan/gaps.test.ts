import { describe, expect, it } from 'vitest'
import { findOpen } from '../../scripts/3-plan/gaps.ts'
import { compile } from '../../scripts/compile.ts'
import type { ArgumentMap } from '../../scripts/model/argument.ts'

const RISKS = ['Silent pagers', 'Flooded cellar', 'Broken lifts', 'Rotten cables']
const MEASURES = RISKS.map(
  (name) =>
    `### Plan for ${name.toLowerCase()}\n\nTo address the ${name.toLowerCase()}, the hospital hires a firm by May.\n`,
)

const CANTEEN = '### Later canteen\n\nThe canteen opens at four from June.\n'
const PARKING = '### Free parking\n\nGuests leave the car behind the chapel.\n'

/** The slides of an article of four risks, of which the first so many are answered. */
async function toSlides(answered: number, others = CANTEEN, title = 'The night shift') {
  const article = `# ${title}\n\n## Risks\n\n${RISKS.map((name, at) => `### ${name}\n\nNurses told of it ${at + 3} times in spring.\n`).join('\n')}
## Measures\n\n${MEASURES.slice(0, answered).join('\n')}
${others}`
  const { value: deck } = await compile(Buffer.from(article), { name: 'article.md' })
  return deck?.plan.slides ?? []
}

describe('gaps', () => {
  it('are told where at least half of the risks are answered', async () => {
    const slides = await toSlides(3)
    expect(slides.flatMap((slide) => (slide.kind === 'map' ? slide.gaps : []))).toEqual(['risk-4'])
    const told = slides.filter((slide) => /What answers|what answers/u.test(JSON.stringify(slide)))
    expect(told.map(({ kind }) => kind)).toEqual(['map', 'close'])
    expect(JSON.stringify(told)).toContain('Open question: what answers “Rotten cables”?')
  })

  it('are no headline, nor is how many of so many are answered', async () => {
    const titles = (await toSlides(3)).map(({ title }) => title.text)
    expect(titles.join('\n')).not.toMatch(
      /(?:no|nothing|answers?)\b.*Rotten cables|Rotten cables.* (?:no|not|open)\b|\d of the \d (?:risks?|measures?) (?:have|answer)/u,
    )
  })

  const findGaps = (slides: Awaited<ReturnType<typeof toSlides>>) =>
    slides.flatMap((slide) => (slide.kind === 'map' ? slide.gaps : []))

  it('are not, where several measures are left over that may answer the open risk', async () => {
    expect(findGaps(await toSlides(3, `${CANTEEN}\n${PARKING}`))).toEqual([])
  })

  it('are not, where words speak for an answer to the open risk that are not enough for an arrow', async () => {
    const weak = '### One firm for all\n\nTo address the silent pagers, a firm checks each wire and cable by June.\n'
    expect(findGaps(await toSlides(3, weak))).toEqual([])
  })

  it('are not of a report of an incident, whose harm is done', async () => {
    expect(findGaps(await toSlides(3, CANTEEN, 'Incident report: a night without pagers'))).toEqual([])
  })

  it('are not, where the reading may have missed what answers most of them', async () => {
    const slides = await toSlides(1)
    expect(slides.flatMap((slide) => (slide.kind === 'map' ? slide.gaps : []))).toEqual([])
    expect(JSON.stringify(slides)).not.toMatch(/hat answers/u)
  })
})

describe('open points', () => {
  const toMap = (links: readonly string[]) => ({
    points: ['risk-1', 'risk-2', 'risk-3', 'strategy-1'].map((id) => ({ id, role: id.split('-')[0] })),
    links: links.map((link) => {
      const [from, to] = link.split(' > ')
      return { from, to, kind: to?.startsWith('strategy') ? 'answered-by' : 'leads-to' }
    }),
  })
  const openOf = (...links: string[]) => findOpen({ map: toMap(links) as unknown as ArgumentMap }).map(({ id }) => id)

  it('come of nothing that is answered, however far back', () => {
    expect(openOf('risk-1 > strategy-1')).toEqual(['risk-2', 'risk-3'])
    expect(openOf('risk-1 > strategy-1', 'risk-1 > risk-2')).toEqual(['risk-3'])
    expect(openOf('risk-1 > strategy-1', 'risk-1 > risk-2', 'risk-2 > risk-3')).toEqual([])
    expect(openOf('risk-1 > strategy-1', 'risk-2 > risk-1', 'risk-2 > risk-3', 'risk-3 > risk-2')).toEqual([
      'risk-2',
      'risk-3',
    ])
  })
})
