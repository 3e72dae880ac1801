import { locate, type Place, type Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { toPrintable } from './columns.ts'
import type { Diagnostic, Severity } from './diagnostic.ts'
import { toExcerpt } from './excerpt.ts'

export type Tone = Severity | 'place' | 'code' | 'mark' | 'dim'

/** Colours a piece of text for its part in the report. */
export type Paint = (tone: Tone, text: string) => string

/** Leaves all text as it is. */
export const plain: Paint = (_, text) => text

const GUTTER = 5

/**
 * A diagnostic as a person reads it: place, severity, message and code, then the source line with carets, notes, and the hint.
 * Without a source the place is left out. Lines end with `\n`; nothing in it can move a terminal's cursor.
 */
export function toReport(diagnostic: Diagnostic, source: Source | null, paint: Paint): string {
  const { severity, code, message, span, hint, notes } = diagnostic
  const head = [toPlaceWords(source, span, paint), paint(severity, severity), toPrintable(message), paint('code', code)]
  return [
    head.filter((part) => part !== '').join('  '),
    ...toMarkedLine(source, span, paint),
    ...notes.flatMap((note) => toNoteLines(note, source, paint)),
    ...(hint === null ? [] : [`   ${paint('dim', 'hint:')} ${toPrintable(hint)}`]),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

/** `2 errors, 1 warning`, or nothing when there is neither. */
export function toSummary(diagnostics: readonly Diagnostic[]): string {
  const counts = (['error', 'warning'] as const).map((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
    return count === 0 ? '' : `${count} ${severity}${count === 1 ? '' : 's'}`
  })
  return counts.filter((part) => part !== '').join(', ')
}

function toPlaceWords(source: Source | null, span: Span | null, paint: Paint): string {
  if (source === null || span === null) return ''
  return paint('place', toPrintable(source.name + toPlaceSuffix(locate(source, span.start))))
}

/** What follows the name of a file: `:12:3`, or `, paragraph 4`. */
export const toPlaceSuffix = (place: Place): string =>
  'line' in place ? `:${place.line}:${place.column}` : `, paragraph ${place.paragraph}`

function toMarkedLine(source: Source | null, span: Span | null, paint: Paint): string[] {
  if (source === null || span === null) return []
  const { place, line, indent, carets } = toExcerpt(source, span)
  const number = 'line' in place ? `${place.line}` : `¶${place.paragraph}`
  const width = Math.max(GUTTER, number.length)
  const bar = paint('dim', '|')
  return [
    `${paint('dim', number.padStart(width))} ${bar} ${line}`,
    `${' '.repeat(width)} ${bar} ${' '.repeat(indent)}${paint('mark', '^'.repeat(carets))}`,
  ]
}

function toNoteLines(note: Diagnostic['notes'][number], source: Source | null, paint: Paint): string[] {
  const place = toPlaceWords(source, note.span, paint)
  const words = `   ${paint('dim', 'note:')} ${toPrintable(note.message)}${place === '' ? '' : `  ${place}`}`
  return [words, ...toMarkedLine(source, note.span, paint)]
}
