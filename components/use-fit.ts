import { nextTick, onBeforeUnmount, onMounted, type Ref, ref } from 'vue'
import { toEmptiest } from './emptiness.ts'
import { endLines, freeLines } from './line-ends.ts'

/** How roomy a slide is set, from the largest type to the closest setting; none goes below the type floor. */
export const LEVELS = ['large', 'medium', 'normal', 'dense'] as const
export type Level = (typeof LEVELS)[number]

/** Whether the content of a box is taller or wider than the box, in px; 1 px is rounding. */
export const isOverflowing = (box: HTMLElement) =>
  box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1

/** Asks for the fonts of the words in `box` before they are painted: until one is asked for, the browser calls its fonts ready. */
async function loadFonts(box: HTMLElement | undefined): Promise<void> {
  if (box) {
    const { fontFamily } = getComputedStyle(box)
    const words = box.textContent ?? ''
    await Promise.allSettled([400, 700].map((weight) => document.fonts.load(`${weight} 18px ${fontFamily}`, words)))
  }
  await document.fonts.ready
}

/**
 * Calls `measure` when the component is there with its fonts, and again whenever `box` gets another size: a slide that is not shown
 * yet has none. One call at a time; a call asked for meanwhile follows.
 */
export function useMeasure(
  box: Readonly<Ref<HTMLElement | undefined>>,
  measure: () => Promise<void>,
): () => Promise<void> {
  let running = false
  let isAsked = false
  async function run(): Promise<void> {
    isAsked = true
    if (running) return
    running = true
    while (isAsked) {
      isAsked = false
      if (box.value?.clientHeight) await measure()
    }
    running = false
  }
  let observer: ResizeObserver | undefined
  const onFonts = () => void run()
  onMounted(async () => {
    document.fonts.addEventListener('loadingdone', onFonts)
    await loadFonts(box.value)
    await run()
    observer = new ResizeObserver(() => void run())
    if (box.value) observer.observe(box.value)
  })
  onBeforeUnmount(() => {
    document.fonts.removeEventListener('loadingdone', onFonts)
    observer?.disconnect()
  })
  return run
}

// A headline is not broken after a clause when this leaves a line of less than this part of the longest.
const SHORTEST_LINE = 0.3

/** Breaks the headline after its clauses where this takes no more lines than any other way and leaves no stub. */
function breakAfterClauses(box: HTMLElement): void {
  const headline = box.querySelector('h1')
  const clauses = [...(headline?.querySelectorAll<HTMLElement>('.tl-clause') ?? [])]
  if (!headline || clauses.length === 0) return
  headline.classList.remove('tl-by-clause')
  const height = headline.offsetHeight
  headline.classList.add('tl-by-clause')
  const lines = new Map<number, number>()
  for (const { offsetTop, offsetWidth } of clauses) lines.set(offsetTop, (lines.get(offsetTop) ?? 0) + offsetWidth)
  const hasStub = Math.min(...lines.values()) < SHORTEST_LINE * Math.max(...lines.values())
  headline.classList.toggle('tl-by-clause', headline.offsetHeight <= height && !hasStub)
}

// Signs that no line begins with. (Requirements for Chinese Text Layout, 3.1.3)
const NEVER_FIRST = /[，。、；：？！）」』】》〉〕〗”’…—]/g

/**
 * Lets words be broken anywhere where a column is narrower than a word with the sign after it: kept whole, the browser would break it
 * before that sign.
 */
export function mendLineStarts(box: HTMLElement): void {
  for (const mended of box.querySelectorAll('.tl-any-break')) mended.classList.remove('tl-any-break')
  const range = document.createRange()
  const rectAt = (node: Node, at: number) => {
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    return range.getBoundingClientRect()
  }
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { index } of (node.textContent ?? '').matchAll(NEVER_FIRST)) {
      const before = rectAt(node, index - Number(index > 0))
      // The boxes of letters on close lines run into each other: half a letter lower is the next line.
      if (index > 0 && rectAt(node, index).top > before.top + before.height / 2)
        node.parentElement
          ?.closest('th, td, li, p, h1, h2, h3, blockquote, .tl-map-label')
          ?.classList.add('tl-any-break')
    }
  }
}

// A slide of which more than this is empty in one piece is set otherwise; the gate of `check` allows a little more.
const EMPTIEST = 0.34

/**
 * Chooses the first of `levels` at which `box` holds its content and `isGood` agrees; `isSparse` where so little stands there that it is
 * lost in the room. `fitted` is true once the choice stands.
 */
export function useFit(
  box: Readonly<Ref<HTMLElement | undefined>>,
  isGood: (box: HTMLElement) => boolean = () => true,
  levels: readonly Level[] = LEVELS,
  prepare: (box: HTMLElement) => void = () => {},
): { level: Ref<Level>; isSparse: Ref<boolean>; fitted: Ref<boolean> } {
  const level = ref<Level>(levels[1] ?? 'medium')
  const isSparse = ref(false)
  const fitted = ref(false)
  useMeasure(box, async () => {
    isSparse.value = false
    if (box.value) freeLines(box.value)
    for (const candidate of levels) {
      level.value = candidate
      await nextTick()
      if (box.value) breakAfterClauses(box.value)
      if (box.value) prepare(box.value)
      if (!box.value || (!isOverflowing(box.value) && isGood(box.value))) break
    }
    const slide = box.value?.closest<HTMLElement>('.slidev-layout')
    if (slide && toEmptiest(slide) > EMPTIEST) {
      isSparse.value = true
      await nextTick()
      isSparse.value = !box.value || !isOverflowing(box.value)
      await nextTick()
    }
    if (box.value) endLines(box.value)
    if (box.value) mendLineStarts(box.value)
    fitted.value = true
  })
  return { level, isSparse, fitted }
}

/** How many lines the words of a box take. */
export function countLines(box: HTMLElement): number {
  const words = document.createRange()
  words.selectNodeContents(box)
  const { height } = words.getBoundingClientRect()
  return Math.round(height / (Number.parseFloat(getComputedStyle(box).lineHeight) * scaleOf(box)))
}

/** Slides are drawn at their own size and scaled to the window. */
export const scaleOf = (box: HTMLElement) => box.getBoundingClientRect().width / box.offsetWidth || 1

/** Whether the headline of a box takes one or two lines: then it may be large. */
export function isHeadlineShort(box: HTMLElement): boolean {
  const headline = box.querySelector('h1')
  return !headline || headline.offsetHeight < 2.5 * Number.parseFloat(getComputedStyle(headline).lineHeight)
}
