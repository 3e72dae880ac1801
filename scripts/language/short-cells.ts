import type { Language } from '../model/article.ts'
import { readMoment } from './times.ts'

/** Up to so many characters a date, a time or a number with its unit stands on one line of a cell. */
const LONGEST = 18
// `£1.2 million`, `30 days`, `2–5%`, `约2.1亿元`.
const NUMBER =
  /^(?:[<>≤≥~≈±+−–-]|约|約|近|超|about |over |up to )?\s?\p{Sc}?\d[\d.,:/]*(?:\s?[-–~～至]\s?\p{Sc}?\d[\d.,:/]*)?\s?(?:%|[\p{Script=Han}]{1,5}|\p{L}[\p{L}²³/.]{0,7}(?: \p{L}{1,8})?)?$/iu
// At most two short words, the first maybe an initial: `In progress`, `J. Wyn`, `Q1 2025`; `已完成`, `数据库组`.
const NAME = /^(?:[\p{L}\p{N}.&'’-]{1,12}(?: [\p{L}\p{N}.&'’-]{1,12})?|\p{Script=Han}{1,6})$/u

/** Whether a cell of a table is so short a thing that no line ends within it: a date, a time, a number with its unit, a name of two short words. */
export function isInOnePiece(cell: string, language: Language): boolean {
  const words = cell.replaceAll('\u2060', '').replaceAll('\u00a0', ' ').trim()
  if (words === '') return false
  if (NAME.test(words) || (words.length <= LONGEST && NUMBER.test(words))) return true
  return words.length <= LONGEST && readMoment(words, language)?.end === words.length
}
