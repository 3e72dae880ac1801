import { hasWord, type Span, toTrimmed } from '../model/span.ts'

/** Marks between clauses. `、` joins the members of a list and is none. */
const CLAUSE_MARK = /[，；：。！？!?;…]|[,:](?=[\s\p{Script=Han}“「])|——| [-–—] /gu

/** The clauses of a sentence, without the marks between them; the quotation mark that closes the last is none. Brackets are not looked into. */
export function splitClauses(text: string, span: Span): Span[] {
  const words = maskBrackets(text.slice(span.start, span.end))
  const clauses: Span[] = []
  let from = 0
  for (const mark of words.matchAll(CLAUSE_MARK)) {
    clauses.push({ start: span.start + from, end: span.start + mark.index })
    from = mark.index + mark[0].length
  }
  clauses.push({ start: span.start + from, end: span.end })
  return clauses
    .map((clause) => toTrimmed(text, clause))
    .filter((clause) => hasWord(text.slice(clause.start, clause.end)))
}

const blot = (run: string): string => '_'.repeat(run.length)

/** What brackets and title marks hold blotted out, letter for letter, so that nothing in it counts as a mark. */
const maskBrackets = (words: string): string => words.replace(/[（(《][^（(《）)》\n]*[）)》]/g, blot)

/** `（…）` blotted out, letter for letter: it is an aside, of which no word counts as the clause's own. */
export const maskAsides = (words: string): string => words.replace(/[（(][^（(）)\n]*[）)]/g, blot)

const CLOSING_BRACKET = /_+$/

/** A clause up to the brackets it ends in: what they hold is an aside. The whole clause where there is nothing before them. */
export function toBeforeBrackets(text: string, clause: Span): Span {
  const words = maskAsides(text.slice(clause.start, clause.end))
  const at = CLOSING_BRACKET.exec(words)?.index ?? words.length
  return at === 0 ? clause : toTrimmed(text, { start: clause.start, end: clause.start + at })
}
