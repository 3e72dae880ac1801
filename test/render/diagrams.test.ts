import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/5-show/browser/launch.ts'
import { withDeckInBoth } from '../../scripts/5-show/drawn-deck.ts'
import { type DeckMeasurement, findBrowser } from '../../scripts/5-show/index.ts'
import { measureDrawn } from '../../scripts/5-show/measure.ts'
import { type DeckFolder, makeDeckFolder, silent } from './deck-folder.ts'

const FIXTURE = new URL('fixtures/diagrams.md', import.meta.url)
const LABELS = /[\u200b\s]+/g

interface Drawn {
  readonly measured: DeckMeasurement
  /** The lines of each node of the first flowchart. */
  readonly lines: readonly string[][]
  /** Fills of the sectors of the pie. */
  readonly fills: readonly string[]
}

/** Runs in the page. */
const readDiagrams = (): Pick<Drawn, 'lines' | 'fills'> => {
  const roots = [...document.querySelectorAll('.mermaid')].flatMap((host) => host.shadowRoot ?? [])
  const all = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll(selector)])
  const lineOf = (node: Node, at: number) => {
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    return Math.round(range.getBoundingClientRect().top)
  }
  const lines = all('.nodeLabel p').map((label) => {
    const text = label.firstChild as Text
    const rows = new Map<number, string>()
    for (const [at, sign] of [...text.data].entries()) {
      const top = lineOf(text, at)
      rows.set(top, (rows.get(top) ?? '') + sign)
    }
    return [...rows.values()]
  })
  return { lines, fills: all('.pieCircle').map((sector) => getComputedStyle(sector).fill) }
}

describe('diagrams that a person adds to a deck by hand', () => {
  let deck: DeckFolder
  let browser: Browser
  let drawn: { readonly light: Drawn; readonly dark: Drawn }

  beforeAll(async () => {
    const slides = await readFile(FIXTURE, 'utf8')
    deck = await makeDeckFolder((good) => `${good}\n${slides}`)
    browser = await launchBrowser(await findBrowser(null, process.env))
    drawn = await withDeckInBoth({ dir: deck.dir, onProgress: silent }, browser, async (shown) => ({
      measured: await measureDrawn(shown, silent),
      ...(await shown.page.evaluate(readDiagrams)),
    }))
  })
  afterAll(async () => {
    await browser.close()
    await deck.remove()
  })

  test('keep every gate: no label is cut, spilled, too small, too faint or in a font of the machine', () => {
    expect(drawn.light.measured).toEqual({ slides: 9, findings: [] })
    expect(drawn.dark.measured).toEqual({ slides: 9, findings: [] })
  })

  test('break their Chinese labels between words', () => {
    const long = drawn.light.lines.find((rows) => rows.join('').startsWith('港口'))
    expect(long?.map((row) => row.replace(LABELS, ''))).toEqual(['港口冷藏货柜在停电之后', '九十分钟内升温四度'])
  })

  test('take their colours from the palette of the deck, in light and dark', () => {
    expect(new Set(drawn.light.fills).size).toBe(3)
    expect(new Set([...drawn.light.fills, ...drawn.dark.fills]).size).toBe(6)
  })
})
