import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toSecondsOf } from '../../scripts/3-plan/pace.ts'
import { compile } from '../../scripts/compile.ts'
import { prove } from '../../scripts/proof/index.ts'
import { readSamples } from '../support/cases.ts'

describe('the sample in less time than it takes', () => {
  const file = readSamples().find((path) => path.endsWith('huabei-jiebei.txt')) ?? ''
  const make = async (minutes?: number) =>
    (await compile(readFileSync(file), { name: 'huabei-jiebei.txt', ...(minutes && { minutes }) })).value
  const inThree = make(3)
  const inFive = make(5)
  const inFull = make()

  it('keeps the line of argument, leaves out the passages of the appendix first, and tells how far it holds', async () => {
    const ids = (await inFive)?.plan.slides.map(({ id }) => id)
    expect(ids).toEqual(['cover', 'brief', 'map', 'causes', 'risks', 'strategies', 'conclusion', 'basis'])
  })

  it('says in the ledger what there was no time for', async () => {
    const reasons = (await inThree)?.plan.ledger.dropped.map(({ reason }) => reason)
    expect(reasons).toContain('time')
  })

  it('leads from a point to a slide that is there', async () => {
    const deck = await inFive
    const map = deck?.plan.slides.find((slide) => slide.kind === 'map')
    const ids = new Set(deck?.plan.slides.map(({ id }) => id))
    for (const { to } of map?.points ?? []) expect(to !== null && ids.has(to)).toBe(true)
  })

  it('has words for every step and keeps every promise', async () => {
    const deck = await inThree
    for (const { id, clicks, notes } of deck?.plan.slides ?? [])
      for (let step = 1; step <= clicks; step++)
        expect(
          notes.map(({ click }) => click),
          id,
        ).toContain(step)
    expect(deck && prove(deck).diagnostics).toEqual([])
  })

  it('sets the clock of the presenter', async () => {
    expect((await inFive)?.files['slides.md']).toContain('\nduration: 5min\ntimer: countdown\n')
    expect((await make(7.5))?.files['slides.md']).toContain('\nduration: 450s\ntimer: countdown\n')
    expect((await inFull)?.files['slides.md']).toMatch(/\nduration: \d+min\ntimer: stopwatch\n/)
  })

  it('tells what to leave out first and what that wins', async () => {
    const plan = (await inFull)?.plan
    const { cuts, seconds } = plan?.timing ?? { cuts: [], seconds: 0 }
    expect(cuts[0]?.slides).toEqual(['context-1'])
    expect(cuts.map(({ slides }) => slides[0])).not.toContain('map')
    let left = seconds
    for (const cut of cuts) {
      left -= cut.seconds
      expect(cut.left).toBe(left)
    }
  })
})

describe('the time to say a line', () => {
  it.each([
    ['一'.repeat(220), 'zh-Hans', 60],
    ['一二三四五六七八九十一', 'zh-Hans', 3],
    ['2024年的KPI', 'zh-Hans', 3],
    [Array.from({ length: 140 }, () => 'word').join(' '), 'en', 60],
    ['It cost £61,800 in all.', 'en', 3],
    ['', 'en', 0],
  ] as const)('%s', (text, language, seconds) => {
    expect(toSecondsOf(text, language)).toBe(seconds)
  })
})
