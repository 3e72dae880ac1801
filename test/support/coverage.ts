import { type Article, eachBlock, eachSection } from '../../scripts/model/article.ts'
import { isWithin, type Span } from '../../scripts/model/span.ts'

/** The pieces that together hold every word of an article, each of them once: title, headings, blocks, noise. */
export function toPieces(article: Article): Span[] {
  const { title, subtitle } = article
  const sections = [...eachSection(article.sections)]
  const blocks = [article.lead, ...sections.map((section) => section.blocks), article.tail].flat()
  return [
    ...[title, subtitle].filter((span) => span !== null),
    ...sections.flatMap(({ heading: { number, span } }) => (number === null ? [span] : [number, span])),
    ...blocks.map((block) => block.span),
    ...article.noise.map((noise) => noise.span),
  ]
}

/** Characters of the reading text that no piece holds, or more than one; white space and the marks inside a title apart. */
export function findMiscovered(article: Article): string[] {
  const { text } = article.source
  const times = new Uint8Array(text.length)
  for (const { start, end } of toPieces(article)) for (let at = start; at < end; at++) times[at] = (times[at] ?? 0) + 1
  const gap = toTitleGap(article)
  const wrong: string[] = []
  for (let at = 0; at < text.length; at++) {
    const isExempt =
      /\s/.test(text.charAt(at)) || (gap !== null && at >= gap.start && at < gap.end) || isBracket(article, at)
    if (!isExempt && times[at] !== 1) wrong.push(`${at}:${text.charAt(at)}×${times[at]}`)
  }
  return wrong
}

/** A bracket right before or behind a title, or the kind of text beside it: `【复盘】…`. */
const isBracket = ({ title, subtitle, source }: Article, at: number): boolean =>
  /[【】〔〕［］[\]]/u.test(source.text.charAt(at)) &&
  [title, subtitle].some((span) => span !== null && (at === span.start - 1 || at === span.end))

/** What sets title and subtitle apart: `|`, `：`, the dashes before a subtitle's line. */
function toTitleGap({ title, subtitle, source }: Article): Span | null {
  if (title === null || subtitle === null) return null
  const gap = { start: title.end, end: subtitle.start }
  return /^[\s|｜丨—–:：-]*$/u.test(source.text.slice(gap.start, gap.end)) ? gap : null
}

/** Spans inside a block or section that reach beyond it, or beyond the text. */
export function findMisplaced(article: Article): string[] {
  const whole = { start: 0, end: article.source.text.length }
  const wrong: string[] = []
  const expect = (inner: Span, outer: Span, what: string): void => {
    if (inner.start > inner.end || !isWithin(inner, outer)) wrong.push(`${what} ${inner.start}–${inner.end}`)
  }
  const { title, subtitle, byline, date, publisher } = article
  for (const span of [title, subtitle, byline, date, publisher]) if (span !== null) expect(span, whole, 'frame')
  for (const { span } of article.noise) expect(span, whole, 'noise')
  for (const section of eachSection(article.sections)) {
    expect(section.span, whole, section.id)
    const { span, number, label, rest } = section.heading
    for (const part of [span, number]) if (part !== null) expect(part, section.span, 'heading')
    for (const part of [label, rest]) if (part !== null) expect(part, span, 'label')
    for (const { span: inner } of [...section.blocks, ...section.sections]) expect(inner, section.span, 'in section')
    for (const block of eachBlock(section.blocks)) expectInside(block, expect)
  }
  for (const block of eachBlock([...article.lead, ...article.tail])) expectInside(block, expect)
  return wrong
}

type Expect = (inner: Span, outer: Span, what: string) => void

function expectInside(
  block: ReturnType<typeof eachBlock> extends Generator<infer B> ? B : never,
  expect: Expect,
): void {
  if (block.kind === 'paragraph') for (const run of block.strong) expect(run, block.span, 'strong')
  if (block.kind === 'quote') for (const inner of block.blocks) expect(inner.span, block.span, 'quoted')
  if (block.kind === 'figure' && block.caption !== null) expect(block.caption, block.span, 'caption')
  if (block.kind === 'table')
    for (const cell of [...block.header, ...block.rows.flat()]) expect(cell, block.span, 'cell')
  if (block.kind !== 'list') return
  for (const item of block.items) {
    expect(item.span, block.span, 'item')
    for (const inner of item.blocks) expect(inner.span, item.span, 'in item')
    if (item.head !== null) expect(item.head.span, item.span, 'head')
  }
}
