import type { Language } from '../model/article.ts'

const EN_SPEAKS =
  '(?:says?|said|explain(?:s|ed)|note[sd]?|add(?:s|ed)|argue[sd]?|warn(?:s|ed)|conclude[sd]?|continue[sd]?|tells?|told|recall(?:s|ed)|observe[sd]?|stress(?:es|ed)|points? out|writes?|wrote|comment(?:s|ed)|remark(?:s|ed)|according to)'
const ZH_SPEAKS = '(?:说|说道|表示|认为|指出|强调|坦言|介绍|告诉记者|感叹|感慨|反问|问道|补充|解释|回忆|概括|抱怨)'

/** Who speaks, behind words that he is quoted with or before them; the group `x` is the run that only says so. */
const SPEAKERS: Readonly<Record<'zh' | 'en', readonly RegExp[]>> = {
  en: [
    // “…,” explains Prof. Reusch, head of the division · “…” Reusch says
    new RegExp(`["”](?<x>,?\\s+(?:[\\p{L}.’'-]+\\s){0,4}?${EN_SPEAKS}\\b[^"“”]*)(?=["“]|$)`, 'iu'),
    // As Reusch notes, “… · Reusch continues, “…
    new RegExp(`^(?<x>(?:as\\s)?(?:[\\p{L}.’'-]+\\s){1,6}${EN_SPEAKS}\\b[^"“”]{0,60}[,:]\\s*)["“]`, 'iu'),
  ],
  zh: [
    new RegExp(`[”」](?<x>[^“”「」]{0,40}${ZH_SPEAKS}[^“”「」，。]{0,12}[。！，：]?)(?=[“「]|$)`, 'u'),
    new RegExp(`^(?<x>[^“”「」]{2,40}${ZH_SPEAKS}[，：:])\\s*[“「]`, 'u'),
  ],
}

/**
 * Which run of a sentence only says who speaks its quoted words, as offsets: ` explains Prof. Reusch, head of the division.`; `null` where none
 * does. `words` are in simplified characters or lower case.
 */
export function findSpeaker(words: string, language: Language): { start: number; end: number } | null {
  for (const pattern of SPEAKERS[language === 'en' ? 'en' : 'zh']) {
    const found = pattern.exec(words)
    const run = found?.groups?.x
    if (found === null || run === undefined) continue
    const start = words.indexOf(run, found.index)
    return { start, end: start + run.length }
  }
  return null
}
