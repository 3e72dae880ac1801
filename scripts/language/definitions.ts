import type { Language } from '../model/article.ts'

/** A sentence that says what something is: its name in group 1, the rest after it. Names are short and stand alone. */
const DEFINITIONS: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?:所谓|所謂)?([“「《]?[\p{Script=Han}A-Za-z0-9·（）()]{2,12}?[”」》]?)(?=(?:，|,)?(?:是(?!否|不是|因为|因為|由于|由於|为了|為了|在|对|對|说|說|从|從)|指的是|是指|即为|即為|由[\p{Script=Han}]{2,10}组成))/u,
  en: /^((?:The |An? )?(?:[\w’'-]+ ){0,3}[\w’'-]+)(?=,? (?:is|are|refers? to|means|serves?|consists? of) )/u,
}
/** What points to something else, or to no one, and is no name. */
const NO_NAME: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?:这|這|那|其|它|他|她|该|該|此|本|我|你|有|也|就|都|最|还|還|而|但|如|一|但|问题|問題|原因|结果|結果|事实|事實|更|不|可|目前|如今|现在|現在|今天)/u,
  en: /^(?:this|that|these|those|it|they|there|he|she|we|you|i|what|which|who|one|some|all|most|many|another|here|now|but|and)\b/iu,
}

/** How much of a sentence, from its start, names what it defines; 0 when it defines nothing. */
export function toDefinedLength(words: string, language: Language): number {
  const key = language === 'en' ? 'en' : 'zh'
  const name = DEFINITIONS[key].exec(words)?.[1] ?? ''
  return NO_NAME[key].test(name) ? 0 : name.length
}
