import { readdir, readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Finding, type Gate, measureDeck } from '../../scripts/5-show/index.ts'
import { type DeckFolder, makeDeckFolder, silent } from './deck-folder.ts'

const FIXTURES = new URL('fixtures/gates/', import.meta.url)
/** Those of the fixture, and a map of points that nothing links. */
const SLIDES_OF_GOOD_DECK = 6
const WITHOUT_LINKS = `
---
layout: map
routeAlias: map-without-links
---

# 文中谈到两个原因、一类风险

\`\`\`mermaid
flowchart LR
  subgraph causes["原因"]
    cause-1["电缆老化"]:::cause
    cause-2["巡检间隔过长"]:::cause
  end
  subgraph risks["风险"]
    risk-1["冷藏货柜升温"]:::risk
  end
\`\`\`
`

interface Case {
  /** The deck in `fixtures/gates`, of one slide that is broken in one way. */
  readonly deck: string
  readonly gate: Gate
  readonly words: string
  readonly detail: RegExp
}

const CASES: readonly Case[] = [
  {
    ...{ deck: 'overflow', gate: 'overflow', words: 'stands out of the slide' },
    detail: /^\d+\.\d px beyond the slide on the right$/,
  },
  {
    ...{ deck: 'overflow-into-the-footer', gate: 'overflow', words: 'stands beside the footer' },
    detail: /^\d+\.\d px below the line of the footer$/,
  },
  {
    ...{ deck: 'clipped', gate: 'clipped', words: 'the end of this is cut off' },
    detail: /^\d+\.\d px of it are cut off$/,
  },
  {
    ...{ deck: 'spill', gate: 'spill', words: 'wider than its frame' },
    detail: /^\d+\.\d px of it stand out of its box$/,
  },
  {
    ...{ deck: 'overlap', gate: 'overlap', words: 'one piece of text' },
    detail: /^runs into “another piece of text” by \d+\.\d × \d+\.\d px$/,
  },
  {
    ...{ deck: 'covered', gate: 'covered', words: 'half of this is hidden' },
    detail: /^\d+ % of a line lie under something painted$/,
  },
  {
    ...{ deck: 'type-floor', gate: 'type-floor', words: 'too small to read' },
    detail: /^12 px, at least 18 px are needed$/,
  },
  {
    ...{ deck: 'type-floor-of-a-diagram', gate: 'type-floor', words: '岸电' },
    detail: /^10\.8 px, at least 14 px are needed$/,
  },
  {
    ...{ deck: 'contrast', gate: 'contrast', words: 'too faint to read' },
    detail: /^contrast 2\.8:1, at least 7:1 is needed$/,
  },
  {
    ...{ deck: 'edge-contrast', gate: 'edge-contrast', words: '' },
    detail: /^a link of the diagram: contrast 1\.4:1, at least 3:1 is needed$/,
  },
  {
    ...{ deck: 'line-start', gate: 'line-start', words: '一二三四五，六七' },
    detail: /^a line begins with “，”$/,
  },
  {
    ...{ deck: 'headline-lines', gate: 'headline-lines', words: 'One headline of many words on three line…' },
    detail: /^\d+ lines, at most 2$/,
  },
  { deck: 'list-items', gate: 'list-items', words: 'the first', detail: /^6 items, at most 5$/ },
  {
    ...{ deck: 'empty-band', gate: 'empty-band', words: '' },
    detail: /^\d\d % of the height are empty \(from \d+ to \d+ px\), at most 35 %$/,
  },
  {
    ...{ deck: 'tab-order', gate: 'tab-order', words: 'the first line' },
    detail: /^is reached after “the second line”, which stands below it$/,
  },
  { deck: 'alt-text', gate: 'alt-text', words: '', detail: /^a picture without words/ },
  {
    ...{ deck: 'glyph', gate: 'glyph', words: 'a Tibetan letter \u0f40 and a hieroglyph \u{13080}' },
    detail: /\u0f40\u{13080}/u,
  },
  {
    ...{ deck: 'request', gate: 'request', words: '' },
    detail: /^asks for something outside the deck: https:\/\/pictures\.example\/harbour\.png$/,
  },
  { deck: 'diagram', gate: 'diagram', words: '', detail: /^Mermaid cannot draw the diagram: .*line 2/ },
  { deck: 'empty', gate: 'empty', words: '', detail: /shows no words/ },
  { deck: 'layout', gate: 'layout', words: 'ponits', detail: /no such layout/ },
  { deck: 'compile', gate: 'compile', words: '', detail: /Element is missing end tag/ },
]

const readFixture = (name: string): Promise<string> => readFile(new URL(`${name}.md`, FIXTURES), 'utf8')

/** All decks in one, so that they are built and drawn once: the good one first, then a slide of each that is broken. */
describe('check, on a good deck with a slide of every broken one after it,', () => {
  let deck: DeckFolder
  let findings: readonly Finding[]

  beforeAll(async () => {
    const names = [...CASES.map(({ deck: name }) => name), 'console']
    const broken = await Promise.all(names.map(readFixture))
    deck = await makeDeckFolder((good) => [good, WITHOUT_LINKS, ...broken].join('\n'))
    findings = (await measureDeck({ dir: deck.dir, browser: null, dark: false, onProgress: silent })).findings
  })
  afterAll(() => deck.remove())

  test('finds nothing wrong with the good deck', () => {
    expect(findings.filter(({ slide }) => slide > 0 && slide <= SLIDES_OF_GOOD_DECK)).toEqual([])
  })

  test.each(CASES.map((one, index) => ({ ...one, at: SLIDES_OF_GOOD_DECK + 1 + index })))(
    'finds of $deck what breaks the gate “$gate”, and nothing else',
    ({ gate, at, words, detail }) => {
      const found = findings.filter((finding) => finding.slide === at)
      expect(found.map((finding) => [finding.gate, finding.words])).toEqual([[gate, words]])
      expect(found[0]?.detail).toMatch(detail)
      expect(found[0]?.message).toContain(found[0]?.detail)
    },
  )

  test('finds what a slide reports when it is run', () => {
    const at = SLIDES_OF_GOOD_DECK + CASES.length + 1
    expect(findings.filter(({ slide, gate }) => slide === at || gate === 'console').map(({ gate }) => gate)).toEqual(
      expect.arrayContaining(['console', 'empty']),
    )
  })

  test('names the line of the Markdown and what to do', () => {
    const lines = deck.text.split('\n')
    const lineOf = (gate: Gate) => lines[(findings.find((finding) => finding.gate === gate)?.line ?? 0) - 1]
    expect(lineOf('overflow')).toContain('stands out of the slide')
    expect(lineOf('list-items')).toBe('- the first')
    expect(lineOf('line-start')).toContain('一二三四五')
    expect(lineOf('empty-band')).toBe('---')
    expect(findings.every(({ hint }) => hint.length > 10)).toBe(true)
  })

  test('has a broken deck for each of its gates', async () => {
    const names = (await readdir(FIXTURES)).map((name) => name.replace('.md', ''))
    expect([...CASES.map(({ deck: name }) => name), 'console'].sort()).toEqual(names.sort())
  })
})
