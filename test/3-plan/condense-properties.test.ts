import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import { condense } from '../../scripts/3-plan/condense.ts'
import { quote } from '../../scripts/3-plan/quote.ts'
import { findGuarded } from '../../scripts/language/guarded.ts'
import type { Article } from '../../scripts/model/article.ts'
import { isOverlapping, type Span } from '../../scripts/model/span.ts'

/*
 * Sentences put together from clauses that each hold one thing that must not be lost. What is kept of a clause that stays holds the
 * same negations, hedges, conditions and figures as the clause does; a condition does not go without what hangs on it.
 */

interface Kit {
  readonly frame: string
  readonly ties: readonly string[]
  readonly satellites: readonly string[]
  readonly clauses: readonly string[]
  readonly conditions: readonly string[]
  readonly asides: readonly string[]
  readonly tails: readonly string[]
  readonly join: string
  readonly stop: string
}

const CHINESE: Kit = {
  frame: '这是一段用来确定语言的文字，它说的是港口与潮汐。',
  ties: ['', '因此，', '但', '同时，', '对此，', '其实'],
  satellites: ['', '按照港务局的统计，', '随着航班增加，', '为了减少等候，'],
  clauses: [
    '港口不能按时清淤',
    '船期可能推迟12天',
    '吊机没有备件',
    '运费大约上涨三成',
    '码头至少要停电40%的时段',
    '渔民未必愿意搬走',
    '仓库无法再接收冷货',
    '以便明年扩建泊位',
    '因为航道非得拓宽不可',
    '却没有人负责',
    '但领航员仍然不足',
  ],
  conditions: ['如果主闸失灵', '一旦停电', '只有修好堤坝', '除非增加拖轮'],
  asides: ['', '（不含税）', '（共六台）', '（预计）'],
  tails: ['', '，例如北岸的两台', '，其中三成是冷货'],
  join: '，',
  stop: '。',
}

const ENGLISH: Kit = {
  frame: 'The harbour office reports on boats and tides in this text, as it did in the year before.',
  ties: ['', 'However, ', 'But ', 'At the same time, ', 'For this reason, '],
  satellites: ['', 'According to the harbour office, ', 'In order to save time, '],
  clauses: [
    'the port cannot clear the channel',
    'the boats may leave 12 days late',
    'no crane has spare parts',
    'freight costs rose by about 30%',
    'so the ice house will not open',
    'but nobody answers the calls',
    'which leaves at least 4 berths dry',
    'leaving the quay without light',
    'the ferry did not sail',
  ],
  conditions: ['if the main lock fails', 'once the power is cut', 'unless a tug is hired', 'when the tide is low'],
  asides: ['', ' (not counting tax)', ' (all built in 1971)', ' (estimated)'],
  tails: ['', ', including two on the north quay', ', such as the old ones'],
  join: ', ',
  stop: '.',
}

const toSentences = (kit: Kit) =>
  fc
    .tuple(
      fc.constantFrom(...kit.ties),
      fc.constantFrom(...kit.satellites),
      fc.array(fc.constantFrom(...kit.clauses, ...kit.conditions), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...kit.asides),
      fc.constantFrom(...kit.tails),
      fc.constantFrom(kit.join, kit === CHINESE ? '；' : '; '),
    )
    .map(
      ([tie, satellite, clauses, aside, tail, join]) => tie + satellite + clauses.join(join) + aside + tail + kit.stop,
    )

const toArticle = (kit: Kit, sentence: string): { article: Article; span: Span } => {
  const { value } = read(new TextEncoder().encode(`${kit.frame}\n\n${sentence}`), { name: 'a.txt' })
  if (value === null) throw new Error('no article')
  const start = value.source.text.indexOf(sentence)
  return { article: value, span: { start, end: start + sentence.length } }
}

const FIGURE = /\d+/gu
const guardsOf = (words: string, article: Article): string[] => [
  ...findGuarded(words, article.language).map(({ word }) => word),
  ...(words.match(FIGURE) ?? []),
]

/** The clauses of the kit that stay in part, and what of them is lost. */
function findLost(kit: Kit, article: Article, span: Span, kept: readonly Span[]): string[] {
  const sentence = article.source.text.slice(span.start, span.end)
  return [...kit.clauses, ...kit.conditions].flatMap((clause) => {
    const at = sentence.indexOf(clause)
    if (at < 0) return []
    const place = { start: span.start + at, end: span.start + at + clause.length }
    const inside = kept.filter((one) => isOverlapping(one, place))
    if (inside.length === 0) return []
    const words = inside.map((one) =>
      article.source.text.slice(Math.max(one.start, place.start), Math.min(one.end, place.end)),
    )
    const left = words.join(' ')
    return guardsOf(clause, article).filter((word) => !left.includes(word))
  })
}

describe.each([
  ['Chinese', CHINESE],
  ['English', ENGLISH],
])('a condensed %s sentence', (_, kit) => {
  const sizes = fc.integer({ min: 8, max: 120 })
  const tightness = fc.constantFrom('full' as const, 'tight' as const)

  it('loses no negation, hedge, condition or figure of a clause that stays', () => {
    fc.assert(
      fc.property(toSentences(kit), sizes, tightness, (sentence, most, how) => {
        const { article, span } = toArticle(kit, sentence)
        const selection = condense(article, span, (text) => text.length <= most, how)
        expect(selection === null ? [] : findLost(kit, article, span, selection.from)).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  it('keeps what limits it in brackets, and what turns against it', () => {
    fc.assert(
      fc.property(toSentences(kit), sizes, (sentence, most) => {
        const { article, span } = toArticle(kit, sentence)
        const selection = condense(article, span, (text) => text.length <= most)
        if (selection === null) return
        const end = selection.from.at(-1)?.end ?? 0
        const lost = article.source.text.slice(end, span.end)
        expect(lost).not.toMatch(/^[，,；;\s]*(?:但|却|but\b|unless\b|除非)/u)
        const aside = /（不含税）|（预计）|\(not counting tax\)|\(estimated\)/u.exec(sentence)
        const isInside = aside !== null && span.start + aside.index + aside[0].length <= end
        if (isInside) expect(selection.text).toContain(aside[0])
      }),
      { numRuns: 80 },
    )
  })

  it('is made of the sentence alone, in its order', () => {
    fc.assert(
      fc.property(toSentences(kit), sizes, tightness, (sentence, most, how) => {
        const { article, span } = toArticle(kit, sentence)
        const spans = condense(article, span, (text) => text.length <= most, how)?.from ?? []
        spans.forEach((one, index) => {
          expect(one.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? span.start)
          expect(one.end).toBeLessThanOrEqual(span.end)
        })
      }),
      { numRuns: 80 },
    )
  })

  it('is quoted with the words that carry the arrow, and with their condition', () => {
    fc.assert(
      fc.property(toSentences(kit), fc.nat(), sizes, (sentence, pick, most) => {
        const { article, span } = toArticle(kit, sentence)
        const present = kit.clauses.filter((clause) => sentence.includes(clause))
        const clause = present[pick % Math.max(1, present.length)]
        if (clause === undefined) return
        const start = span.start + sentence.indexOf(clause)
        const selection = quote(article, span, { start, end: start + clause.length }, (text) => text.length <= most)
        if (selection === null) return
        expect(findLost(kit, article, span, selection.from)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
