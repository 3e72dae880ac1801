import type { Language } from '../model/article.ts'
import { toSimplified } from './simplify.ts'
import { isStatusHead, readHead, readStatus } from './table-heads.ts'
import { readMoment } from './times.ts'

/** Who does a measure, by when, and how far it is, as a bracket at its end tells it: `（测试组，12 月 31 日）`, `(Owner: Platform team, due 15 Nov, done)`. */
export interface Assignment {
  /** Where the bracket opens, in UTF-16 units from the start of the text. */
  readonly start: number
  /** Whether it says that the measure is done; `open`: nothing of it; `unclear`: a day with a word that may mean either. */
  readonly state: boolean | 'open' | 'unclear'
}

// At the end of a text, before no more than marks.
const BRACKET = /[（(【[]\s*([^（()）【】[\]\n]{2,70})\s*[)）】\]][\s。.;；，,]*$/u
const BETWEEN = /\s*[,，、;；|｜·/]\s+|\s*[，、；｜·]\s*/u
const LABELLED = /^([^:：]{1,20})[:：]\s*(.*)$/su

type Words = Readonly<Record<'zh' | 'en', RegExp>>

const DUE_BY: Words = {
  zh: /^(?:截至|截止|预计|计划|于|力争|完成时限|时限|限)\s*/u,
  en: /^(?:due(?: (?:by|on))?|by|before|until|on|in|target(?:ed)?(?: for)?|expected(?: by| in)?|eta)\s+/iu,
}
/** A day that is no moment of a timeline: `8/19`, `Q1 2025`, `end of March`, `年底`. */
const DAY: Words = {
  zh: /^(?:\d{1,2}[/.]\d{1,2}|(?:\d{4}年)?(?:第?[一二三四1-4]季度|上半年|下半年|年[底末内]|[本下当]月[底末内]?|月[底末])|[今明后本]年(?:[底末内]|\d{1,2}月)?|即日|长期|持续)/u,
  en: /^(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|(?:q[1-4]|h[12])(?: \d{4})?|(?:mid|late|early|(?:the )?end of)[- ](?:[a-z]{3,9}|q[1-4])(?: \d{4})?|(?:this|next) (?:week|month|quarter|year)|[a-z]{3,9} 20\d\d)\b/iu,
}
/** What stands behind a day and goes on with it. */
const AFTER_DAY: Words = { zh: /^\s*(?:[之以]?前|[底末内起]|上旬|中旬|下旬)?\s*/u, en: /^\s*/u }
/** Behind a day these may say that it was done then or will be. */
const UNCLEAR = /^(?:完成|完结|办结|落实|上线|交付)$/u
const STATE: Words = {
  zh: /^(?:(?:已|均已|全部)(?:经)?(?:完成|上线|关闭|解决|实施|落实|交付|验收|修复|部署|发布|办结)|完成|完结|办结|(?:未|尚未|待)[完开启落实上部]\p{Script=Han}{0,3}|(?:推进|进行|处理|实施|开发|规划|筹备|测试)中)/u,
  en: /^(?:done|completed?|closed|resolved|shipped|fixed|implemented|deployed|in place|finished|not (?:yet )?(?:started|done|begun)|in progress|in review|ongoing|open|planned|pending|scheduled|wip|to ?do|under ?way|blocked|delayed)(?![\p{L}-])/iu,
}
/** Who does a thing, by a word behind the name. */
const DOES: Words = { zh: /(?:牵头|负责|承办|主办|配合|落实|协同)$/u, en: /^(?:owned|led) by /iu }
/** A name of who does it: so short. */
const NAME: Words = { zh: /^[^\s]{2,14}$/u, en: /^[A-Z&][\w.&'’-]*(?: [\w.&'’-]+){0,3}$/u }

const keyOf = (language: Language): 'zh' | 'en' => (language === 'en' ? 'en' : 'zh')

/** How much a part of the bracket says: a state, a day or who does it for sure, or what may be the name of who does it. */
interface Part {
  readonly is: 'state' | 'day' | 'owner' | 'name'
  readonly state: Assignment['state']
}

/** The bracket at the end of a measure that tells no more than who does it, by when and how far it is; `null` where there is none. */
export function readAssignment(text: string, language: Language): Assignment | null {
  const found = BRACKET.exec(text)
  if (found === null) return null
  const parts = (found[1] ?? '').split(BETWEEN).map((part) => readPart(part.trim(), language))
  const told = parts.flatMap((part) => part ?? [])
  if (told.length < parts.length || told.every(({ is }) => is === 'name')) return null
  const states = told.map(({ state }) => state).filter((state) => state !== 'open')
  return { start: found.index, state: states.find((state) => state !== 'unclear') ?? states[0] ?? 'open' }
}

/** Whether a text is no more than such a bracket. */
export const isAssignment = (text: string, language: Language): boolean => readAssignment(text, language)?.start === 0

function readPart(part: string, language: Language): Part | null {
  const [, label, words = ''] = LABELLED.exec(part) ?? []
  if (label !== undefined && isStatusHead(label)) return { is: 'state', state: readStatus(words) ?? 'unclear' }
  const head = label === undefined ? null : readHead(label, language)
  if (head !== null) return head === 'owner' ? { is: 'owner', state: 'open' } : readDue(words, language)
  const key = keyOf(language)
  const plain = key === 'zh' ? toSimplified(part) : part
  const told = readState(plain, language) ?? readDue(plain, language)
  if (told) return told
  if (DOES[key].test(plain)) return { is: 'owner', state: 'open' }
  return NAME[key].test(plain) ? { is: 'name', state: 'open' } : null
}

/** `done`, `已完成`, `done 8 Nov`. */
function readState(words: string, language: Language): Part | null {
  const state = STATE[keyOf(language)].exec(words)?.[0]
  if (state === undefined) return null
  const rest = words.slice(state.length).trim()
  return rest === '' || readDue(rest, language) ? { is: 'state', state: readStatus(state) ?? 'unclear' } : null
}

/** `12 月 31 日`, `due 15 Nov`, `8/19 已完成`. */
function readDue(words: string, language: Language): Part | null {
  const key = keyOf(language)
  const day = words.replace(DUE_BY[key], '')
  const moment = readMoment(day, language)
  const end = moment !== null && moment.grain !== 'year' ? moment.end : (DAY[key].exec(day)?.[0].length ?? 0)
  if (end === 0) return null
  const rest = day.slice(end).replace(AFTER_DAY[key], '').trim()
  if (rest === '') return { is: 'day', state: 'open' }
  const isBefore = /前/u.test(day.slice(end))
  if (UNCLEAR.test(rest)) return { is: 'day', state: isBefore ? 'open' : 'unclear' }
  return STATE[key].exec(rest)?.[0] === rest ? { is: 'day', state: readStatus(rest) ?? 'unclear' } : null
}
