import { isAdvice, isNews } from '../../language/claims.ts'
import { ROLES, type Role, type Sentence } from '../../model/argument.ts'
import type { BriefSlide, PointRef } from '../../model/slide.ts'
import { isOverlapping, wordsOf } from '../../model/span.ts'
import type { Frame, Selection } from '../../model/text.ts'
import { MOST } from '../budget.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toFits } from '../fitting.ts'
import { findGaps } from '../gaps.ts'
import { toClaimFits } from '../headline.ts'
import { type Material, pointsOf, toBest, toCount, toFrame, toRef } from '../material.ts'
import { isAlone, isOfSelf } from '../rank.ts'
import { toRemark } from '../reasons.ts'

/** What the brief says first: the article's thesis as the headline, and a second sentence beside the counts. */
export interface Answer {
  readonly thesis: Selection | null
  readonly verdict: Selection | null
}

/** The whole article on one slide: the sentence that answers "so what", the counts, the largest gap. `covers` is spoken at it. */
export function planBrief(material: Material, answer: Answer, covers: readonly Sentence[]): Draft {
  const roles = ROLES.filter((role) => pointsOf(material.map, role).length > 0)
  const gap = findGaps(material)[0] ?? null
  const counts = roles.map((role) => toCount(material, role))
  const said = [toFrame(material, 'note.counts', { counts }), ...(gap ? [toFrame(material, 'note.gap', { gap })] : [])]
  return {
    slide: {
      ...BLANK,
      kind: 'brief',
      id: 'brief',
      title: answer.thesis ?? toLine(material),
      verdict: answer.verdict,
      tallies: roles.map((role) => toTally(material, role)),
      gap,
      notes: said.map((text) => toRemark(text, 0)),
    },
    covers,
  }
}

function toTally(material: Material, role: Role): BriefSlide['tallies'][number] {
  const points = pointsOf(material.map, role).map((point) => toRef(material, point))
  const name = toFrame(material, `tally.${role}`, { n: points.length })
  return { role, count: points.length, name, ...toNamed(material, points) }
}

/** The names that fit a tally, and how many do not. */
function toNamed(material: Material, points: readonly PointRef[]): { points: PointRef[]; more: Frame | null } {
  const fits = toFits(material, 'tally')
  const isRoom = (count: number) =>
    fits(
      points
        .slice(0, count)
        .map((point) => point.label.text)
        .join('／'),
    )
  const isFew = points.length <= MOST.items
  const shown = points.filter((_point, index) => isRoom(index + 1) && (isFew || index < MOST.items - 1))
  const left = points.length - shown.length
  return { points: shown, more: left > 0 ? toFrame(material, 'tally.more', { n: left }) : null }
}

/** `3 个原因引出 3 类风险，以 4 项策略应对`: the counts as a sentence, of the roles there are. */
export function toLine(material: Material): Frame {
  const [causes, risks, strategies] = ROLES.map((role) => pointsOf(material.map, role).length > 0)
  const counts = {
    causes: toCount(material, 'cause'),
    risks: toCount(material, 'risk'),
    strategies: toCount(material, 'strategy'),
  }
  if (causes && risks && strategies) return toFrame(material, 'headline.line', counts)
  if (causes && risks) return toFrame(material, 'headline.cause-risk', counts)
  return toFrame(material, causes ? 'headline.cause-strategy' : 'headline.risk-strategy', counts)
}

/**
 * What the article comes to: of its close, then of its opening, the sentence that says what is to be done, else the one that says most;
 * beside it a second one. The last word is left to the end of the talk, unless nothing else says what is to be done.
 */
export function toAnswer(
  material: Material,
  closing: readonly Sentence[],
  opening: readonly Sentence[],
  lastWord: Selection | null,
): Answer {
  const { article } = material
  const words = ({ span }: Sentence) => wordsOf(article.source.text, span)
  const isLast = ({ span }: Sentence) => lastWord?.from.some((other) => isOverlapping(span, other)) ?? false
  const isTold = (sentence: Sentence) =>
    isThesis(words(sentence), article) && !isNews(words(sentence).trim(), article.language)
  const claims = [closing.filter((one) => !isLast(one)), opening, closing.filter(isLast)].map((all) =>
    all.filter(isTold),
  )
  const isAdvising = (sentence: Sentence) => isAdvice(words(sentence), article.language)
  const [late = [], early = []] = claims
  const purpose = { heading: article.title, byPlace: false }
  const wanted = { fits: toClaimFits(material), purpose, tightness: 'tight' } as const
  const ranked = [...claims.map((all) => all.filter(isAdvising)), late, early]
  const thesis = findFirst(ranked, (sentences) => toBest(material, sentences, wanted))
  const isUsed = ({ from }: Selection) =>
    thesis?.from.some((span) => from.some((other) => isOverlapping(span, other))) ?? false
  const second = { ...wanted, fits: toFits(material, 'verdict'), isUsed }
  return { thesis, verdict: findFirst([late, early], (sentences) => toBest(material, sentences, second)) }
}

function findFirst<A, B>(all: readonly A[], find: (one: A) => B | null): B | null {
  for (const one of all) {
    const found = find(one)
    if (found !== null) return found
  }
  return null
}

/** Whether a sentence can stand for the article: understood by itself, and not about its author or text. */
const isThesis = (words: string, article: Material['article']): boolean =>
  isAlone(words, article) && !isOfSelf(words, article)
