import { locate, type Source } from '../model/source.ts'
import { type Span, wordsOf } from '../model/span.ts'
import type { Diagnostic } from './diagnostic.ts'

/** A diagnostic as one line of JSON, with `\n`: the fields of `Diagnostic`, and for each span its words and place. */
export const toJsonLine = (diagnostic: Diagnostic, source: Source | null): string =>
  `${JSON.stringify({
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    ...toPlaceFields(source, diagnostic.span),
    hint: diagnostic.hint,
    notes: diagnostic.notes.map((note) => ({ message: note.message, ...toPlaceFields(source, note.span) })),
  })}\n`

function toPlaceFields(source: Source | null, span: Span | null) {
  if (source === null || span === null) return { file: source?.name ?? null, span, place: null, quote: null }
  return { file: source.name, span, place: locate(source, span.start), quote: wordsOf(source.text, span) }
}
