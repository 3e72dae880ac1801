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
