import type { Language } from '../model/article.ts'
import { toSimplified } from './simplify.ts'

/** How a column is headed that says who does a thing, and one that says by when; in lower case, Simplified characters. */
const OWNER: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?:负责|责任|承办|牵头|主责|执行)(?:人|者|部门|单位|方|科室|岗位)?$/u,
  en: /^(?:owners?|lead|responsible(?: person| party)?|assignee|who|accountable)$/u,
}
const DUE: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?:完成|截止|最迟|交付|整改|办结|落实)?(?:时间|日期|期限|时限|限期|日)$|^(?:截止|时限|期限)$/u,
  en: /^(?:due(?: (?:date|by))?|deadline|by when|when|target(?: date)?|complete(?:d)? by|date)$/u,
}

/** What a column tells of the things that rows are for, by its head; `null` where it is neither. */
export function readHead(head: string, language: Language): 'owner' | 'due' | null {
  const [key, plain] =
    language === 'en' ? (['en', head.trim().toLowerCase()] as const) : (['zh', toSimplified(head.trim())] as const)
  if (OWNER[key].test(plain)) return 'owner'
  return DUE[key].test(plain) ? 'due' : null
}

/** How a column is headed that says how far a thing is, and the cells that say that it is done, or is not; in lower case, Simplified characters. */
const STATUS = /^(?:(?:当前|完成|处理|整改|实施|目前)?(?:状态|进度|进展|情况)|status|state|progress|done\??)$/u
const DONE =
  /^(?:[✅☑✔✓]|[xX]$)|^(?:已|均已|全部)(?:经)?(?:完成|上线|关闭|解决|实施|落实|交付|验收|修复|部署|发布)|^(?:完成|完结|办结)$|^100\s*%|^(?:done|completed?|closed|resolved|shipped|fixed|live|implemented|deployed|in place|finished|yes)\b/u
const OPEN =
  /^(?:[⬜☐□]|[-—–]$)|^(?:未|尚未|待|拟|正在|推进中|进行中|处理中|实施中|开发中|规划中|计划中|排期|延期|暂缓|持续)|中$|^\d{1,2}\s*%|^(?:open|to ?do|not started|in progress|in review|ongoing|on ?going|planned|pending|scheduled|wip|blocked|delayed|started|under way|underway|partly|no)\b/u

/** Whether a column is headed as one that tells what is done: `状态`, `Status`. */
export const isStatusHead = (head: string): boolean => STATUS.test(toSimplified(head.trim()).toLowerCase())

/** Whether a cell of such a column says that a thing is done; `null` where it says neither. */
export function readStatus(cell: string): boolean | null {
  const plain = toSimplified(cell.trim()).toLowerCase()
  if (OPEN.test(plain)) return false
  return DONE.test(plain) ? true : null
}
