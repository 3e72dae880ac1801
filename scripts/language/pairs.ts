import type { Language } from '../model/article.ts'

/** How a text sets two things side by side. */
interface PairCues {
  /** A sentence that opens with the two, in groups 1 and 2. */
  readonly names: RegExp
  /** What stands for the one and for the other, at the start of a clause. */
  readonly former: RegExp
  readonly latter: RegExp
  /** What stands for both, at the start of a sentence. */
  readonly both: RegExp
}

const PAIRS: Readonly<Record<'zh' | 'en', PairCues>> = {
  zh: {
    // 花呗和借呗是… · 甲与乙都…
    names:
      /^[“「《]?([\p{Script=Han}A-Za-z0-9·]{1,8}?)[”」》]?(?:和|与|與|及|、)[“「《]?([\p{Script=Han}A-Za-z0-9·]{1,8}?)[”」》]?(?=(?:都|均|同|各)?(?:是|为|為|属|屬|有|分别|分別)|都|均)/u,
    former: /^\s*(?:其中)?[，,]?前者/u,
    latter: /^\s*[后後]者/u,
    both: /^(?:它们|它們|两者|兩者|二者|两款|兩款|两个|兩個|两种|兩種|双方|雙方)/u,
  },
  en: {
    // Kelp and Tidal are two … · The ferry and the bridge both …
    names:
      /^(?:The )?([\w’'-]+(?: [\w’'-]+){0,2}?) and (?:the )?([\w’'-]+(?: [\w’'-]+){0,2}?)(?= (?:both |each )?(?:are|were|is|have|had|differ|serve|share)\b)/u,
    former: /^\s*(?:and |while |whereas )?the former\b/iu,
    latter: /^\s*(?:and |while |whereas )?the latter\b/iu,
    both: /^(?:they|both|the two)\b/iu,
  },
}

export const pairCuesOf = (language: Language): PairCues => PAIRS[language === 'en' ? 'en' : 'zh']
