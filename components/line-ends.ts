import { chooseLineEnds, isTorn, type LinePart, toEndCost } from './line-choice.ts'

/** A place in a text: a character of one of its nodes. */
interface Place {
  readonly node: Text
  readonly at: number
}

/** The words of one box that run on from line to line. */
interface Run {
  readonly host: HTMLElement
  readonly nodes: Text[]
}

const ENDED = 'tl-line-end'
const MEASURED = 'tl-one-line'
// Behind these a line may end without a mark: `，`, `。”`, the space between the phrases of a title; not where a word joiner holds what follows.
const OPEN_END = /(?:[，。；：、！？”’」』）》] *|(?<=\p{Script=Han}) +)(?=[^，。；：、！？”’」』）》\s—…\u2060])/gu
// What has boxes of its own in a line is set by its layout; so is what is drawn.
const SET_ELSEWHERE = 'svg, .tl-map, [aria-hidden="true"], .tl-hidden'

/** Takes the ends of lines away that `endLines` has set. */
export function freeLines(box: HTMLElement): void {
  for (const end of box.querySelectorAll(`br.${ENDED}`)) {
    const { parentElement } = end
    end.remove()
    parentElement?.normalize()
  }
}

/**
 * Ends the lines of Chinese texts after their clauses, where they take no more lines so and are no less even. The browser fills each line in
 * turn: `垃圾` is the end of one and `却多了四成` the next.
 */
export function endLines(box: HTMLElement): void {
  if (!box.matches(':lang(zh)')) return
  const scale = box.getBoundingClientRect().width / box.offsetWidth || 1
  const runs = toRuns(box)
    .map((run) => ({ run, lines: countLinesOf(toRange(run)), width: toWidth(run.host), parts: toParts(run) }))
    .filter(({ lines, parts }) => lines > 1 && parts.length >= lines)
  box.classList.add(MEASURED)
  const measured = runs.map((one) => ({ ...one, parts: one.parts.map((part) => toMeasured(part, scale)) }))
  box.classList.remove(MEASURED)
  for (const { run, lines, width, parts } of measured) {
    const room = { width: width + 0.5, em: Number.parseFloat(getComputedStyle(run.host).fontSize) }
    const ends = chooseLineEnds(parts, { ...room, lines }) ?? []
    // A headline keeps to its lines.
    const isFree = run.host.tagName !== 'H1' && isTorn(parts, ends)
    const other = isFree ? chooseLineEnds(parts, { ...room, lines: lines + 1 }) : null
    const isLonger = other !== null && !isTorn(parts, other) && setLines(run, parts, other, lines + 1)
    if (isLonger && box.scrollHeight <= box.clientHeight + 1) continue
    if (isLonger) freeLines(run.host)
    setLines(run, parts, ends, lines)
  }
}

/** Ends the lines of a run after these parts; where the room is another than it seemed, all stays as it was, and it tells so. */
function setLines(
  run: Run,
  parts: readonly { readonly end: Place }[],
  ends: readonly number[],
  lines: number,
): boolean {
  const words = toRange(run)
  for (const end of ends.toReversed()) toEnd(parts[end]?.end)
  const isSet = ends.length > 0 && countLinesOf(words) === lines
  if (ends.length > 0 && !isSet) freeLines(run.host)
  return isSet
}

/** The runs of words in a box, but of boxes that hold others in a line. */
function toRuns(box: HTMLElement): Run[] {
  const runs: Run[] = []
  const mixed = new Set<HTMLElement>()
  // The run that goes on, unless a box stands in between.
  let isOpen = false
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLElement) {
      const { display } = getComputedStyle(node)
      if (display !== 'inline' || node.tagName === 'BR') isOpen = false
      if (display.startsWith('inline-') && node.parentElement) mixed.add(toHost(node.parentElement, box))
    } else if (node instanceof Text && node.parentElement && !node.parentElement.closest(SET_ELSEWHERE)) {
      const host = toHost(node.parentElement, box)
      const last = runs.at(-1)
      if (isOpen && last?.host === host) last.nodes.push(node)
      else if (node.data.trim() !== '') runs.push({ host, nodes: [node] })
      isOpen ||= node.data.trim() !== ''
    }
  }
  return runs.filter(({ host }) => !mixed.has(host))
}

