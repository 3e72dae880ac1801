import { findNumbers, findQuantities, findSpread } from '../scripts/language/quantities.ts'
import { ARROW, type State, type Token, toHtmlToken, toText, toTextToken } from './markdown-tokens.ts'

const BASIS: Readonly<Record<string, string>> = { '→': 'stated', '⇢': 'inferred' }
// The role of what a link leads to, by the name of its slide: `/risk-1`, `/causes`, `/strategies-2`.
const TARGET_ROLE = /^\/?(cause|risk|strateg|map$)/
const ROLES: Readonly<Record<string, string>> = { cause: 'cause', risk: 'risk', strateg: 'strategy', map: 'hub' }
// A number with the hedge before it and the unit after it: `about £61,800`, `6.8年`; not the number of a name, `Ozone (O3)`.
const FIGURE = /^(?<hedge>(?:\D{0,17}[\s\p{Script=Han}])??)(?<number>(?:US\$|[£$€¥])?\d[\d.,]*)(?<unit>\s?\D{0,16})$/u

// A number alone: `2,730`.
const BARE = /^\d[\d.,]*$/u

/** A list item that begins with an arrow gets a drawn arrow with a text alternative in its place. */
export function drawArrows({ tokens, Token }: State): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'inline' || tokens[index - 2]?.type !== 'list_item_open') continue
    const first = token.children?.[0]
    const arrow = first?.type === 'text' ? ARROW.exec(first.content) : null
    if (!first || !arrow) continue
    first.content = first.content.slice(arrow[0].length)
    // Words that are no link get a box of their own, as a link is one.
    if (!token.children?.some(({ type }) => type === 'link_open')) {
      token.children?.unshift(toHtmlToken(Token, '<span class="tl-chip">'))
      token.children?.push(toHtmlToken(Token, '</span>'))
    }
    token.children?.unshift(toHtmlToken(Token, `<LinkArrow basis="${BASIS[arrow[1] ?? '']}" />`))
    tokens[index - 2]?.attrJoin('class', ['tl-follows', ...toTargetClass(token)].join(' '))
  }
}

/**
 * A list item out of whose words a number stands, at their start or inside: hedge and unit are told apart from it, so that they can be set
 * smaller, and so is what stands before it and after it.
 */
export function markFigures({ tokens, Token }: State): void {
  for (const [index, { type, children }] of tokens.entries()) {
    if (type !== 'inline' || tokens[index - 2]?.type !== 'list_item_open') continue
    const start = children?.findIndex((child) => child.type === 'strong_open') ?? -1
    const end = children?.findIndex((child) => child.type === 'strong_close') ?? -1
    if (!children || start < 0 || end < 0) continue
    const text = toText(children.slice(start + 1, end))
    if (!endsAsQuantity(text) && !BARE.test(text)) continue
    const parts = FIGURE.exec(text)?.groups ?? { number: text }
    const toSmall = (words = '') =>
      words === '' ? [] : [toHtmlToken(Token, '<small>'), toTextToken(Token, words), toHtmlToken(Token, '</small>')]
    const figure = toTextToken(Token, parts.number ?? '')
    const toSpan = (name: string, own: readonly Token[]) =>
      toText(own) === '' ? own : [toHtmlToken(Token, `<span class="${name}">`), ...own, toHtmlToken(Token, '</span>')]
    children.splice(
      0,
      children.length,
      ...toSpan('tl-before', children.slice(0, start)),
      ...children.slice(start, start + 1),
      ...[...toSmall(parts.hedge), figure, ...toSmall(`${parts.unit ?? ''}${cutMark(children[end + 1])}`)],
      ...children.slice(end, end + 1),
      ...toSpan('tl-after', children.slice(end + 1)),
    )
  }
}

// What ends a clause and begins no line.
const MARK = /^[,，;；:：、.。]/u

/** Takes the mark off that what stands after a number begins with: it stays with the number. */
function cutMark(after: Token | undefined): string {
  const mark = (after?.type === 'text' && MARK.exec(after.content)?.[0]) || ''
  if (after) after.content = after.content.slice(mark.length)
  return mark
}

/** Whether a text is a number with its unit to its end: no name that opens with a year, `2025年將邁入…`. */
const endsAsQuantity = (text: string): boolean =>
  findQuantities(text, languageOf(text)).some(({ end }) => end === text.length)

/** The language by the characters: what a slide holds does not tell. */
const languageOf = (text: string) => (/\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en')

/** The class of the role that the first link of an item leads to; none when it does not tell. */
function toTargetClass(inline: Token): string[] {
  const href = inline.children?.find((child) => child.type === 'link_open')?.attrGet('href') ?? ''
  const role = ROLES[TARGET_ROLE.exec(href)?.[1] ?? '']
  return role ? [`tl-to-${role}`] : []
}

/** The numbers in an item of bare words stand out where the layout wants it. */
export function markQuantities({ tokens, Token }: State): void {
  for (const [index, { type, children }] of tokens.entries()) {
    if (type !== 'inline' || !children || tokens[index - 2]?.type !== 'list_item_open') continue
    if (!children.every((child) => child.type === 'text')) continue
    const text = children.map(({ content }) => content).join('')
    if (ARROW.test(text)) continue
    const marked: Token[] = []
    const quantities = findQuantities(text, languageOf(text))
    let at = 0
    const isBare = (start: number) => quantities.some((one) => one.start === start && one.unit === '')
    for (const { start, end } of findNumbers(text, languageOf(text))) {
      if (isBare(start)) continue
      const from = Math.max(at, findSpread(text, start))
      const open = [toTextToken(Token, text.slice(at, from)), toHtmlToken(Token, '<b class="tl-number">')]
      marked.push(...open, toTextToken(Token, text.slice(from, end)), toHtmlToken(Token, '</b>'))
      at = end
    }
    if (at > 0) children.splice(0, children.length, ...marked, toTextToken(Token, text.slice(at)))
  }
}

// The box that opens a mark: `*☑ done*`, `*☐ to do*`.
const BOX = /^([☑☐])\s*/u
const TICKS: Readonly<Record<string, string>> = { '☑': 'tl-done', '☐': 'tl-to-do' }

/** A mark that opens with a box gets the shape that its layout draws in place of the sign. */
export function markTicks({ tokens }: State): void {
  for (const { children } of tokens)
    for (const [index, child] of children?.entries() ?? []) {
      const words = children?.[index + 1]
      const box = child.type === 'em_open' && words?.type === 'text' ? BOX.exec(words.content) : null
      if (!words || !box) continue
      words.content = words.content.slice(box[0].length)
      child.attrJoin('class', TICKS[box[1] ?? ''] ?? '')
    }
}
