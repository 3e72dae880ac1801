import { type Span, toTrimmed } from '../model/span.ts'

/** Marks between clauses. `、` joins the members of a list and is none. */
const CLAUSE_MARK = /[，；：。！？!?;…]|[,:](?=[\s\p{Script=Han}“「])|——| [-–—] /gu

/** The clauses of a sentence, without the marks between them. Brackets are not looked into. */
export function splitClauses(text: string, span: Span): Span[] {
  const words = maskBrackets(text.slice(span.start, span.end))
  const clauses: Span[] = []
  let from = 0
  for (const mark of words.matchAll(CLAUSE_MARK)) {
    clauses.push({ start: span.start + from, end: span.start + mark.index })
    from = mark.index + mark[0].length
  }
  clauses.push({ start: span.start + from, end: span.end })
  return clauses.map((clause) => toTrimmed(text, clause)).filter((clause) => clause.end > clause.start)
}

/** `（…）` blotted out, so that nothing in it counts as a mark. */
const maskBrackets = (words: string): string =>
  words.replace(/[（(《][^（(《）)》\n]*[）)》]/g, (run) => '_'.repeat(run.length))
