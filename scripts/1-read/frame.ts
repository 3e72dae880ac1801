import { FRONT_HEADS } from '../language/frame.ts'
import type { Noise } from '../model/article.ts'
import { hasWord, isWithin, type Span, wordsOf } from '../model/span.ts'
import type { Draft, DraftBlock, Frame } from './draft.ts'
import { readHead } from './frame-fields.ts'
import {
  type Fields,
  isNameAndOffice,
  LINE_COLUMNS,
  readFrameLine,
  readLoneLine,
  readStatedByline,
} from './frame-line.ts'
import { findMarker } from './marker.ts'
import { isPageLine } from './noise.ts'
import { isOnlyShortLine } from './only-line.ts'
import { findPageHead } from './page-head.ts'
import { isHeadingLike, toColumns, toPlain } from './shape.ts'
import { isIssueLine } from './site-line.ts'
import { cutDay, isGenre, splitTitle } from './title.ts'

/** How many blocks at the top are searched for author, date and origin. */
const TOP_BLOCKS = 8
/** The longest first line of a plain text that is still a title, in columns. */
const TITLE_COLUMNS = 100

/** Signs that a first line is a sentence and not a title. */
const PROSE_END = /[。；;，,：:]["”’」』）)】]*$|[a-z\d]\.["”’)]*$/u
/** Title, author, date and origin, the lines that hold them as noise, and the blocks that remain. */
interface Cover {
  readonly frame: Frame
  /** Title and subtitle as they stand on one line, with what is between them. */
  readonly titleLine: Span | null
  readonly noise: readonly Noise[]
  readonly blocks: readonly DraftBlock[]
}

/** Finds what belongs on a cover; what the file states apart from its text (front matter, `<meta>`) comes first. */
export function findFrame({ source, frame, blocks }: Draft): Cover {
  const { text } = source
  const { pageHead, titleAt } = findHead(text, frame, blocks)
  const noise: Noise[] = [...toStatedNoise(frame), ...toPageNoise(blocks, pageHead)]
  const fields = toStatedFields(text, frame)
  const taken = new Set(pageHead)
  const title = titleAt === null ? frame.title : (blocks[titleAt]?.span ?? null)
  if (titleAt !== null) taken.add(titleAt)
  const dated = title === null ? null : cutDay(text, title)
  if (dated !== null) fields.date ??= dated.day
  const split = title === null ? null : splitTitle(text, dated?.rest ?? title)
  const stated = titleAt === null ? null : frame.title
  let subtitle = frame.subtitle ?? split?.subtitle ?? stated
  let subject: Span | null = null
  for (let index = 0; index < Math.min(TOP_BLOCKS + taken.size, blocks.length); index++) {
    const block = blocks[index]
    if (block === undefined || taken.has(index)) continue
    if (block.kind === 'quote' || block.kind === 'figure' || isRepeat(text, block.span, title)) continue
    const head = readHead(text, block)
    if (isBody(text, block) && head === null) break
    if (
      subtitle === null &&
      index === (titleAt ?? -2) + 1 &&
      (isSubtitle(text, block.span) || isStandfirst(text, blocks, index))
    ) {
      subtitle = withoutDash(text, block.span)
      taken.add(index)
      continue
    }
    // A line of a name alone looks like a heading.
    if (block.kind !== 'paragraph' && !isNameAndOffice(text, block.span) && head === null) continue
    const isAlone = index === (titleAt ?? -2) + 1 && isOnlyShortLine(text, blocks, index)
    const found =
      readFrameLine(text, block.span, true) ??
      readLoneLine(text, block.span, {
        isAbove: isAlone || pageHead.has(index + 1) || isFrameLine(text, blocks[index + 1]),
        isBelow: index - 1 !== titleAt && taken.has(index - 1),
      })
    const isOfPage = index < (titleAt ?? 0) || (titleAt !== null && isIssueLine(wordsOf(text, block.span)))
    if (found === null && head === null && isOfPage) {
      noise.push({ span: block.span, reason: 'navigation' })
      taken.add(index)
    }
    if (found === null && head !== null) {
      for (const key of ['byline', 'date', 'publisher'] as const) fields[key] ??= head[key]
      subject ??= title !== null && isGenre(wordsOf(text, title)) ? head.subject : null
      noise.push(...head.noise.map((one) => withoutSubject(one, subject)))
      if (head.isWhole) taken.add(index)
    }
    if (found === null) continue
    for (const key of ['byline', 'date', 'publisher'] as const) fields[key] ??= found.fields[key]
    noise.push({ span: block.span, reason: found.reason })
    taken.add(index)
  }
  const rest = blocks.filter((_, index) => !taken.has(index))
  const [head, below] = subject === null ? [split?.title ?? title, subtitle] : [subject, title]
  return { frame: { title: head, subtitle: below, ...fields }, titleLine: title, noise, blocks: rest }
}

