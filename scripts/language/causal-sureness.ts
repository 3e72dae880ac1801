import type { Language } from '../model/article.ts'

/** What stands right before a word such as `leads to` and denies it: `did not`, `并不`. */
const DENYING: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /(?:不|未|没有?|并非|绝非|谈不上)(?:是|会|能|必|一定|必然|直接|至于)?$/u,
  en: /(?:\b(?:not|never|nor|cannot|hardly|rather than|instead of|no longer)|n['’]t)(?: (?:be|been|have|has|just|only|simply|necessarily|\w+ly))* $/u,
}

/** … and what only holds it possible, or true in part: `may`, `或许`. */
const HEDGING: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /(?:(?:很|极|大)?有?可能|或许|也许|恐怕|大概|难免|极?易|通常|有时|据称|似乎|未必)(?:会|将|就|也|是|还|进一步|间接|最终)*$/u,
  en: /\b(?:(?:may|might|could|can|would|likely|probably|possibly|perhaps|maybe|potentially|often|sometimes|usually|partly|largely|mainly|apparently|reportedly)(?: (?:also|have|has|be|been|to|well|even|in turn|then))* )+$/u,
}

const keyOf = (language: Language): 'zh' | 'en' => (language === 'en' ? 'en' : 'zh')

/** Whether the words before a causal one deny it. `before`: in simplified characters or lower case. */
export const isCauseDenied = (before: string, language: Language): boolean => DENYING[keyOf(language)].test(before)

/** The words before a causal one that hedge it, so that they are quoted with it; empty where there are none. */
export const findHedge = (before: string, language: Language): string =>
  HEDGING[keyOf(language)].exec(before)?.[0] ?? ''
