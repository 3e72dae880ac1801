import { describe, expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'
import type { CloseSlide, Slide } from '../../scripts/model/slide.ts'
import { prove } from '../../scripts/proof/index.ts'
import { compileFile, readSamples } from '../support/cases.ts'

const ARTICLE = `# The harbour went dark

## Causes

1. Old cable: the cable under the quay led to a blackout, which led to warm cargo.
2. Rare inspection: it was inspected twice a year, so that ships were late.

## Risks

1. Warm cargo: the blackout warmed the cooling units.
2. Late ships: two ships waited until dawn.
3. Angry crews: a crew went home.

## Strategies

1. Spare generator: to prevent warm cargo, keep a generator within reach.
2. Other berths: to prevent late ships, rebook the berth at once.
`

async function planConclusion(article: string): Promise<Slide | undefined> {
  const { value } = await compile(new TextEncoder().encode(article), { name: 'harbour.md' })
  return value?.plan.slides.find(({ id }) => id === 'conclusion')
}

async function planClosing(article: string): Promise<CloseSlide | undefined> {
  const slide = await planConclusion(article)
  return slide?.kind === 'close' ? slide : undefined
}

it('ends a talk without a last word of the author with the claim, ways of the map that share no point, and the gap', async () => {
  const close = await planClosing(ARTICLE)
  expect(close?.chapter).toBe('conclusion')
  expect(close?.ways.map((points) => points.map(({ label }) => label.text))).toEqual([
    ['Old cable', 'Warm cargo', 'Spare generator'],
    ['Rare inspection', 'Late ships', 'Other berths'],
  ])
  expect(close?.links).toHaveLength(4)
  expect(close?.gap?.text).toContain('Angry crews')
})

it('ends a report with what it states to be at the root, and the way that begins there', async () => {
  const stated = 'The root cause of this outage is a rare inspection of the cable.'
  const report = ARTICLE.replace('went dark', 'went dark: report on the outage').replace(
    'it was inspected twice a year, so that ships were late.',
    `it was inspected twice a year, so that ships were late. ${stated}`,
  )
  const close = await planClosing(report)
  expect(close?.claim.text).toBe(stated.slice(0, -1))
  expect(close?.ways.map(([first]) => first?.label.text)).toContain('Rare inspection')
})

it('does not end with a question', async () => {
  const close = await planClosing(ARTICLE.replace('# The harbour went dark', '# Why did the harbour go dark?'))
  expect(close?.claim.text).not.toMatch(/\?$/u)
})

it('leaves the end to the author where he has a last word, beside what is promised and the gap', async () => {
  const close = await planConclusion(
    `${ARTICLE}\n## Conclusion\n\nA harbour needs light more than it needs speed. The council hears of it on 6 June 2026.\n`,
  )
  expect(close).toMatchObject({
    kind: 'statement',
    title: { text: 'A harbour needs light more than it needs speed' },
    support: [{ text: 'The council hears of it on 6 June 2026' }],
    gap: { label: 'gap.question' },
  })
})

it('tells beside the last word what else the close claims', async () => {
  const { value } = await compileFile(readSamples().find((path) => path.endsWith('harbour-pay-outage.md')) ?? '')
  expect(value?.plan.slides.find(({ kind }) => kind === 'statement')).toMatchObject({
    title: { text: 'Every wait needs a limit, and someone who hears when it is reached' },
    support: [
      { text: expect.stringMatching(/^A service that carries 20,000 people/u) },
      { text: expect.stringMatching(/^We will report on the five actions/u) },
    ],
  })
})

it('ends with what the author finds behind the news', async () => {
  const { value } = await compileFile(readSamples().find((path) => path.endsWith('huabei-jiebei.txt')) ?? '')
  expect(value?.plan.slides.find(({ kind }) => kind === 'statement')?.title.text).toMatch(
    /背后，是行业正在经历的深刻转型$/u,
  )
})

it('opens and ends with the call that the author leads his strategies with', async () => {
  const call = 'Faced with another blackout, the harbour should get ready before the winter'
  const last = 'Behind the blackout is a harbour that nobody owns'
  const article = ARTICLE.replace('## Strategies\n', `## Strategies\n\n${call}:\n`)
  const text = `${article}\n## Conclusion\n\n${last}. The harbour never had two cables.\n`
  const { value } = await compile(new TextEncoder().encode(text), { name: 'harbour.md' })
  const slides = value?.plan.slides ?? []
  expect(slides.find(({ id }) => id === 'brief')?.title.text).toBe(call)
  const close = slides.find(({ id }) => id === 'conclusion')
  expect(close?.kind === 'statement' && close.support.map(({ text }) => text).at(-1)).toBe(call)
})

describe('a report with a timeline of days and a lead-in to an error', () => {
  const REPORT = `# Post-mortem: the tickets that failed

Requests for tickets fail at all gates of the harbour.

## Timeline

### Wednesday

While we look for something else we find that requests fail. The root cause seems to be:

\`refused: no such host\`

### Thursday

More gates report the same. We ask the operator for help with the names of its hosts.

### Friday

The operator answers that nothing is wrong with it. We write to the forum of the printers.

### Saturday

Somebody reports the same fault from another harbour, and the operator opens a ticket.

## Root causes

Trouble at the name service of the operator caused a partial outage of the gates.

## Impact

We could not sell tickets to new passengers on four days.

## Mitigations

- Suggested: watch the log of the gates so that errors are seen before passengers meet them.
- Suggested: change to an operator that answers on the same day.
`
  const toTitles = async () => {
    const { value: deck } = await compile(new TextEncoder().encode(REPORT), { name: 'a.md' })
    return deck?.plan.slides ?? []
  }

  it('closes with what it states, not with the words that lead in', async () => {
    const close = (await toTitles()).find(({ kind }) => kind === 'close')
    expect(close?.kind === 'close' && close.claim.text).toMatch(/^Trouble at the name service/)
  })

  it('heads no slide with the names of the days', async () => {
    const titles = (await toTitles()).map(({ title }) => title.text)
    expect(titles.join()).toContain('Timeline')
    expect(titles.join()).not.toMatch(/Thursday|Friday/)
  })
})

it('names beneath its ways what else is to be done, and the proof knows it from what is not', async () => {
  const text = `${ARTICLE}3. White paint: the quay should be white.\n4. Brass band: one should play on Sundays.\n`
  const { value: deck } = await compile(new TextEncoder().encode(text), { name: 'harbour.md' })
  if (deck === null) throw new Error('no deck')
  const close = deck.plan.slides.find((slide): slide is CloseSlide => slide.kind === 'close')
  expect(close?.rest?.text).toBe('Other strategies: White paint, Brass band')
  expect(prove(deck).diagnostics).toEqual([])
  const changed = (deck.files['deck.json'] ?? '').replaceAll('White paint, Brass band', 'White paint, Warm cargo')
  const codes = prove({ ...deck, files: { ...deck.files, 'deck.json': changed } }).diagnostics.map(({ code }) => code)
  expect(codes).toContain('claim-not-computed')
})
