import { DATES } from '../language/frame.ts'
import { EXAM_ESSAY, FILE_CODE, GENRES } from '../language/frame-fields.ts'
import { type Span, toTrimmed, wordsOf } from '../model/span.ts'
import { toColumns } from './shape.ts'

/** What sets a title and its subtitle apart, strongest first: `A|B`, `A——B`, `A：B`, `A: B`, `A — B`, `A - B`. */
const SEPARATORS: readonly RegExp[] = [
  /\s*[|｜丨]\s*/u,
  /\s*——\s*/u,
  /：\s*/u,
  /:(?=\s|\p{Script=Han})\s*/u,
  /\s+[—–]\s+/u,
  /\s+-\s+/u,
]
/** A Chinese title with the same in English behind it: five words at least, one of them a small one, so that no name of a thing is taken for it. */
const TRANSLATED =
  /^([^a-z]*\p{Script=Han}{4,})\s+(?=.*\b(?:of|on|in|the|and|for|to|an?|is|are|from|with|how|why)\b)([A-Z][\w’'-]*(?:[ ,:-]+[\w’'-]+){4,}[.?!]?)$/u
/** A side shorter than this, in columns, is no title of its own: `Q: …`, `图1：…`. */
const SHORTEST = 4

/** The number of the chapter that a text is: `2 入不敷出`; not how many of something there are, `10 条建议`. */
const CHAPTER =
  /^\d{1,2}[ \u3000]+(?=\p{Script=Han}{4})(?![个個条條种種年月日天大项項位名家次岁歲分招步点點类類国國省市亿億万萬千百倍成周週小人款本张張部座篇件])/u

/** The day that a title opens with: `2026-01-27, stale prime version`. */
const DATED = /^(\d{4}-\d{1,2}-\d{1,2})(?:\s*[,，:：]\s*|\s+(?:[-–—]\s+)?)(?=\p{L})/u

/** The day that a title opens with, and the title without it; `null` of any other. */
export function cutDay(text: string, span: Span): { readonly day: Span; readonly rest: Span } | null {
  const [opening, day = ''] = DATED.exec(wordsOf(text, span)) ?? []
  if (opening === undefined) return null
  return {
    day: { start: span.start, end: span.start + day.length },
    rest: { start: span.start + opening.length, end: span.end },
  }
}

/** A title of two parts: what stands before the first separator, and what stands after it; a part that only names the kind of text (`Postmortem`) is the subtitle. */
export function splitTitle(text: string, whole: Span): { title: Span; subtitle: Span | null } {
  const number = CHAPTER.exec(wordsOf(text, whole))?.[0].length ?? 0
  const span = { start: whole.start + number, end: whole.end }
  const [bracketed, label = ''] = LABEL.exec(wordsOf(text, span)) ?? []
  return bracketed === undefined ? splitUnlabelled(text, span) : splitLabelled(text, span, bracketed, label)
}

function splitUnlabelled(text: string, span: Span): { title: Span; subtitle: Span | null } {
  const words = wordsOf(text, span)
  const [, own, translation] = TRANSLATED.exec(words) ?? []
  if (own !== undefined && translation !== undefined)
    return {
      title: { start: span.start, end: span.start + own.length },
      subtitle: { start: span.end - translation.length, end: span.end },
    }
  for (const separator of SEPARATORS) {
    const match = words.match(separator)
    if (match?.index === undefined) continue
    const title = toTrimmed(text, { start: span.start, end: span.start + match.index })
    const subtitle = toTrimmed(text, { start: span.start + match.index + match[0].length, end: span.end })
    if (!isLongEnough(text, title) || !isLongEnough(text, subtitle)) continue
    const isNoTitle = isGenre(wordsOf(text, title)) || FILE_CODE.test(wordsOf(text, title))
    return isNoTitle ? { title: subtitle, subtitle: title } : { title, subtitle }
  }
  return splitAtCall(text, span)
}

/** A title longer than this, in columns, takes more lines of a cover than it has. */
const LONG = 60

/** A long title of a call and what it is said on: `取代「雙語國家」！學會對政策的立場聲明`. */
function splitAtCall(text: string, span: Span): { title: Span; subtitle: Span | null } {
  const words = wordsOf(text, span)
  const at = words.search(/(?<=[！？!?])\p{Script=Han}/u)
  if (at < 0 || toColumns(words, LONG) <= LONG) return { title: span, subtitle: null }
  const [title, subtitle] = [
    { start: span.start, end: span.start + at },
    { start: span.start + at, end: span.end },
  ]
  return isLongEnough(text, title) && isLongEnough(text, subtitle)
    ? { title, subtitle }
    : { title: span, subtitle: null }
}

/** 【复盘】… · 〔社论〕… · 【…】 around all of it; group 1: what stands in the brackets. */
const LABEL = /^[【〔［[]([^【】〔〕［］[\]\n]{1,60})[】〕］\]]\s*/u

/** A title behind the kind of text in brackets, or in brackets from end to end. */
function splitLabelled(text: string, span: Span, bracketed: string, label: string): ReturnType<typeof splitTitle> {
  const inner = { start: span.start + 1, end: span.start + 1 + label.length }
  const rest = { start: span.start + bracketed.length, end: span.end }
  if (rest.start >= rest.end) return splitTitle(text, inner)
  if (!isGenre(label) || !isLongEnough(text, rest)) return splitUnlabelled(text, span)
  const { title, subtitle } = splitUnlabelled(text, rest)
  return { title, subtitle: subtitle ?? inner }
}

const isLongEnough = (text: string, span: Span): boolean => toColumns(wordsOf(text, span), SHORTEST) >= SHORTEST

/** Whether words name the kind of text, its day, or both, and no more: `Incident report August 12 2025`. */
export function isGenre(words: string): boolean {
  const undated = DATES.reduce((rest, date) => rest.replace(date, ''), words).replace(/^[\s,，]+|[\s,，]+$/gu, '')
  return undated === '' || GENRES.test(undated) || EXAM_ESSAY.test(undated)
}
