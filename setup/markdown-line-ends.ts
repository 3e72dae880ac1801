import { toPieces } from '../components/line-pieces.ts'
import { holdCompounds } from '../scripts/language/compounds.ts'
import { MONTHS } from '../scripts/language/months.ts'
import { toLineParts, withLastLine } from './line-breaks.ts'
import { holdLineStarts } from './line-starts.ts'
import { type State, type Token, toHtmlToken, toTextToken } from './markdown-tokens.ts'

// A number, a space and a Chinese unit: `4 类`.
const NUMBER_UNIT = /(\d[\d.,]*%? \p{Script=Han})/u
// Around a name.
const NAME_OPEN = /^(strong|link)_open$/
const NAME_CLOSE = /^(strong|link)_close$/
// After a clause: `，`, `：”`, `, `; `关、停、并、转` stay together.
const CLAUSE_END =
  /(?<=[，；：。！？][”’」』）]?|(?<![“‘「『、]\p{Script=Han})、[”’」』）]?)(?![”’」』），；：、。！？]|$)|(?<=[,;:] )/u

// The space between day and month of an English date: `6 October`, `June 13`. Weekday and year may stand on another line.
const MONTH = `(?:${MONTHS})`
const IN_DATE = new RegExp(`(?<=\\b\\d{1,2}) (?=${MONTH}\\b)|(?<=\\b${MONTH}) (?=\\d{1,2}\\b)`, 'gu')

// The space between a number and its unit: `54 minutes`, `£2.1 million`.
const IN_AMOUNT =
  /(?<=\d) (?=(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|times|miles?|metres?|km|kg|tonnes?|tons?|per cent|percent|thousand|million|billion|trillion|a\.m\.|p\.m\.|am|pm)\b)/gu

// Behind the hyphens of a date in figures: `2026-03-14`.
const IN_FIGURES = /(?<=\b\d{4}-|\b\d{4}-\d{1,2}-)(?=\d)/gu

/** Words with marks where a line may end; a number with a space before its unit stays in one piece, and a name in its box; `isEnd`: they end their line. */
function toBreakable(Token: State['Token'], text: string, isName = false, isEnd = false): Token[] {
  const toSpan = (name: string, words: string) => [
    toHtmlToken(Token, `<span class="${name}">`),
    toTextToken(Token, words),
    toHtmlToken(Token, '</span>'),
  ]
  const held = holdLineStarts(text)
    .replace(IN_DATE, '\u00a0')
    .replace(IN_AMOUNT, '\u00a0')
    .replace(IN_FIGURES, '\u2060')
  const parts = toLineParts(holdCompounds(held, '\u2060'))
  const pieces = toPieces(isEnd ? withLastLine(parts) : parts)
  const marked = pieces.flatMap((piece) => {
    if (piece.kind === 'end') return [toHtmlToken(Token, '<wbr>')]
    if (piece.kind === 'gap') return toSpan('tl-gap-end', piece.text)
    return (isName ? [piece.text] : piece.text.split(NUMBER_UNIT)).flatMap((words, place) =>
      place % 2 ? toSpan('tl-one', words) : [toTextToken(Token, words)],
    )
  })
  const isApart = isName && pieces.some(({ kind }) => kind === 'gap')
  return isApart ? [toHtmlToken(Token, '<span>'), ...marked, toHtmlToken(Token, '</span>')] : marked
}

/** Between two Chinese words a line may end; within one only where nothing else helps. */
export function markLineEnds({ tokens, Token }: State): void {
  for (const [index, { type, children }] of tokens.entries()) {
    if (type !== 'inline' || !children) continue
    const isHeadline = tokens[index - 1]?.type === 'heading_open'
    // Names stand in boxes of which every element is a part of its own.
    let names = 0
    const last = children.findLast((child) => child.type === 'text')
    const marked = children.flatMap((child) => {
      if (NAME_OPEN.test(child.type)) names += 1
      if (NAME_CLOSE.test(child.type)) names -= 1
      if (child.type !== 'text') return [child]
      return isHeadline
        ? toClauses(Token, child.content)
        : toBreakable(Token, child.content, names > 0, child === last && names === 0)
    })
    children.splice(0, children.length, ...marked)
  }
}

/** The clauses of a headline, each in one piece that the frame may keep on a line of its own. */
function toClauses(Token: State['Token'], text: string): Token[] {
  const clauses = text.split(CLAUSE_END)
  if (clauses.length < 2) return toBreakable(Token, text)
  return clauses.flatMap((clause) => [
    toHtmlToken(Token, '<span class="tl-clause">'),
    ...toBreakable(Token, clause.trimEnd()),
    toHtmlToken(Token, '</span>'),
    toTextToken(Token, clause.slice(clause.trimEnd().length)),
  ])
}
