import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { isRoomFor } from '../scripts/3-plan/height/index.ts'
import { plan } from '../scripts/3-plan/index.ts'
import type { Deck } from '../scripts/compile.ts'
import type { DeckPlan } from '../scripts/model/deck.ts'
import type { Outcome } from '../scripts/model/outcome.ts'
import { isFrame } from '../scripts/model/text.ts'
import { prove } from '../scripts/proof/index.ts'
import { compileAnew, compileFile, readCases, readExpected, readSamples, toForms } from './support/cases.ts'

// All that holds of every deck stands in this one file: files run beside each other, and each would make all decks for itself.

const articles = [...readSamples().map((file) => ({ file, folder: null })), ...readCases()]
const named = articles.map(({ file, folder }) => ({ name: file.split('/').slice(-2).join('/'), file, folder }))

describe.each(named)('the deck of $name', ({ file, folder }) => {
  let outcome: Outcome<Deck | null>
  let deck: Deck
  beforeAll(async () => {
    outcome = await compileFile(file)
    if (outcome.value === null) throw new Error('no deck')
    deck = outcome.value
  })

  if (folder !== null)
    it('gives its expected forms', () => {
      const forms = toForms(outcome)
      const expected = readExpected(folder, forms)
      expect(Object.keys(expected)).not.toEqual([])
      for (const [name, text] of Object.entries(expected)) expect(forms[name] ?? '', name).toBe(text)
    })

  it('is proved: every text, count, arrow and sentence', () => {
    const { selections, diagnostics } = prove(deck)
    expect(diagnostics.map(({ message }) => message)).toEqual([])
    expect(selections).toBeGreaterThan(0)
  })

  it('has slides of different names, each with room for what it says, and drops no sentence but what was cut as noise', () => {
    const { slides, ledger } = deck.plan
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length)
    expect(slides.filter((slide) => !isRoomFor(slide)).map(({ id }) => id)).toEqual([])
    expect(ledger.dropped.filter(({ reason }) => !reason.startsWith('noise:'))).toEqual([])
  })

  // One deck in each language: all go the same way, and each costs as much as to make it.
  if (folder === null)
    it('is the same bytes each time', async () => {
      expect((await compileAnew(file)).value?.files).toEqual(deck.files)
    })

  describe('in its notes', () => {
    const toNotes = () => deck.plan.slides.flatMap(({ notes }) => notes.map(({ text }) => text))

    it('says each sentence of the article once', () => {
      const starts = toNotes().flatMap((text) => (isFrame(text) ? [] : [text.from[0].start]))
      expect(starts).toEqual([...new Set(starts)])
    })

    it('says why an arrow is there once', () => {
      const reasons = toNotes().flatMap((text) =>
        isFrame(text) && /^note\.(link|answer)\./.test(text.label) ? [text.text] : [],
      )
      expect(reasons).toEqual([...new Set(reasons)])
    })

    it('has words for every step of a slide, step by step, and the article in its order within each', () => {
      for (const { id, notes, clicks } of deck.plan.slides) {
        const steps = notes.map(({ click }) => click)
        expect(steps, id).toEqual([...steps].sort((a, b) => a - b))
        for (let step = 1; step <= clicks; step++) expect(steps, `${id}, step ${step}`).toContain(step)
        expect(Math.max(0, ...steps), id).toBeLessThanOrEqual(clicks)
        for (const step of new Set(steps)) {
          const said = notes.filter(({ click, text }) => click === step && !isFrame(text))
          const starts = said.flatMap(({ text }) => text.from.map(({ start }) => start))
          expect(starts, id).toEqual([...starts].sort((a, b) => a - b))
        }
      }
    })
  })
})

const isIn = (all: ReadonlySet<string>, some: ReadonlySet<string>) => [...some].every((one) => all.has(one))
const toIds = ({ slides }: DeckPlan) => new Set(slides.map(({ id }) => id))
const toSaid = ({ slides }: DeckPlan) =>
  new Set(slides.flatMap(({ notes }) => notes.flatMap(({ text }) => (isFrame(text) ? [] : [text.text]))))

const talks = named.filter(({ file, folder }) => folder !== null || file.endsWith('huabei-jiebei.txt'))

describe.each(talks)('a talk on $name', ({ file }) => {
  let deck: Deck
  const known = new Map<number, ReturnType<typeof plan>>()
  const toPlan = (minutes: number) => {
    const made = known.get(minutes) ?? plan(deck.article, deck.map, minutes, deck.pictures)
    known.set(minutes, made)
    return made
  }

  beforeAll(async () => {
    const { value } = await compileFile(file)
    if (value === null) throw new Error('no deck')
    deck = value
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
    fc.assert(fc.property(fc.double({ min: 1, max: 12, noNaN: true }), around), { numRuns: 1 })
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
    const [whole, long] = [deck.plan, toPlan(480).value]
    expect(long.slides).toEqual(whole.slides)
    expect(long.ledger).toEqual(whole.ledger)
  })
})
