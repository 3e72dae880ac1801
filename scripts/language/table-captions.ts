import type { Span } from '../model/span.ts'

// 表1　… · 表 2-1：… · 附表三、… · Table 3: … · Table A1. …; group 1: what it says.
const CAPTION =
  /^[（(【[]?\s*(?:附?表\s*(?:\d{1,2}(?:[-.–]\d{1,2})?|[一二三四五六七八九十]{1,3})(?:\s*[:：.、|｜—–]\s*|\s+)|table\s+(?:\d{1,2}(?:[-.–]\d{1,2})?|[A-Z]\d{0,2}|[ivx]+)\s*[:：.|—–]\s*)(\S.{0,79}?)[】）)\]]?$/iu
// A sentence about the table is no caption.
const SENTENCE_END = /[。！？!?；;，,]$/u

/** Where in a text the words of a table's caption stand, without their number: the line right above the table, else the one beneath it. */
export function findTableCaption(text: string, table: Span): Span | null {
  const above = /(?:^|\n)([^\n]*\S[^\n]*)\s*$/u.exec(text.slice(0, table.start))
  const beneath = /^\s*(\S[^\n]*)/u.exec(text.slice(table.end))
  const lines = [
    above && { line: above[1] ?? '', at: above.index + above[0].indexOf(above[1] ?? '') },
    beneath && { line: beneath[1] ?? '', at: table.end + beneath[0].indexOf(beneath[1] ?? '') },
  ]
  const [found] = lines.flatMap((one) => (one && toCaption(one.line, one.at)) ?? [])
  return found ?? null
}

function toCaption(line: string, at: number): Span | null {
  const words = CAPTION.exec(line.trim())?.[1]?.trim()
  if (words === undefined || SENTENCE_END.test(words)) return null
  const start = at + line.lastIndexOf(words)
  return { start, end: start + words.length }
}
