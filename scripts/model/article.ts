import type { Source } from './source.ts'
import type { Span } from './span.ts'

export type Language = 'zh-Hans' | 'zh-Hant' | 'en'

/** An article as read: its frame (title, byline …), its lead, its sections, and what was cut with the reason. */
export interface Article {
  readonly source: Source
  readonly language: Language
  /** The title's words; `null` when the article has none. A title of two parts (`A|B`, `A：B`) has the second in `subtitle`. */
  readonly title: Span | null
  readonly subtitle: Span | null
  /** The author's name alone, without `作者：` or `By`. */
  readonly byline: Span | null
  /** The date as written. */
  readonly date: Span | null
  /** The name of the paper, site or body the article comes from. */
  readonly publisher: Span | null
  /** Blocks before the first section. All blocks stand here when the article has no sections. */
  readonly lead: readonly Block[]
  readonly sections: readonly Section[]
  /** Blocks after the last section that belong to the whole article: a closing word without a heading. */
  readonly tail: readonly Block[]
  /** What must not be on any slide, in the order of the article. */
  readonly noise: readonly Noise[]
}

export interface Section {
  /** `section-1`, `section-1-2` …: by position, so the same article gives the same ids. */
  readonly id: string
  /** 1 for the outermost. */
  readonly level: number
  readonly heading: Heading
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  /** From the heading to the end of the last block inside. */
  readonly span: Span
}

/** A heading, or the head of a numbered item: `1. 整改压力:蚂蚁集团的业务调整`. */
export interface Heading {
  /** The words without the number: `整改压力:蚂蚁集团的业务调整`. */
  readonly span: Span
  /** The number as written (`1.`, `（一）`, `第三，`), when there is one. */
  readonly number: Span | null
  /** The author's short name: what stands before the colon, `整改压力`. `null` when the heading has no colon. */
  readonly label: Span | null
  /** What stands after the colon: `蚂蚁集团的业务调整`. */
  readonly rest: Span | null
}

export type Block = Paragraph | ListBlock | Quote | Figure | Table | Code

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly span: Span
  /** Runs the author set in bold. */
  readonly strong: readonly Span[]
}

export interface ListBlock {
  readonly kind: 'list'
  readonly span: Span
  readonly ordered: boolean
  readonly items: readonly Item[]
}

/** An item of a list. `head` is there when it opens with a bold run or a short name before a colon. */
export interface Item {
  readonly span: Span
  readonly head: Heading | null
  /** The item's own blocks; the first is a paragraph with its text (head included). */
  readonly blocks: readonly Block[]
  /** Whether its box is ticked: `- [x]`, `- [ ]`, a checkbox of a page; `null` without a box. */
  readonly checked: boolean | null
}

interface Quote {
  readonly kind: 'quote'
  readonly span: Span
  readonly blocks: readonly Block[]
}

/** A picture. `src` is as written; `caption` its caption or alternative text. */
export interface Figure {
  readonly kind: 'figure'
  readonly span: Span
  readonly src: string
  readonly caption: Span | null
}

export interface Table {
  readonly kind: 'table'
  readonly span: Span
  readonly header: readonly Span[]
  readonly rows: readonly (readonly Span[])[]
}

export interface Code {
  readonly kind: 'code'
  readonly span: Span
  readonly lang: string
}

export type NoiseReason =
  | 'advert'
  | 'boilerplate'
  | 'byline'
  | 'caption'
  | 'date'
  | 'duplicate'
  | 'navigation'
  | 'related'
  | 'source'

export interface Noise {
  readonly span: Span
  readonly reason: NoiseReason
}

/** All blocks of an article or section in reading order, those inside lists and quotes included. */
export function* eachBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    if (block.kind === 'quote') yield* eachBlock(block.blocks)
    if (block.kind === 'list') for (const item of block.items) yield* eachBlock(item.blocks)
  }
}

/** All sections in reading order, nested ones after their parent. */
export function* eachSection(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section
    yield* eachSection(section.sections)
  }
}
