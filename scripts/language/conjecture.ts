import type { Language } from '../model/article.ts'
import { toSimplified } from './simplify.ts'

/** How an article says that something is told by hearsay or guessed, and how that it is estimated or foreseen; in simplified characters or lower case. */
const CUES: Readonly<Record<'zh' | 'en', Readonly<Record<'hearsay' | 'estimate', RegExp>>>> = {
  zh: {
    hearsay:
      /(?:推测|猜测|揣测)(?=[，,：:是])|传言|传闻|流传(?![至到下千百])|(?<![数证根依])据[传说]|坊间|未经证实|尚未证实/u,
    estimate: /(?<![可以法料])(?:估计|估算|估测|预计|预测|预估|推算)(?!的?(?:模型|系统|能力|方法|准确|结果))/u,
  },
  en: {
    hearsay:
      /\b(?:reportedly|allegedly|rumou?r(?:s|ed)?|unconfirmed|speculat(?:e[sd]?|ion)|(?:is|are|was|were) (?:believed|thought|said|rumou?red) to|it is (?:believed|thought|said) that)\b/u,
    estimate:
      /\b(?:an? estimated|estimates? (?:that|suggests?|puts?)|(?:is|are|was|were) (?:estimated|projected|forecast) (?:to|at))\b/u,
  },
}

/** Whether words are told by hearsay or guessed (`hearsay`), or estimated (`estimate`), as they say themselves; `null` where they say nothing of it. */
export function readConjecture(words: string, language: Language): 'hearsay' | 'estimate' | null {
  const { hearsay, estimate } = CUES[language === 'en' ? 'en' : 'zh']
  const plain = language === 'en' ? words.toLowerCase() : toSimplified(words)
  if (hearsay.test(plain)) return 'hearsay'
  return estimate.test(plain) ? 'estimate' : null
}

/** How an article says of a thing that it may be, and not that it is. */
const POSSIBLE: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /(?<![不种個个项重多])可能(?![性之])|或许|也许|恐怕|恐将|或将|或会|似乎|疑似|未必不|推测|猜测|据称|据说/u,
  en: /\b(?:may(?! \d)|might|could (?:have )?(?:lead|led|caused?|result(?:ed)?|become|mean|trigger(?:ed)?|bring|make|leave|put|end)|perhaps|possibly|probably|presumably|apparently|seems?|seemed|appears? to|appeared to|suspected|is believed|reportedly|allegedly)\b/u,
}

/** Whether words tell something as possible or supposed only. */
export const isPossible = (words: string, language: Language): boolean =>
  language === 'en' ? POSSIBLE.en.test(words.toLowerCase()) : POSSIBLE.zh.test(toSimplified(words))
