import type { SlideInfo } from '@slidev/types'
import type { Browser } from 'playwright-core'
import { GATE_HINTS } from '../diagnostics/gate-hints.ts'
import { countDiagrams } from './diagrams.ts'
import { type DrawnDeck, withDeckInBoth, withDrawnDeck } from './drawn-deck.ts'
import type { Finding, Gate } from './gates.ts'
import { toLine } from './measure/lines.ts'
import { installProbe, type Violation } from './measure/page/probe.ts'
import { measureSlide } from './measure/slide.ts'
import { type LocatedTrouble, locateTroubles } from './page/locate.ts'
import type { OnProgress } from './progress.ts'
import type { BrokenSlide } from './slidev/broken-slides.ts'

export interface MeasureOrder {
  /** The deck's folder. */
  readonly dir: string
  readonly browser: string | null
  readonly dark: boolean
  readonly onProgress: OnProgress
}

/** Plain data: can be written as JSON. */
export interface DeckMeasurement {
  readonly slides: number
  /** In the order of the slides; empty when every gate is kept. */
  readonly findings: readonly Finding[]
}

/**
 * Compiles every slide, draws it in the browser, and measures it after its last step against every gate of `gates.ts`.
 *
 * A slide that does not compile is a finding of its own and the others are measured all the same. Throws a ShowFault for the
 * environment only: no browser, or a deck that Slidev cannot read at all.
 */
export const measureDeck = (order: MeasureOrder): Promise<DeckMeasurement> =>
  withDrawnDeck({ ...order, withClicks: false, scale: 1, isForgiving: true }, (deck) =>
    measureDrawn(deck, order.onProgress),
  )

/** As `measureDeck`, in light and in dark: the deck is built once, and the browser that is given is left running. */
export const measureInBoth = (
  order: Pick<MeasureOrder, 'dir' | 'onProgress'>,
  browser: Browser,
): Promise<{ readonly light: DeckMeasurement; readonly dark: DeckMeasurement }> =>
  withDeckInBoth(order, browser, (deck) => measureDrawn(deck, order.onProgress))

/** Measures a deck that is drawn already. */
export const measureDrawn = async (deck: DrawnDeck, onProgress: OnProgress): Promise<DeckMeasurement> => {
  const findings = [...deck.broken.map((broken) => toFinding(deck, 'compile', broken.slide, ofBroken(broken)))]
  findings.push(...(await findUnknownLayouts(deck)))
  findings.push(...(await measureSlides(deck, onProgress)))
  const sources = deck.slides.map(({ content }) => content)
  for (const trouble of await locateTroubles(deck.page, deck.troubles, sources)) findings.push(ofTrouble(deck, trouble))
  return { slides: deck.slides.length, findings: findings.sort((one, other) => one.slide - other.slide) }
}

const measureSlides = async (deck: DrawnDeck, onProgress: OnProgress): Promise<Finding[]> => {
  await deck.page.evaluate(installProbe)
  const broken = new Set(deck.broken.map(({ slide }) => slide))
  const findings: Finding[] = []
  for (const [index, slide] of deck.slides.entries()) {
    onProgress({ step: 'measure', at: index, of: deck.slides.length })
    if (broken.has(index + 1)) continue
    const layout = String(slide.frontmatter.layout ?? (index === 0 ? 'cover' : 'default'))
    const found = await measureSlide(deck.page, index, { layout, diagrams: countDiagrams(slide.content) })
    findings.push(...found.map(({ gate, ...violation }) => toFinding(deck, gate, index + 1, violation)))
  }
  onProgress({ step: 'measure', at: deck.slides.length, of: deck.slides.length })
  return findings
}

/** Slidev draws a slide whose layout it does not know with another one, and says so only on the console of the build. */
const findUnknownLayouts = async (deck: DrawnDeck): Promise<Finding[]> => {
  const layouts = await deck.layouts()
  return deck.slides.flatMap((slide, index) => {
    const { layout } = slide.frontmatter
    if (typeof layout !== 'string' || layout in layouts) return []
    return [toFinding(deck, 'layout', index + 1, { words: layout, detail: 'there is no such layout' })]
  })
}

const ofBroken = ({ words }: BrokenSlide): Violation => ({ words: '', detail: `the slide does not compile: ${words}` })

const ofTrouble = (deck: DrawnDeck, { kind, words, slide }: LocatedTrouble): Finding => {
  const detail = kind === 'outside' ? `asks for something outside the deck: ${words}` : words
  return toFinding(deck, kind === 'console' ? 'console' : 'request', slide ?? 0, { words: '', detail })
}

const toFinding = (deck: DrawnDeck, gate: Gate, slide: number, { words, detail }: Violation): Finding => ({
  slide,
  id: idOf(deck.slides[slide - 1], slide),
  gate,
  words,
  detail,
  message: words === '' ? detail : `“${words}”: ${detail}`,
  line: toLine(deck.slides[slide - 1], words),
  hint: GATE_HINTS[gate],
})

const idOf = (slide: SlideInfo | undefined, number: number): string => {
  const alias: unknown = slide?.frontmatter.routeAlias
  return typeof alias === 'string' ? alias : String(number)
}