/** A line of a head up to what is the title instead of a word for the kind of text: `Re: Why the gates stayed shut`. */
const withoutSubject = (line: Noise, subject: Span | null): Noise =>
  subject !== null && isWithin(subject, line.span)
    ? { ...line, span: { start: line.span.start, end: subject.start } }
    : line

/** Which blocks at the top are lines of the page, and which is the title; a line of the page is it where nothing else can be. */
function findHead(text: string, frame: Frame, blocks: readonly DraftBlock[]): Head {
  const pageHead = findPageHead(text, blocks, frame.title !== null)
  if (frame.title !== null) return { pageHead, titleAt: findTranslated(text, frame.title, blocks) }
  const titleAt = findTitle(text, blocks, pageHead)
  if (titleAt !== null) {
    const isBelowKicker = blocks[titleAt - 1]?.kind === 'heading'
    return { pageHead: isBelowKicker ? new Set([...pageHead, titleAt - 1]) : pageHead, titleAt }
  }
  return { pageHead: new Set(), titleAt: findTitle(text, blocks, new Set()) }
}

/** The heading over all of a Chinese text whose file states its title in English alone: where the text itself has one, that is its title. */
function findTranslated(text: string, stated: Span, blocks: readonly DraftBlock[]): number | null {
  const at = blocks.findIndex(({ kind }) => kind !== 'figure')
  const first = blocks[at]
  if (first?.kind !== 'heading' || HAN.test(wordsOf(text, stated)) || !HAN.test(wordsOf(text, first.span))) return null
  const isOver = blocks.every((block, index) => index === at || block.kind !== 'heading' || block.depth > first.depth)
  return isOver ? at : null
}

const HAN = /\p{Script=Han}/u

interface Head {
  readonly pageHead: ReadonlySet<number>
  readonly titleAt: number | null
}

const toPageNoise = (blocks: readonly DraftBlock[], pageHead: ReadonlySet<number>): Noise[] =>
  blocks.flatMap(({ span }, index): Noise[] => (pageHead.has(index) ? [{ span, reason: 'navigation' }] : []))

const isFrameLine = (text: string, block: DraftBlock | undefined): boolean =>
  block?.kind === 'paragraph' &&
  (readFrameLine(text, block.span) ?? readLoneLine(text, block.span, { isAbove: false, isBelow: true })) !== null

/** What the file states, the author told apart from what stands on the same line of the page. */
function toStatedFields(
  text: string,
  { byline, date, publisher }: Frame,
): { -readonly [K in keyof Fields]: Fields[K] } {
  const stated = byline === null ? null : readStatedByline(text, byline)
  return {
    byline: stated?.byline ?? null,
    date: date ?? stated?.date ?? null,
    publisher: publisher ?? stated?.publisher ?? null,
  }
}

