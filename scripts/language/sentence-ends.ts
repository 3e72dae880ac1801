/** What ends a sentence, and what only looks as if it did. */

export const CHINESE_ENDS = '。！？!?；…'
/** Marks that belong to the sentence they close. */
export const CLOSERS = '”’」』）)】》〉"\''
/**
 * A colon at the end: what follows explains or lists what stands before it. Marks of bold type or a quotation mark may stand behind it:
 * `**Warning signs:**`.
 */
export const LEADS_ON = /[：:][*_”’"]*\s*$/u
/** A semicolon at the end, behind which another thought begins. */
export const SEMICOLON = /[；;]\s*$/u
/** Nothing between these ends a sentence: a title or an aside belongs to the sentence around it. */
export const BRACKETS: Readonly<Record<string, string>> = { '（': '）', '(': ')', '《': '》', '【': '】', '[': ']' }
export const QUOTES: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』' }

/** A full stop after these is no end of a sentence. Lower case, without the last full stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof sr jr st vs etc e.g i.e cf al approx inc ltd co corp no nos vol fig figs eq sec ch pp ed eds
  u.s u.k u.n e.u a.m p.m ph.d jan feb mar apr jun jul aug sep sept oct nov dec dept est gov gen rep sen ca`.split(
    /\s+/,
  ),
)
