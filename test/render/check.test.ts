import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DeckMeasurement, type Finding, type Gate, measureDeck } from '../../scripts/5-show/index.ts'
import { type DeckFolder, makeDeckFolder, silent, withSlide } from './deck-folder.ts'

const SLIDES_OF_FIXTURE = 5
const folders: DeckFolder[] = []
afterAll(() => Promise.all(folders.map((folder) => folder.remove())))

const measure = async (...added: readonly ((text: string) => string)[]): Promise<DeckMeasurement> => {
  const deck = await makeDeckFolder((text) => added.reduce((grown, add) => add(grown), text))
  folders.push(deck)
  return measureDeck({ dir: deck.dir, browser: null, dark: false, onProgress: silent })
}

/** A box at a fixed place: what is wrong with it does not hang on the look. */
const box = (style: string, words: string) =>
  `<div style="position:absolute;font-size:20px;color:#000;${style}">${words}</div>`

const slide = (...boxes: string[]) => withSlide('layout: default', `# Boxes\n\n${boxes.join('\n')}`)
const points = (body: string) => withSlide('layout: points', body)

interface Case {
  readonly gate: Gate
  readonly add: (text: string) => string
  readonly words: string
  readonly detail: RegExp
}

/** One slide for each gate, broken in that one way. */
const CASES: readonly Case[] = [
  {
    gate: 'overflow',
    add: slide(box('left:900px;top:300px;width:200px', 'stands out of the slide')),
    words: 'stands out of the slide',
    detail: /^\d+\.\d px beyond the slide on the right$/,
  },
  {
    gate: 'clipped',
    add: slide(box('left:60px;top:200px;width:80px;overflow:hidden;white-space:nowrap', 'the end of this is cut off')),
    words: 'the end of this is cut off',
    detail: /^\d+\.\d px of it are cut off$/,
  },
  {
    gate: 'overlap',
    add: slide(box('left:60px;top:300px', 'one piece of text'), box('left:100px;top:308px', 'another piece of text')),
    words: 'one piece of text',
    detail: /^runs into “another piece of text” by \d+\.\d × \d+\.\d px$/,
  },
  {
    gate: 'covered',
    add: slide(
      box('left:60px;top:300px', 'half of this is hidden'),
      box('left:60px;top:300px;width:90px;height:30px;background:#fff', ''),
    ),
    words: 'half of this is hidden',
    detail: /^\d+ % of a line lie under something painted$/,
  },
  {
    gate: 'type-floor',
    add: slide(box('left:60px;top:380px;font-size:12px', 'too small to read')),
    words: 'too small to read',
    detail: /^12 px, at least 18 px are needed$/,
  },
  {
    gate: 'contrast',
    add: slide(box('left:60px;top:420px;color:#999', 'too faint to read')),
    words: 'too faint to read',
    detail: /^contrast 2\.8:1, at least 7:1 is needed$/,
  },
  {
    gate: 'line-start',
    add: slide(box('left:60px;top:300px;width:100px;line-break:anywhere;word-break:break-all', '一二三四五，六七')),
    words: '一二三四五，六七',
    detail: /^a line begins with “，”$/,
  },
  {
    gate: 'headline-lines',
    add: withSlide(
      'layout: none',
      `<h1 style="font-size:40px;width:300px;line-height:1.3">One headline of many words on three lines</h1>`,
    ),
    words: 'One headline of many words on three line…',
    detail: /^\d+ lines, at most 2$/,
  },
  {
    gate: 'glyph',
    add: points('# Signs\n\n- a Tibetan letter \u0f40 and a hieroglyph \u{13080}'),
    words: 'a Tibetan letter \u0f40 and a hieroglyph \u{13080}',
    detail: /\u0f40\u{13080}/u,
  },
  {
    gate: 'request',
    add: points('# Picture\n\n- harbour ![](https://pictures.example/harbour.png)'),
    words: '',
    detail: /^asks for something outside the deck: https:\/\/pictures\.example\/harbour\.png$/,
  },
  {
    gate: 'diagram',
    add: points('# Diagram\n\n```mermaid\nflowchart LR\n  a --> --> b\n```'),
    words: '',
    detail: /^Mermaid cannot draw the diagram: .*line 2/,
  },
  { gate: 'empty', add: withSlide('layout: none', '<div></div>'), words: '', detail: /shows no words/ },
  { gate: 'layout', add: withSlide('layout: ponits', '# Words'), words: 'ponits', detail: /no such layout/ },
]

test('check finds nothing wrong with a deck that keeps every gate', async () => {
  expect(await measure()).toEqual({ slides: SLIDES_OF_FIXTURE, findings: [] })
})

describe('check names the slide, the words and the measure', () => {
  let findings: readonly Finding[]
  beforeAll(async () => {
    findings = (await measure(...CASES.map(({ add }) => add))).findings
  })

  test.each(CASES.map((one, index) => ({ ...one, at: SLIDES_OF_FIXTURE + 1 + index })))(
    'of what breaks the gate “$gate”, and nothing else on that slide',
    ({ gate, at, words, detail }) => {
      const found = findings.filter((finding) => finding.slide === at)
      expect(found.map((finding) => [finding.gate, finding.words])).toEqual([[gate, words]])
      expect(found[0]?.detail).toMatch(detail)
      expect(found[0]?.message).toContain(found[0]?.detail)
    },
  )

  test('and leaves the slides that are right alone', () => {
    expect(findings.filter((finding) => finding.slide <= SLIDES_OF_FIXTURE)).toEqual([])
  })
})

test('check names a slide that does not compile and measures the others all the same', async () => {
  const broken = points('# Broken\n\n<div>\n\n- never closed')
  const small = slide(box('left:60px;top:380px;font-size:12px', 'too small to read'))
  const throwing = points('# Error\n\n- {{ missing.name }}')
  const { findings } = await measure(broken, small, throwing)
  expect(findings.map(({ slide: number, gate }) => [number, gate])).toEqual(
    expect.arrayContaining([
      [6, 'compile'],
      [7, 'type-floor'],
    ]),
  )
  expect(findings.find(({ gate }) => gate === 'compile')?.detail).toContain('Element is missing end tag')
})