/** The box in whose lines an element stands. */
function toHost(element: HTMLElement, box: HTMLElement): HTMLElement {
  let host = element
  while (host !== box && host.parentElement && getComputedStyle(host).display === 'inline') host = host.parentElement
  return host
}

/** The words of a run; what is set between them later is in it too. */
function toRange({ nodes }: Run): Range {
  const range = document.createRange()
  const last = nodes.at(-1) as Text
  range.setStart(nodes[0] as Text, 0)
  range.setEnd(last, last.length)
  return range
}

/** How many lines words take. */
function countLinesOf(range: Range): number {
  let [lines, last] = [0, Number.NEGATIVE_INFINITY]
  for (const { top, bottom, width } of range.getClientRects()) {
    const middle = (top + bottom) / 2
    if (width > 0 && middle > last + (bottom - top) / 2) {
      lines += 1
      last = middle
    }
  }
  return lines
}

function toWidth(host: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(host)
  return host.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
}

interface Part {
  readonly start: Place
  readonly end: Place
  readonly cost: number
}

/** A run in the parts between which a line may end. */
function toParts({ host, nodes }: Run): Part[] {
  const text = nodes.map(({ data }) => data).join('')
  const ends = toEndsOf(host, nodes, text)
  const toPlace = (offset: number, isEnd: boolean): Place => {
    let at = offset
    for (const node of nodes) {
      if (at < node.length || (isEnd && at === node.length)) return { node, at }
      at -= node.length
    }
    const last = nodes.at(-1) as Text
    return { node: last, at: last.length }
  }
  return [...ends, text.length].map((end, index) => {
    const start = index === 0 ? 0 : (ends[index - 1] ?? 0)
    const cost = end === text.length ? 0 : toEndCost(text.slice(0, end), text.slice(end))
    return { start: toPlace(start, false), end: toPlace(end, true), cost }
  })
}

/** Where in the text of a run a line may end: at its marks, in the gap before a number, behind punctuation. */
function toEndsOf(host: HTMLElement, nodes: readonly Text[], text: string): number[] {
  const ends = new Set<number>()
  let at = 0
  for (const node of nodes) {
    if (isMarkBefore(host, node)) ends.add(at)
    if (node.parentElement?.classList.contains('tl-gap-end')) ends.add(at + 1)
    at += node.length
  }
  for (const { 0: mark, index } of text.matchAll(OPEN_END)) ends.add(index + mark.length)
  return [...ends].filter((end) => end > 0 && end < text.length).sort((a, b) => a - b)
}

/** Whether a mark for the end of a line stands between a node and the one before. */
function isMarkBefore(host: HTMLElement, node: Text): boolean {
  for (let one: Node | null = node; one && one !== host; one = one.parentNode) {
    const before: Node | null = one.previousSibling
    if (before) return before instanceof HTMLElement && before.tagName === 'WBR'
  }
  return false
}

function toMeasured({ start, end, cost }: Part, scale: number): LinePart & { readonly end: Place } {
  const range = document.createRange()
  range.setStart(start.node, start.at)
  range.setEnd(end.node, end.at)
  return { width: range.getBoundingClientRect().width / scale, cost, end }
}

/** Ends a line there. */
function toEnd(place: Place | undefined): void {
  // Taking ends away joins nodes again.
  if (!place?.node.isConnected || place.at > place.node.length) return
  const end = document.createElement('br')
  end.className = ENDED
  const range = document.createRange()
  range.setStart(place.node, place.at)
  range.insertNode(end)
}
