import type { Language } from '../model/article.ts'

/** How a sentence opens that takes up what has happened, or may, under a wide word for it; the group `x` is the words for it. */
const OCCASION: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?:面对|面临|针对|对于|(?:为了?)?应对|鉴于)(?:着)?(?<x>[^，,。；：]{3,20}(?:变化|变动|变局|变数|局面|情况|情形|形势|态势|冲击))[，,]/u,
  en: /^(?:faced with|in the face of|given|in view of|in response to)\s+(?:the\s+|these\s+|such\s+)?(?<x>[^,.;:]*\b(?:changes?|shifts?|disruptions?|developments?|upheavals?|situation)\b[^,.;:]{0,40}),/iu,
}

/**
 * By which words a sentence takes up what has happened, as offsets: `花呗和借呗可能出现的变化` of `面对花呗和借呗可能出现的变化，…`. `sentence` is in lower
 * case and simplified characters; `null` where it opens otherwise.
 */
export function findOccasion(sentence: string, language: Language): { start: number; end: number } | null {
  const words = OCCASION[language === 'en' ? 'en' : 'zh'].exec(sentence)?.groups?.x
  if (words === undefined) return null
  const start = sentence.indexOf(words)
  return { start, end: start + words.length }
}
