import { PAGE_LINES } from '../language/page-lines.ts'
import { hasWord, type Span, wordsOf } from '../model/span.ts'
import type { DraftBlock } from './draft.ts'
import { readFrameLine, readLoneLine } from './frame-line.ts'
import { endsSentence, endsWithStop, hasHan, isShort, toColumns } from './shape.ts'
import { findSiteLine, isIssueLine } from './site-line.ts'

/** The lines above the first paragraph are no more than these, and shorter than that paragraph, in columns. */
const MOST_LINES = 16
const BODY_COLUMNS = 60
/** How far below the title its author or day may stand, in lines. */
const CREDIT_LINES = 3
/** Name, motto and number of a periodical are no more lines than these. */
const MASTHEAD_LINES = 3

/**
 * Lines of the page around the title of a text that was copied from it, by index of the block: the name of the site, its parts, buttons.
 * None where nothing else stands above the first paragraph: then the first line is the title, whatever it says.
 */
export function findPageHead(text: string, blocks: readonly DraftBlock[], isTitled: boolean): ReadonlySet<number> {
  const end = blocks.findIndex((block) => block.kind !== 'paragraph' || isBody(wordsOf(text, block.span)))
  if (end === -1 || end > MOST_LINES) return new Set()
  const lines = blocks.slice(0, end).map(({ span }) => span)
  const found = new Set(lines.keys().filter((index) => PAGE_LINES.test(wordsOf(text, lines[index] as Span).trim())))
  const below = blocks[end]
  const isAboveTitle = isTitled || (below?.kind === 'heading' && below.depth === 1)
  for (const index of findSiteLines(text, lines, found, isAboveTitle)) found.add(index)
  return found.size < lines.length || isTitled || below?.kind === 'heading' ? found : new Set()
}

const isBody = (words: string): boolean => endsSentence(words) && toColumns(words, BODY_COLUMNS) >= BODY_COLUMNS

/** The lines that name the site, above all that is not of the page; `isTitled` where the title stands elsewhere or in a heading below. */
function findSiteLines(text: string, lines: readonly Span[], page: ReadonlySet<number>, isTitled: boolean): number[] {
  const [index = -1, ...rest] = lines.keys().filter((at) => !page.has(at))
  const line = lines[index]
  if (line === undefined) return []
  const masthead = findMasthead(text, lines)
  const isMark = masthead.length === 0 && isMarkAbove(text, line, lines[index + 1])
  const site = masthead.length > 0 || isMark ? 'sure' : findSiteLine(wordsOf(text, line).trim())
  if (site === null) return []
  const names = [index, ...masthead]
  const below = rest.flatMap((at) => (names.includes(at) ? [] : (lines[at] ?? [])))
  const at = below.findIndex((one) => !isCredit(text, one))
  const title = below[at]
  const isNoTitle =
    isTitled ||
    (title !== undefined &&
      isTitle(text, title) &&
      (site === 'sure' || below.slice(at + 1, at + 1 + CREDIT_LINES).some((credit) => isCredit(text, credit))))
  return isNoTitle ? names : []
}

/** One word of Latin capitals and figures, as sites call themselves, above a line of Chinese. */
const MARK = /^(?=.*\p{Lu})[\p{Lu}\d]{2,10}$/u

const isMarkAbove = (text: string, line: Span, below: Span | undefined): boolean =>
  MARK.test(wordsOf(text, line).trim()) && below !== undefined && hasHan(wordsOf(text, below))

/** The first lines of a page down to the one that tells its issue, where no blank line parts them: name, motto, number. */
function findMasthead(text: string, lines: readonly Span[]): number[] {
  const at = lines.slice(0, MASTHEAD_LINES).findIndex((line) => isIssueLine(wordsOf(text, line).trim()))
  const isTogether = (index: number): boolean =>
    !/\n\s*\n/u.test(text.slice(lines[index - 1]?.end ?? 0, lines[index]?.start ?? 0))
  const above = Array.from({ length: Math.max(0, at) }, (_, index) => index + 1)
  return at >= 0 && above.every(isTogether) ? [0, ...above] : []
}

/** Whether a line reads as a title: short, no sentence, no subtitle behind a dash, no author. */
function isTitle(text: string, span: Span): boolean {
  const words = wordsOf(text, span)
  return hasWord(words) && isShort(words) && !endsWithStop(words) && !/^[—–-]/u.test(words) && !isCredit(text, span)
}

const isCredit = (text: string, span: Span): boolean =>
  (readFrameLine(text, span, true) ?? readLoneLine(text, span, { isAbove: false, isBelow: true })) !== null
