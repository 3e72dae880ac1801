import { parseSync } from '@slidev/parser'
import { describe, expect, it } from 'vitest'
import { toSlideTexts } from '../scripts/3-plan/spans.ts'
import type { Deck } from '../scripts/compile.ts'
import { isFrame, type Slide, type Text } from '../scripts/model/deck.ts'
import { compileFile, readCases, readSamples } from './support/cases.ts'

const files = [...readSamples(), ...readCases().map(({ file }) => file)]
const named = files.map((file) => ({ name: file.split('/').slice(-2).join('/'), file }))

/** Letters and digits alone: what no edit of a selection may change. */
const toLetters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}%]/gu, '')

const toSource = (deck: Deck, text: Text): string =>
  text.from.map(({ start, end }) => deck.article.source.text.slice(start, end)).join('')

/** Whether `part` can be had from `whole` by leaving characters out at its two ends only (numbering, loose marks). */
const isKept = (part: string, whole: string): boolean => whole.includes(part)

async function compileDeck(file: string): Promise<Deck | null> {
  return (await compileFile(file)).value
}

describe.each(named)('the deck of $name', ({ file }) => {
  const made = compileDeck(file)

  it('has nothing on a slide that is not in the article, but for its own labels', async () => {
    const deck = await made
    const texts =
      deck?.plan.slides.flatMap((slide) => [...toSlideTexts(slide), ...slide.notes.map((note) => note.text)]) ?? []
    for (const text of texts) {
      if (isFrame(text)) continue
      expect(text.from.length).toBeGreaterThan(0)
      if (deck) expect(isKept(toLetters(text.text), toLetters(toSource(deck, text))), text.text).toBe(true)
    }
  })

  it('keeps nothing that was cut as noise', async () => {
    const deck = await made
    const shown =
      deck?.plan.slides.flatMap((slide: Slide) =>
        toSlideTexts(slide).filter((text) => slide.kind !== 'cover' || text === slide.title),
      ) ?? []
    const noise = deck?.article.noise ?? []
    const stray = shown.flatMap((text) =>
      text.from.filter((span) => noise.some((cut) => span.start < cut.span.end && cut.span.start < span.end)),
    )
    expect(stray).toEqual([])
  })

  it('accounts for every sentence', async () => {
    const ledger = (await made)?.plan.ledger
    if (ledger === undefined) return
    expect(ledger.onSlides + ledger.inNotes + ledger.dropped.length).toBe(ledger.sentences)
    expect(ledger.dropped.filter(({ reason }) => !reason.startsWith('noise:'))).toEqual([])
  })

  it('draws no arrow without words of both sides in the article', async () => {
    const deck = await made
    for (const link of deck?.map.links ?? []) {
      expect(link.evidence.length).toBeGreaterThan(0)
      for (const evidence of link.evidence) {
        for (const span of evidence.spans)
          expect(deck?.article.source.text.slice(span.start, span.end).trim()).not.toBe('')
        expect(evidence.cue).not.toBe('')
      }
    }
  })

  it('reads back as it was planned', async () => {
    const deck = await made
    if (deck === null) return
    const { slides } = parseSync(deck.files['slides.md'] ?? '', 'slides.md')
    expect(slides.map((slide) => slide.frontmatter.routeAlias)).toEqual(deck.plan.slides.map((slide) => slide.id))
    expect(new Set(deck.plan.slides.map((slide) => slide.id)).size).toBe(slides.length)
  })

  it('is the same bytes each time', async () => {
    const [first, second] = [await made, await compileDeck(file)]
    expect(second?.files).toEqual(first?.files)
  })
})
