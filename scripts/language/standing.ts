import type { Language } from '../model/article.ts'
import { toSimplified } from './simplify.ts'

/** What an article says of itself; in simplified characters. */
interface StandingCues {
  /** What it is and how far it holds, said in a sentence of it. */
  readonly statement: RegExp
  /** The same beside it, where nothing else is spoken of: a disclaimer, where it was first published. */
  readonly notice: RegExp
  /** What it sets out to do. */
  readonly scope: RegExp
}

const anyOf = (patterns: readonly string[], flags: string): RegExp => new RegExp(patterns.join('|'), flags)

const STANDING: Readonly<Record<'zh' | 'en', StandingCues>> = {
  zh: {
    statement: anyOf(
      [
        // 本文内容均为虚构 · 文中人物均为化名 · 本文仅供学习交流
        '(?:本文|本篇|本页|文中|以上|本报告|本案例)[^。！？]{0,20}(?:虚构|杜撰|化名|不代表|不构成|仅供)',
        '(?:本文|本篇|本报告)[^，。！？]{0,6}(?:个人|作者)(?:个人|本人)?的?(?:观点|意见|立场)',
        // 数据截至2023年底
        '(?:数据|资料|统计|记录)(?:均|都)?(?:截至|截止|更新至|统计至)',
      ],
      'u',
    ),
    notice: anyOf(
      [
        // 不构成投资建议 · 首发于某刊; what a platform says of its users is no word of the article: 本页内容由实名用户发布
        '不(?:构成|作为|代表)[^。！？]{0,16}(?:建议|依据|意见|观点|立场)',
        '^(?:本文|文章|原文)?(?:首发于|原载于?|原刊于?|转载自|来自(?!\\s*[:：]))',
      ],
      'u',
    ),
    // 本文站在…的立场，分析… · 本报告依据…，讨论…
    scope:
      /^本(?:文|篇|报告)[^。！？：:]{0,60}(?:分析|讨论|探讨|说明|梳理|回答|考察|研究|介绍|评估|试图|旨在|论述|回顾|总结)/u,
  },
  en: {
    statement: anyOf(
      [
        // This page is for general information and does not replace advice …
        '\\bthis (?:article|report|review|paper|post|essay|page|guide|case|story|briefing)\\b.{0,60}\\b(?:fiction|fictional|fictitious|invented|general information|informational purposes|advice|study only|own views?|personal capacity)\\b',
        // All names have been changed.
        '\\b(?:all|some)\\b.{0,30}\\b(?:names|persons|people|characters|places)\\b.{0,30}\\b(?:fictional|fictitious|invented|changed|imaginary)\\b',
        '\\bdata (?:are |is |run |cover )?(?:as of|up to|to the end of)\\b',
      ],
      'iu',
    ),
    notice: anyOf(
      [
        '\\b(?:views|opinions)\\b.{0,40}\\b(?:expressed|own|author)',
        '\\b(?:not|no substitute)\\b.{0,40}\\b(?:advice|recommendation)\\b',
        '\\b(?:originally|first) (?:published|appeared)\\b',
      ],
      'iu',
    ),
    // This review explains how … · In this essay I will look at …
    scope:
      /^(?:this|the present) (?:article|report|review|paper|post|essay|page|guide|briefing|note|study)\b.{0,40}\b(?:explains?|examines?|sets? out|asks?|looks?|describes?|discuss(?:es)?|covers?|argues?|considers?|traces?|summari[sz]es?|reviews?|assess(?:es)?|explores?|investigates?)\b|^in this (?:article|report|review|paper|post|essay|page|guide|briefing|note|study),? (?:i|we)\b/iu,
  },
}

const cuesOf = (language: Language): StandingCues => STANDING[language === 'en' ? 'en' : 'zh']

const toPlain = (words: string): string => toSimplified(words).replace(/^[\s（(【[“"'*_]+/u, '')

/** Whether a sentence of an article says what the article is and how far it holds: `本文内容均为虚构`. */
export const isStatement = (words: string, language: Language): boolean =>
  cuesOf(language).statement.test(toPlain(words))

/** Whether words beside an article say so of it: `This page is for general information`, `首发于某刊`. */
export const isNotice = (words: string, language: Language): boolean =>
  isStatement(words, language) || cuesOf(language).notice.test(toPlain(words))

/** Whether a sentence says what the article sets out to do: `This review explains …`. */
export const isScope = (words: string, language: Language): boolean => cuesOf(language).scope.test(toPlain(words))
