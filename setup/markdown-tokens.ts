/** What the rules need of a Markdown token; markdown-exit and markdown-it give the same. */
export interface Token {
  type: string
  tag: string
  content: string
  children: Token[] | null
  attrGet(name: string): string | null
  attrSet(name: string, value: string): void
  attrJoin(name: string, value: string): void
}
export interface State {
  tokens: Token[]
  Token: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token
}
export interface Markdown {
  core: { ruler: { push(name: string, rule: (state: State) => void): void } }
  renderer: { rules: Record<string, ((...args: never[]) => string) | undefined> }
}

// The arrow that opens a list item: `→ ` stated, `⇢ ` inferred.
export const ARROW = /^([→⇢])\s*/

/** A token of markup. */
export const toHtmlToken = (Token: State['Token'], content: string) =>
  Object.assign(new Token('html_inline', '', 0), { content })

/** A token of words. */
export const toTextToken = (Token: State['Token'], content: string) =>
  Object.assign(new Token('text', '', 0), { content })

/** The words of tokens, without their marks. */
export const toText = (tokens: readonly Token[]) =>
  tokens
    .map(({ type, content }) => (type === 'text' ? content : ''))
    .join('')
    .trim()
