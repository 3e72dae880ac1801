import { LEADS_ON } from '../language/sentence-ends.ts'
import type { Span } from '../model/span.ts'
import { hasWord, wordsOf } from '../model/span.ts'
import type { DraftBlock } from './draft.ts'
import { findRunInHead } from './heads.ts'
import { findMarker, type Marker } from './marker.ts'
import { endsWithStop, isShort, toColumns } from './shape.ts'

/** What a numbered paragraph is: the head of a section, a head with its text on the same line, an item of a list, or prose. */
type NumberedRole = 'heading' | 'run-in' | 'item' | 'prose'

/** A paragraph with a number, and the row (`1.` `2.` `3.`) it belongs to. */
export interface Numbered {
  readonly marker: Marker
  readonly role: NumberedRole
  /** Index of the last block of the same row. */
  readonly lastOfRow: number
  /** For an item: index of the next item of the same list; blocks between belong to this one. */
  readonly next: number | null
}

interface Row {
  readonly style: string
  /** Whether it stands within a row of numbers further out. */
  readonly isWithin: boolean
  readonly members: {
    readonly index: number
    readonly marker: Marker
    readonly span: Span
    readonly strong: readonly Span[]
  }[]
}

/** A numbered sentence this short can head a section though it ends with a full stop, in columns. */
const SENTENCE_HEAD_COLUMNS = 60
/** How many blocks between two items still belong to the first. */
const REACH = 2
const STOP_AT_END = /[。.]$/

/** Which blocks are numbered paragraphs, and what they are; by index of the block. */
export function findNumbered(text: string, blocks: readonly DraftBlock[]): ReadonlyMap<number, Numbered> {
  const numbered = new Map<number, Numbered>()
  for (const row of findRows(text, blocks)) {
    const roles = toRoles(text, row, blocks)
    const lastOfRow = row.members.at(-1)?.index ?? 0
    for (const [place, { index, marker }] of row.members.entries()) {
      const role = roles[place] ?? 'prose'
      const follower = row.members[place + 1]?.index ?? null
      const isJoined = role === 'item' && follower !== null && isInReach(text, row, blocks, index, follower)
      numbered.set(index, { marker, role, lastOfRow, next: isJoined ? follower : null })
    }
  }
  return numbered
}

/** Rows of numbers that follow each other; a marked heading or an outer number begins them anew. */
function findRows(text: string, blocks: readonly DraftBlock[]): Row[] {
  const rows: Row[] = []
  const open = new Map<string, Row>()
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') open.clear()
    if (block.kind !== 'paragraph') continue
    const marker = findMarker(text, block.span)
    if (marker === null) continue
    const row = open.get(marker.style)
    for (const [style, { members }] of open) if ((members[0]?.marker.rank ?? 0) > marker.rank) open.delete(style)
    const member = { index, marker, span: block.span, strong: block.strong }
    if (row !== undefined && isNext(row, marker)) row.members.push(member)
    else {
      const begun: Row = { style: marker.style, isWithin: isWithinOther(open, marker), members: [member] }
      rows.push(begun)
      open.set(marker.style, begun)
    }
  }
  return rows
}

const isWithinOther = (open: ReadonlyMap<string, Row>, { rank }: Marker): boolean =>
  open.values().some(({ members }) => (members[0]?.marker.rank ?? rank) < rank)

/** Whether a number goes on a row: after one without a value (`Finally`) any that does not begin anew. */
function isNext(row: Row, { value }: Marker): boolean {
  if (value === null) return true
  const last = row.members.at(-1)?.marker.value ?? null
  if (last !== null) return value === last + 1
  return row.members.every(({ marker }) => (marker.value ?? 0) < value)
}

function toRoles(text: string, row: Row, blocks: readonly DraftBlock[]): NumberedRole[] {
  const { members } = row
  const isSingle = members.length === 1
  const gaps = members.slice(0, -1).map((member, place) => (members[place + 1]?.index ?? 0) - member.index > 1)
  const withBody = gaps.filter(Boolean).length
  const isSpread = isSingle ? (members[0]?.index ?? 0) < blocks.length - 1 : withBody * 2 >= gaps.length && withBody > 0
  const all = (role: NumberedRole) => members.map(() => role)
  // `Moreover,` and `Finally,` go on what was begun, and begin nothing.
  if (members[0]?.marker.isOrdinal && members[0].marker.value === null) return all('prose')
  if (isSpread && isHeadRow(text, row, blocks, withBody === gaps.length)) return all('heading')
  if (isSpread && !isSingle && isRunInRow(text, row)) return all('run-in')
  if (row.style === 'bullet') return all('item')
  const isBeside = (place: number): boolean => {
    const [one, other] = [members[place], members[place + 1]]
    return one !== undefined && other !== undefined && isInReach(text, row, blocks, one.index, other.index)
  }
  return members.map((_, place) => (isBeside(place) || isBeside(place - 1) ? 'item' : 'prose'))
}

/** Whether two numbers of a row belong to one list: side by side, or with a block or two between that belong to the first. */
function isInReach(text: string, row: Row, blocks: readonly DraftBlock[], from: number, to: number): boolean {
  if (to - from === 1) return true
  if (row.style === 'bullet') return false
  const between = blocks.slice(from + 1, to)
  const own = between.filter((block) => !isInner(text, row, block))
  return own.length <= REACH && between.every((block) => block.kind !== 'heading')
}

/**
 * Whether a block is numbered in a style that stands further in than that of a row: it is of the item it stands beneath, however many there
 * are. Not so in the outermost row: the paragraphs of a report may be numbered, each with a list of its own.
 */
function isInner(text: string, { isWithin, members }: Row, block: DraftBlock): boolean {
  const marker = isWithin && block.kind === 'paragraph' ? findMarker(text, block.span) : null
  return marker !== null && marker.style !== 'bullet' && marker.rank > (members[0]?.marker.rank ?? 0)
}

function isHeadRow(text: string, row: Row, blocks: readonly DraftBlock[], isFull: boolean): boolean {
  const { members, style } = row
  const isStrict = members.length === 1 || style === 'bullet'
  if (style === 'bullet' && (members.length < 2 || !isFull)) return false
  if (members.length === 1 && (members[0]?.marker.isOrdinal ?? true)) return false
  const heads = members.filter(({ index, marker, span }) => {
    // `2. Check the logs:` above code or a list is a step, no heading.
    const isLeadIn = LEADS_ON.test(text.slice(marker.end, span.end)) && blocks[index + 1]?.kind !== 'paragraph'
    return !isLeadIn && isHead(text, { start: marker.end, end: span.end }, isStrict)
  })
  return heads.length * 3 >= members.length * 2
}

function isHead(text: string, span: Span, isStrict: boolean): boolean {
  const words = wordsOf(text, span)
  if (!hasWord(words) || !isShort(words)) return false
  if (!endsWithStop(words)) return true
  if (isStrict) return false
  const body = words.replace(STOP_AT_END, '')
  return toColumns(words) <= SENTENCE_HEAD_COLUMNS && !/[。；;]/.test(body)
}

function isRunInRow(text: string, row: Row): boolean {
  const heads = row.members.filter(({ span, strong }) => findRunInHead(text, span, strong) !== null)
  return heads.length === row.members.length && row.style !== 'bullet'
}
