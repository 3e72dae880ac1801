import { loadSegmenter } from '../scripts/language/segmenter.ts'
import { toSimplified } from '../scripts/language/simplify.ts'
import { NO_NAME, OUTCOMES, TO_NEXT, TO_PREVIOUS } from './line-words.ts'

const HAN = /\p{Script=Han}/u
const HAN_END = /\p{Script=Han}[”’]?$/u
const LAST_HAN = /\p{Script=Han}+$/u
// What a line may begin with after a Chinese word: another word, a number, an opening mark.
const LINE_START = /^[\p{L}\p{N}“‘「『《〈（([]/u
// A number in Chinese characters belongs to what it counts, alone or after a verb: `四`, `两百`, `搬完四`.
const HAN_NUMBER = /(^[半几数多]|[零一二三四五六七八九十百千万亿两])$/u
// A number before its unit: `640公尺`, `4 类`.
const DIGIT_END = /\d\s?$/
// One character after a comma does not end a line: `，水` before `就排不出去`.
const LONE = /(^|[\p{P}\s])\p{Script=Han}$/u
// `去留之争`, but not `之所以`.
const OF_BEFORE = /^之(?!所以)\p{Script=Han}/u
// A date stays in one: `2025年8`, `8月12`.
const DATE = /\d[年月]\d+$/
// So does a time of day: `五点`, `半`.
const CLOCK_END = /[\d零一二三四五六七八九十两]点$/u
const CLOCK_REST = /^(?:半|钟|整|[一三]刻)/u
// And tenths: `三成`, `八`.
const TENTHS_END = /[\d一二三四五六七八九两兩]成$/u
const TENTHS_REST = /^[\d一二三四五六七八九半]$/u
// How many Han a compound may have that the dictionary lacks, when a single character that no list knows (`截`·`油槽`, `自治`·`会`) is
// joined to the words around it.
const LONGEST = 8

/** Where the words of a text begin. */
function toStarts(words: readonly string[]): Set<number> {
  const starts = new Set<number>()
  let at = 0
  for (const word of words) {
    starts.add(at)
    at += word.length
  }
  return starts
}

// A verb that is denied is no word with the character before it: `商不收` of `回收商不收`.
const NEGATED = /^\p{Script=Han}[不没]\p{Script=Han}/u

/**
 * Whether a word that is made of characters (`费加` of `基本费加随袋费`) tears one that recurs before other characters (`基本费降为`).
 */
function isTorn(text: string, at: number, before: string, word: string, known: ReadonlySet<number>): boolean {
  if (NEGATED.test(word) && known.has(at + 1)) return true
  const [first, second] = word
  if (word.length < 2 || !known.has(at + 1) || first === undefined || TO_NEXT.has(first)) return false
  const whole = before + first
  for (let other = text.indexOf(whole); other >= 0; other = text.indexOf(whole, other + 1)) {
    const next = text[other + whole.length]
    if (next !== undefined && HAN.test(next) && next !== second) return true
  }
  return false
}

/** To which neighbour a word belongs. */
type Lean = 'previous' | 'next' | 'both' | 'none'

/** `part` is what stands before the word, back to the last place where a line may end. */
function toLean(word: string, part: string): Lean {
  if ((TO_PREVIOUS.has(word) || OF_BEFORE.test(word)) && HAN_END.test(part)) return 'previous'
  if (TO_NEXT.has(word) || HAN_NUMBER.test(word)) return 'next'
  if (word.length > 1 || !HAN.test(word)) return 'none'
  return DIGIT_END.test(part) ? 'previous' : 'both'
}

/** Han of the run at the end of a text: what stands before a mark is no part of a compound. */
const countLastHan = (text: string) => [...(LAST_HAN.exec(text)?.[0] ?? '')].length

const countHan = (text: string) => [...text].filter((character) => HAN.test(character)).length

/** Whether words say how far it comes with the verb before them: `排`·`不`·`出去`. */
const isOutcome = (word: string, next = ''): boolean => (word === '不' || word === '得') && OUTCOMES.has(next)

// Each of something is a whole before a verb with how far it comes: `每一摊`·`走不到`.
const EACH_END = /每一\p{Script=Han}$/u

/** Whether a line may end after `part`, whose last word leans as `before` says, and begin with `word`. */
function isLineEnd(part: string, before: Lean, word: string, after: Lean): boolean {
  if (!HAN_END.test(part) || !LINE_START.test(word) || before === 'next' || after === 'previous') return false
  if (CLOCK_END.test(part) && CLOCK_REST.test(word)) return false
  if (TENTHS_END.test(part) && TENTHS_REST.test(word)) return false
  if (DATE.test(part + word) || (before !== 'previous' && LONE.test(part))) return false
  if (after === 'next' || before === 'previous' || NO_NAME.has(word)) return true
  return (before === 'none' && after === 'none') || countLastHan(part + word) > LONGEST
}

// An address or a path: a run that no line of a column holds, and the marks in it behind which a line may end.
const ADDRESS = /\S{30,}/gu
const ADDRESS_MARK = /(?<=[/._?&=-])(?=[\p{L}\p{N}])/u

/** A text in parts, in each address at its marks. Without them a table would grow as wide as the address. */
function toAddressParts(text: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const [first = '', ...rest] = address.split(ADDRESS_MARK)
    parts.push(text.slice(from, index) + first, ...rest)
    from = index + address.length
  }
  const [tail, last] = [text.slice(from), parts.pop()]
  return [...parts, (last ?? '') + tail]
}

/**
 * The parts of a text between which a line may end beyond the places that every script has (spaces, punctuation): its Chinese is cut
 * between words, what leans on a neighbour stays with it, a number with its unit. `关闭的消息传开了` → `关闭的`, `消息`, `传开了`.
 * Joined, the parts are the text.
 */
export function toLineParts(text: string): string[] {
  if (!HAN.test(text)) return toAddressParts(text)
  const parts: string[] = []
  let [at, part] = [0, '']
  let before: Lean = 'next'
  const simple = toSimplified(text)
  const segmenter = loadSegmenter()
  const words = segmenter.cut(simple, true)
  // Where words begin that the dictionary has, and characters that it knows in none.
  const known = toStarts(segmenter.cut(simple, false))
  for (const [index, word] of words.entries()) {
    const after = toLean(word, part)
    const shown = text.slice(at, at + word.length)
    const isHeld =
      isTorn(simple, at, words[index - 1] ?? '', word, known) ||
      (before === 'both' && isOutcome(word, words[index + 1]))
    const isVerb = EACH_END.test(part) && /^[不得]/u.test(words[index + 1] ?? '')
    const isNew = parts.length === 0 || isVerb || (!isHeld && isLineEnd(part, before, word, after))
    parts.push(isNew ? shown : (parts.pop() ?? '') + shown)
    part = isNew ? word : part + word
    at += word.length
    before = after
  }
  return at === text.length ? parts : [text]
}

// The fewest Han of a last line, from which length of a text on it keeps so many, and how many at most stay in one piece for it.
const LAST_LINE = { least: 4, from: 18, most: 7 }

/** The parts of a text with its end in one piece, so that no lone word stands on its last line. */
export function withLastLine(parts: readonly string[]): string[] {
  const [last, before] = [parts.at(-1), parts.at(-2)]
  if (last === undefined || before === undefined || countHan(parts.join('')) < LAST_LINE.from) return [...parts]
  const isLone = countHan(last) < LAST_LINE.least && countHan(before + last) <= LAST_LINE.most
  return isLone && HAN_END.test(before) ? [...parts.slice(0, -2), before + last] : [...parts]
}
