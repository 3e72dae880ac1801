import { describe, expect, it } from 'vitest'
import { plan } from '../../scripts/3-plan/index.ts'
import { compileMap } from '../../scripts/compile.ts'

const toTimeline = async (opening: string, entries: readonly string[], title = 'The bridge was shut') => {
  const list = entries.map((entry) => `- **${entry}`).join('\n')
  const text = `# ${title}\n\n## Summary\n\n${opening}\n\n## What happened\n\n${list}\n`
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
  it('is drawn from times with a day of the week', async () => {
    const times = ['Thu 24 Oct 11:20', 'Sat 26 Oct 01:45', 'Sat 01:58', 'Sat 09:10', 'Sun 27 Oct 02:52']
    const entries = times.map((time, at) => `${time}** Crew number ${at} came to the pier.`)
    const [slide] = await toTimeline('The bridge was shut.', entries)
    expect(slide?.entries.map(({ time }) => time.text)).toEqual(times)
  })

  it('is drawn from a table with days of the calendar, a row out of its turn, an empty one and one that is too long', async () => {
    const long = `Crew number 4 came to the pier with ${'ropes and nets and lamps and '.repeat(12)}oars`
    const rows = [
      ['2024-05-02 07:30', 'Crew number 1 came to the pier'],
      ['2024-05-02 08:10', 'Crew number 2 came to the pier'],
      ['', ''],
      ['2024-05-02 09:40', 'Crew number 3 came to the pier'],
      ['2024-05-02 09:20', long],
    ]
    const table = ['| Time | Event |', '| --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')
    const text = `# The bridge was shut\n\n## Summary\n\nThe bridge was shut that day.\n\n## What happened\n\n${table}\n`
    const { value } = await compileMap(new TextEncoder().encode(text), { name: 'bridge.md' })
    const slides = value ? plan(value.article, value.map).value.slides : []
    const [slide] = slides.flatMap((one) => (one.kind === 'timeline' ? [one] : []))
    expect(slide?.entries.map(({ time }) => time.text.slice(-5))).toEqual(['07:30', '08:10', '09:20', '09:40'])
  })

  it('tells what happened with a capital, also behind a moment on its line', async () => {
    const entries = toEntries(5).map((entry) => entry.replace('Crew', 'the crew'))
    const [slide] = await toTimeline('The bridge was shut.', entries)
    expect(slide?.entries[0]?.text.text).toMatch(/^The crew/u)
  })

  it('marks the stretch that a sentence before it names by two of its moments', async () => {
    const [slide] = await toTimeline('The bridge was shut from 06:20 to 08:10 that day.', toEntries(6))
    expect(slide?.stretch).toEqual({ first: 1, last: 4 })
    expect((await toTimeline('The bridge was shut that day.', toEntries(6)))[0]?.stretch).toBeNull()
  })

  it('stands on one slide, with the stretch and how many entries it shows', async () => {
    const [slide] = await toTimeline('The bridge was shut from 07:05 to 12:30 that day.', toEntries(12))
    const times = slide?.entries.map(({ time }) => time.text) ?? []
    expect([times.length, slide?.left.length]).toEqual([7, 5])
    expect([times[0], times.at(-1)]).toEqual(['06:00', '13:10'])
    expect([slide?.stretch?.first, slide?.stretch?.last].map((at) => times[at ?? -1])).toEqual(['07:05', '12:30'])
    expect(slide?.footer?.text).toBe('7 of 12 entries')
  })

  it('stands whole on two slides where a report tells it, each headed by its own first and last moment', async () => {
    const slides = await toTimeline('It was a long day.', toEntries(12), 'Shut for a day: the outage of the bridge')
    expect(slides.map(({ entries, isFull }) => [entries.length, isFull])).toEqual([
      [6, false],
      [6, false],
    ])
    const titles = slides.map(({ title, part }) => [title.text, part])
    expect(titles).toEqual([
      ['What happened from 06:00 to 09:00', null],
      ['What happened from 09:30 to 13:10', null],
    ])
  })

  it('is headed in a report by what broke, on the last slide by its end', async () => {
    const turns = new Map([
      [2, 'Warm air was felt. The pump of the bridge stops for want of oil'],
      [11, 'The bridge is open again, and traffic back to normal'],
    ])
    const entries = toEntries(12).map((entry, at) =>
      entry.replace(/Crew number \d+ came to the pier/u, turns.get(at) ?? '$&'),
    )
    const slides = await toTimeline('It was a long day.', entries, 'Shut for a day: the outage of the bridge')
    expect(slides.map(({ title }) => title.text)).toEqual([
      '07:05: The pump of the bridge stops for want of oil',
      '13:10: The bridge is open again, and traffic back to normal',
    ])
  })

  it('shows the turns, and all entries in the appendix', async () => {
    const entries = toEntries(12).map((entry) => entry.replace('Crew number 4 came', 'Crew number 4 found the cause'))
    const [slide, ...more] = await toTimeline('It was a long day.', entries)
    expect(slide?.entries.map(({ time }) => time.text)).toContain('08:10')
    expect(more.every(({ isFull }) => isFull)).toBe(true)
    expect(more.flatMap((one) => one.entries)).toHaveLength(12)
  })

  it('shows when it was noticed, what was done, when it was over, whatever else is told', async () => {
    const turns = new Map([
      [2, 'The alarm of the pump was heard'],
      [3, 'The mayor came to the pier, the bridge and the pump, the largest of all'],
      [5, 'Crew number 5 restarted the pump in vain'],
      [10, 'The bridge was back in service'],
    ])
    const entries = toEntries(12).map((entry, at) => entry.replace(/Crew number \d+ came/u, turns.get(at) ?? '$&'))
    const [slide] = await toTimeline('It was a long day.', entries)
    expect(slide?.entries.map(({ time }) => time.text)).toEqual(expect.arrayContaining(['07:05', '09:00', '12:30']))
  })

  it('shows more than seven only where the author names their moments', async () => {
    const named = 'The bridge was shut at 06:20, 07:05, 07:40, 08:10, 09:00, 09:30 and 10:15.'
    const [slide] = await toTimeline(named, toEntries(12))
    expect([slide?.entries.length, slide?.left.length]).toEqual([9, 3])
  })

  it('shows all entries where they fit', async () => {
    const slides = await toTimeline('It was a long day.', toEntries(9))
    expect(slides.map((slide) => [slide.entries.length, slide.left.length])).toEqual([[9, 0]])
  })

  it('is one where the article has two of one day', async () => {
    const later = ['13:10** Crew number 8 came.', '14:00** Crew number 9 came.', '15:00** The bridge was open.']
    const between = ['\n\nThen it rained.\n\n- **12:40** A lorry came.']
    const slides = await toTimeline('It was a long day.', [...toEntries(4), ...between, ...later])
    expect(slides).toHaveLength(1)
    expect(slides[0]?.entries.length).toBeGreaterThan(6)
  })

  it('ends where its author heads the rest as the aftermath, which stands in the appendix', async () => {
    const later = ['13:40** Crew number 8 came.', '14:00** Crew number 9 came.', '15:00** A cyclist complained.']
    const between = ['\n\n## Follow-up\n\n- **13:20** A lorry came.']
    const [slide, ...more] = await toTimeline('It was a long day.', [...toEntries(4), ...between, ...later])
    expect(slide?.entries.map(({ time }) => time.text)).toEqual(HOURS.slice(0, 4))
    expect(more.flatMap(({ entries }) => entries.map(({ time }) => time.text))).toContain('15:00')
    expect(more.map(({ title }) => title.text)).toEqual(['Appendix: Follow-up'])
  })
})
