import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/5-show/browser/launch.ts'
import { withDeckInBoth } from '../../scripts/5-show/drawn-deck.ts'
import { type DeckMeasurement, findBrowser } from '../../scripts/5-show/index.ts'
import { measureDrawn } from '../../scripts/5-show/measure.ts'
import { compileFile } from '../support/cases.ts'
import { silent } from './deck-folder.ts'
import { inRepository } from './program.ts'

const SAMPLES = ['huabei-jiebei.txt', 'harbour-pay-outage.md', 'yeshi-night-market-waste.txt']
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface Seen {
  readonly measured: DeckMeasurement
  readonly faults: readonly string[]
  /** How many rules axe had something to try on. */
  readonly tried: number
}

/** What axe-core finds on all slides of the page that is serious or critical: slide, rule, element. */
const findFaults = async (page: Page): Promise<Pick<Seen, 'faults' | 'tried'>> => {
  await page.evaluate(await readFile(AXE, 'utf8'))
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (context: Element) => Promise<AxeResults> } }
    const { violations, passes } = await axe.run(document.documentElement)
    const numberOf = (target: string) => {
      const slide = document.querySelector(target)?.closest('.print-slide-container')
      return [...document.querySelectorAll('.print-slide-container')].indexOf(slide as Element) + 1
    }
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    const faults = serious.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `slide ${numberOf(String(target[0]))}: ${id}: ${html.slice(0, 120)}`),
    )
    return { faults, tried: passes.length }
  })
}

describe.each(SAMPLES)('the slides of %s, in light and dark,', (name) => {
  let dir: string
  let browser: Browser
  let seen: { readonly light: Seen; readonly dark: Seen }

  beforeAll(async () => {
    const { value } = await compileFile(inRepository(`articles/${name}`))
    dir = await mkdtemp(join(tmpdir(), 'throughline-sample-'))
    for (const [path, text] of Object.entries(value?.files ?? {})) {
      await mkdir(dirname(join(dir, path)), { recursive: true })
      await writeFile(join(dir, path), text)
    }
    browser = await launchBrowser(await findBrowser(null, process.env))
    seen = await withDeckInBoth({ dir, onProgress: silent }, browser, async (deck) => ({
      measured: await measureDrawn(deck, silent),
      ...(await findFaults(deck.page)),
    }))
  })
  afterAll(async () => {
    await browser.close()
    await rm(dir, { recursive: true })
  })

  test.each(['light', 'dark'] as const)('keep every gate of check: %s', (scheme) => {
    expect(seen[scheme].measured.slides).toBeGreaterThan(8)
    expect(seen[scheme].measured.findings).toEqual([])
  })

  test.each(['light', 'dark'] as const)(
    'have no serious fault for who reads them with a screen reader: %s',
    (scheme) => {
      expect(seen[scheme].tried).toBeGreaterThan(15)
      expect(seen[scheme].faults).toEqual([])
    },
  )
})