/** What front matter states is in the text, but on no slide. */
const toStatedNoise = (frame: Frame): Noise[] => {
  const noise: Noise[] = []
  if (frame.byline !== null) noise.push({ span: frame.byline, reason: 'byline' })
  if (frame.date !== null) noise.push({ span: frame.date, reason: 'date' })
  if (frame.publisher !== null) noise.push({ span: frame.publisher, reason: 'source' })
  return noise
}

/** Index of the block that is the title; `null` when the article has none. */
function findTitle(text: string, blocks: readonly DraftBlock[], pageHead: ReadonlySet<number>): number | null {
  const first = blocks.findIndex((block, index) => !pageHead.has(index) && !isSkipped(text, block))
  const block = blocks[first]
  if (block === undefined) return null
  const words = wordsOf(text, block.span)
  if (block.kind === 'heading') {
    // A kicker stands right above the title: `## Credit where it is due`, `# A microcredit crunch`.
    const next = blocks[first + 1]
    if (next?.kind === 'heading' && next.depth < block.depth) return first + 1
    return isTitleHeading(blocks, block.depth) && !FRONT_HEADS.test(words) ? first : null
  }
  const only = findOnlyTopHeading(blocks)
  if (only !== null) return only
  if (block.kind !== 'paragraph' || findMarker(text, block.span) !== null || blocks.length - first < 2) return null
  if (words.includes('\n') || !hasWord(words) || PROSE_END.test(words) || FRONT_HEADS.test(words)) return null
  return toColumns(words, TITLE_COLUMNS) <= TITLE_COLUMNS ? first : null
}

/** Lines with author or date may stand above the title. */
const isSkipped = (text: string, block: DraftBlock): boolean =>
  !hasWord(wordsOf(text, block.span)) ||
  block.kind === 'figure' ||
  (block.kind === 'paragraph' && (readFrameLine(text, block.span) !== null || isPageLine(wordsOf(text, block.span))))

/** A first heading is the title when none stands above it. */
function isTitleHeading(blocks: readonly DraftBlock[], depth: number): boolean {
  const depths = blocks.flatMap((block) => (block.kind === 'heading' ? [block.depth] : []))
  if (depth === 1) return true
  return depths.filter((other) => other <= depth).length === 1
}

/** A single heading of depth 1 below something else: a breadcrumb, a picture. */
function findOnlyTopHeading(blocks: readonly DraftBlock[]): number | null {
  const top = blocks.flatMap((block, index) => (block.kind === 'heading' && block.depth === 1 ? [index] : []))
  return top.length === 1 && (top[0] ?? TOP_BLOCKS) < TOP_BLOCKS ? (top[0] ?? null) : null
}

const isBody = (text: string, block: DraftBlock): boolean =>
  block.kind === 'heading' || toColumns(wordsOf(text, block.span), LINE_COLUMNS) > LINE_COLUMNS

/** The title once more, below the one that front matter or the page states. */
const isRepeat = (text: string, span: Span, title: Span | null): boolean =>
  title !== null && toPlain(wordsOf(text, span)) === toPlain(wordsOf(text, title))

const DASH = /^[—–―-]{1,3}\s*/u
const isSubtitle = (text: string, span: Span): boolean => /^(?:——|—|––|--)/u.test(wordsOf(text, span))

/** A line of its own between the title and the line that names the author. */
function isStandfirst(text: string, blocks: readonly DraftBlock[], index: number): boolean {
  const [block, next, after] = blocks.slice(index, index + 3)
  if (block?.kind !== 'paragraph' || next?.kind !== 'paragraph') return false
  const words = wordsOf(text, block.span)
  if (!isHeadingLike(words) || isIssueLine(words) || readFrameLine(text, block.span, true) !== null) return false
  const credit =
    readFrameLine(text, next.span) ??
    readLoneLine(text, next.span, { isAbove: isFrameLine(text, after), isBelow: false })
  return credit?.fields.byline != null
}

const withoutDash = (text: string, span: Span): Span => ({
  start: span.start + (wordsOf(text, span).match(DASH)?.[0].length ?? 0),
  end: span.end,
})
