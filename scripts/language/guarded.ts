import type { Language } from '../model/article.ts'
import { toSimplified } from './simplify.ts'

/**
 * Words without which a clause says something else: what denies, what doubts, what makes it depend. A clause that stays keeps them.
 * Chinese entries are Simplified; English ones lower case, whole words.
 */
interface Guarded {
  /** `不`, `not`: without it the clause says the opposite. */
  readonly negations: RegExp
  /** `可能`, `约`, `may`, `about`: without it the clause says more than the author did. */
  readonly hedges: RegExp
  /** `如果`, `只有`, `if`, `unless`: without it the clause holds always. */
  readonly conditions: RegExp
}

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}’'])(?:${list})(?![\\p{L}])`, 'iu')

// Words after which all is only supposed.
const SUPPOSING_EN = 'if|unless|provided|as long as|assuming|in case'

const GUARDED: Readonly<Record<'zh' | 'en', Guarded>> = {
  zh: {
    // Not the 不 of 不断, 不仅, 不过, 不久; not the 非 of 非常, 非洲; not the 无 of 无论, 无人机; not the 未 of 未来; not the 别 of 特别, 级别.
    negations:
      /不(?!断|仅|但|过|久|只|光|论|管|少|同|等)|没|(?<!是)无(?!论|人机|线|疑|数|非)|未(?!来)|非(?!常|洲|凡|典)|(?<![特分级类性区个差识辨鉴告派])别(?![人的处墅])|勿|莫(?!名|斯)|难以|否(?!则)|休想|拒绝|缺乏|避免|防止/u,
    hedges:
      /可能|或许|也许|大概|大约|大致|恐怕|似乎|看来|估计|预计|预期|据称|据说|疑似|有望|未必|约(?=[\d一二三四五六七八九十百千万亿近])|左右|上下|至少|至多|最多|最少|不到|不足|近(?=[\d一二三四五六七八九十百千万亿])|几乎|部分|有时|往往|通常|一般|容易/u,
    conditions: /如果|若(?![干])|倘|假如|假使|一旦|只有|只要|除非|前提|的话/u,
  },
  en: {
    negations: words(
      "not|no|never|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|scarcely|rarely|seldom|fails? to|failed to|[a-z]+n[’']t",
    ),
    hedges: words(
      'may|might|could|perhaps|possibly|probably|likely|unlikely|about|around|roughly|approximately|almost|nearly|at least|at most|up to|some|sometimes|often|usually|mostly|seems?|seemed|appears?|appeared|reportedly|allegedly|estimated|expected|projected|suggests?',
    ),
    conditions: words(`${SUPPOSING_EN}|only if|until`),
  },
}

type GuardedKind = keyof Guarded

const KINDS: readonly GuardedKind[] = ['negations', 'hedges', 'conditions']

/** Which guarded words there are in a piece of text: the kind and the word as it stands, the first of each kind. */
export function findGuarded(text: string, language: Language): { kind: GuardedKind; word: string }[] {
  const guarded = GUARDED[language === 'en' ? 'en' : 'zh']
  const plain = language === 'zh-Hant' ? toSimplified(text) : text
  return KINDS.flatMap((kind) => {
    const match = guarded[kind].exec(plain)
    return match ? [{ kind, word: text.slice(match.index, match.index + match[0].length) }] : []
  })
}

/** Whether words hold what makes the rest of them depend on it. */
export const hasCondition = (words: string, language: Language): boolean =>
  GUARDED[language === 'en' ? 'en' : 'zh'].conditions.test(language === 'zh-Hant' ? toSimplified(words) : words)

// A clause that ends so is a condition as well: `补贴不到位的话，`. Not `他说的话`, which are words.
const CONDITION_END = /(?<![说讲谈听写问读他她我你您们人])的话[，,\s]*$/u

/** Whether words open, or in Chinese end, with what makes the rest of the sentence depend on them. */
export function isCondition(words: string, language: Language): boolean {
  const plain = language === 'zh-Hant' ? toSimplified(words) : words
  if (language !== 'en' && CONDITION_END.test(plain)) return true
  const at = plain.search(GUARDED[language === 'en' ? 'en' : 'zh'].conditions)
  return at >= 0 && !/\p{L}/u.test(plain.slice(0, at).replace(/^(?:and|but|or|而|但)\s*/iu, ''))
}

const RECKONING: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^\s*(?:据|按照?|依照?|根据|以|照).*(?:估计|估算|估测|推算|推演|测算|预测|预估|假定|假设)/u,
  en: /^\s*(?:according to|by|on|under|given) .*\b(?:estimates?|projections?|forecasts?|assumptions?|calculations?)\b/iu,
}

/** Whether words tell by what reckoning the rest of the sentence holds: `以目前的垃圾量估算，`. Without them it is told as a fact. */
export const isReckoning = (words: string, language: Language): boolean =>
  language === 'en' ? RECKONING.en.test(words) : RECKONING.zh.test(toSimplified(words))

const SUPPOSING: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /如果|(?<![假仿般])若(?![干是])|倘|假如|假使|一旦|只要|除非|的话/u,
  en: words(SUPPOSING_EN),
}

/** Whether words only suppose: what they tell may be, and is not. */
export const isSupposing = (words: string, language: Language): boolean =>
  language === 'en' ? SUPPOSING.en.test(words) : SUPPOSING.zh.test(toSimplified(words))
