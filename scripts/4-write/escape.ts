// Control characters other than the line feed and the tab, and the byte-order mark.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is removed
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f\ufeff]/gu
const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085\v\f]/gu

/** The text as one line: control characters out, white space made single, ends trimmed. */
export const toOneLine = (text: string): string =>
  text.replace(CONTROL, '').replace(LINE_ENDS, '\n').replace(/\s+/gu, ' ').trim()

/**
 * Words of an article as inline Markdown of Slidev: shown exactly as they are and never markup, template, link or formula.
 * One logical line; structure (lists, headings, tables) is added around it. Slidev compiles Markdown to a Vue template,
 * so text is code unless escaped; `{{` is the one thing a backslash cannot stop (`{<wbr>{`).
 */
export function toMarkdown(text: string): string {
  return toOneLine(text)
    .replace(/[\\`*_[\]<>&$~^|@'"]/gu, '\\$&')
    .replace(/\{(?=\{)/gu, '{<wbr>')
    .replace(/:(?=\/\/)|:(?=:)/gu, '\\:')
    .replace(/\/(?=\/)/gu, '\\/')
    .replace(/mailto:/giu, (match) => `${match.slice(0, -1)}\\:`)
    .replace(/-(?=-)|\.(?=\.)|\?(?=\?)|!(?=!)|,(?=,)|\+(?=-)/gu, '\\$&')
    .replace(/\((?=(?:c|r|tm|p)\))/giu, '\\(')
    .replace(/^(#{1,6})(?=\s|$)/u, (match) => `\\${match}`)
    .replace(/^([-+=:])/u, '\\$1')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
}

/** Words for the alternative text of a picture, where no tag may stand: what `{{` could be read as is set apart by a space. */
export const toAltText = (text: string): string => toMarkdown(text.replace(/\{(?=\{)/gu, '{ '))

// Characters that Mermaid's label syntax reads as its own.
const MERMAID_SPECIAL = /[#"`<>&{}[\]()|\\;%$@^~*_=]/gu
// What turns a label into a list or a statement: `1. `, `- `, `+ `, `direction LR`, `//`, `fa:`, `style:`.
const MERMAID_START = /^(?:\d+\.|[-+])|\b(?:direction|style|fa\w?)(?=[\s:])|:\/\/|\/\//giu

/** Words as a Mermaid label to stand between `["` and `"]`: what its lexer would read becomes `#code;`. */
export function toMermaidLabel(text: string): string {
  const coded = (characters: string) => Array.from(characters, (one) => `#${one.codePointAt(0)};`).join('')
  return toOneLine(text)
    .replace(MERMAID_SPECIAL, coded)
    .replace(MERMAID_START, (match) => coded(match.slice(0, 1)) + match.slice(1))
}

/** A string as a YAML value: always in double quotes; three hyphens in a row would end Slidev's frontmatter. */
export const toYamlString = (text: string): string =>
  JSON.stringify(toOneLine(text)).replace(/-(?=--)|(?<=-)-(?=-)|(?<=--)-/gu, '\\x2d')
