import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { plan } from '../../scripts/3-plan/index.ts'
import { toSecondsOf } from '../../scripts/3-plan/pace.ts'
import { compile, compileMap, type Mapped } from '../../scripts/compile.ts'
import type { DeckPlan } from '../../scripts/model/deck.ts'
import { isFrame } from '../../scripts/model/text.ts'
import { prove } from '../../scripts/proof/index.ts'
import { readCases, readSamples } from '../support/cases.ts'

const isIn = (all: ReadonlySet<string>, some: ReadonlySet<string>) => [...some].every((one) => all.has(one))
const toIds = ({ slides }: DeckPlan) => new Set(slides.map(({ id }) => id))
const toSaid = ({ slides }: DeckPlan) =>
  new Set(slides.flatMap(({ notes }) => notes.flatMap(({ text }) => (isFrame(text) ? [] : [text.text]))))

const files = [
  ...readCases().map(({ file }) => file),
  ...readSamples().filter((file) => file.endsWith('huabei-jiebei.txt')),
]

describe.each(files.map((file) => ({ name: file.split('/').slice(-2).join('/'), file })))(
  'a talk on $name',
  ({ file }) => {
    let mapped: Mapped
    const known = new Map<number | null, ReturnType<typeof plan>>()
    const toPlan = (minutes: number | null) => {
      const made = known.get(minutes) ?? plan(mapped.article, mapped.map, minutes)
      known.set(minutes, made)
      return made
    }

    beforeAll(async () => {
      const { value } = await compileMap(readFileSync(file), { name: basename(file) })
      if (value === null) throw new Error(`${file} gives no deck`)
      mapped = value
    })

    it('has with more minutes all slides and all sentences that it has with fewer', () => {
      const isNested = (short: number, long: number) => {
        const [less, more] = [toPlan(short).value, toPlan(long).value]
        return isIn(toIds(more), toIds(less)) && isIn(toSaid(more), toSaid(less))
      }
      const around = (minutes: number) => {
        const lengths = [1, 6, 480, minutes].sort((a, b) => a - b)
        return lengths.slice(1).every((long, at) => isNested(lengths[at] ?? long, long))
      }
      fc.assert(fc.property(fc.double({ min: 1, max: 12, noNaN: true }), around), { numRuns: 2 })
    })

    it('takes no longer than it may, or says that it does', () => {
      for (const minutes of [1, 6]) {
        const { value, diagnostics } = toPlan(minutes)
        const isLonger = value.timing.seconds > minutes * 60
        expect(diagnostics.map(({ code }) => code)).toEqual(isLonger ? ['too-few-minutes'] : [])
        expect(value.timing.seconds).toBe(value.slides.reduce((sum, { seconds }) => sum + seconds, 0))
      }
    })

    it('has lost nothing: what there is no time for stands in the ledger', () => {
      const { ledger } = toPlan(1).value
      expect(ledger.onSlides + ledger.inNotes + ledger.dropped.length).toBe(ledger.sentences)
    })

    it('is the whole talk with time enough', () => {
      const [whole, long] = [toPlan(null).value, toPlan(480).value]
      expect(long.slides).toEqual(whole.slides)
      expect(long.ledger).toEqual(whole.ledger)
    })
  },
)

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
