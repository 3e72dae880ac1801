import { BETWEEN_NAMES, type State, type Token, toHtmlToken, toText, toTextToken } from './markdown-tokens.ts'

// The words that a relation names at its end: `同样谈到“功能”`.
const NAMED = /[“「]([^”」]+)[”」]\s*$/u

/** In the quotes above a relation that names their common words these stand out. */
export function markShared({ tokens, Token }: State): void {
  let quotes: Token[] = []
  for (const token of tokens) {
    if (token.type === 'blockquote_open') quotes = []
    if (token.type === 'inline') quotes.push(token)
    if (token.type === 'blockquote_close') markIn(Token, quotes)
  }
}

function markIn(Token: State['Token'], quotes: readonly Token[]): void {
  const relation = toText(quotes.at(-1)?.children ?? [])
  const words = BETWEEN_NAMES.test(relation) ? NAMED.exec(relation)?.[1] : undefined
  if (words === undefined) return
  for (const { children } of quotes.slice(0, -1)) {
    const at = children?.findIndex(({ type, content }) => type === 'text' && content.includes(words)) ?? -1
    const text = children?.[at]?.content
    if (!children || text === undefined) continue
    const start = text.indexOf(words)
    const parts = [
      toTextToken(Token, text.slice(0, start)),
      toHtmlToken(Token, '<b>'),
      toTextToken(Token, words),
      toHtmlToken(Token, '</b>'),
      toTextToken(Token, text.slice(start + words.length)),
    ]
    children.splice(at, 1, ...parts)
  }
}
