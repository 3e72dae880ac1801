import type { Language } from '../model/article.ts'
import { cuesOf } from './cues.ts'
import { isReckoning } from './guarded.ts'
import { TO_TEN } from './number-words.ts'
import { readNumber } from './numbers-zh.ts'
import { PRUNING } from './pruning.ts'
import { toSimplified } from './simplify.ts'
import { hasEnglishVerb } from './verbs-en.ts'

/** Most of a headline that is read at a glance: characters of Chinese without marks, words of English (SlideGauge, assertion–evidence). */
const HEADLINE_LENGTH: Readonly<Record<'zh' | 'en', number>> = { zh: 30, en: 14 }

/** What says what is to be done, or on what all hangs: a thesis answers "so what". */
const ADVICE: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /应当|应该|应(?=[先把从以尽在给让])|必须|亟[需待]|(?<![不无毋必])需要?(?!求|说明|指出|强调|注意|补充)|有必要|不妨|务必|[都更还也就]要(?!求|么|是|素|点|闻|到|等)|[也就更才]该|才能|(?:若|如|如果|倘若)能|只要[^。]+能(?!够?导致)|唯有|只有|关键在|离不开|当务之急|与其/u,
  en: /^let(?:['’]s| us) (?!(?:look|see|say|take|start|begin|turn|consider|imagine|face)\b)|\b(?:should|must|has to|have to|needs?|ought to|it is time|cannot afford|the (?:answer|lesson|task) is)\b/iu,
}

/** How authors mark what they come to: by a word that sums up, by setting what is so against what is not. */
const MARKED: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /说到底|背后[，,]?(?:其实|真正)?是|归根(?:结底|到底|究底)|根子|症结|治本|出路(?=[在是就只])|最(?:要紧|重要|关键|缺|该|需要|根本)的[^，。]{0,6}是|关键(?:在|是|不)|真正[^，。]{1,14}是|(?:不是|不在|并非|不只是|不单是)[^。]{1,24}[，,](?:也不是[^，。]{1,12}[，,])?(?:而是|是|而在|更是)|与其[^。]{1,24}(?:不如|毋宁)|从来(?:就|都)?(?:是|不是)/u,
  en: /(?:^|[,;:] )(?:but |and |so )?the (?:(?:real|whole|true|only|hard|larger|deeper) )?(?:point|problem|trouble|lesson|answer|question|difference|remedy|fix|truth) (?:is|was|lies|isn['’]t|wasn['’]t)\b|\bwhat (?:matters|counts|would help|is (?:needed|missing))\b|\bin short\b|\bat (?:bottom|root|heart)\b|\bcomes? down to\b|\brather than\b|\b(?:is|was|are)(?: not|n['’]t) [^.]{3,60}(?:\bbut\b|[;,] (?:it|they) (?:is|was|are)\b)/iu,
}

/** Words of all or none, of more and more, of one thing against another: what is said of a whole. */
const TOTAL: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /都(?=[没不是在有要被一只还])|谁[也都]|没有人|没人|无人|一直|从来|从未|越.+越|却|反而|只有|只剩|并不|不等于|未必|宁可|合计|总共|一共/u,
  en: /\b(?:none of|nobody|no one|nothing|never|always|(?:more|less|fewer) .{2,40} than|not one|in all)\b/iu,
}

/** How a sentence opens or goes on that tells what somebody said or what the author did: a scene, not a claim. */
const SCENE: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /[说道问答想笑云](?:[：:]|道)|^(?!.*(?:可以|应该|应当|就是|换句话|换言|总的来|一般来|具体来|按理|据|比如|比方|老实|坦白|所|意义上|角度上|某种程度上|长远来)说)[^，。；]{2,20}(?:说|讲)[，,]|[“「『].+[？！?!。][”」』]\s*$|^(?:那[天年晚一]|这时|此时|当时|记得|写到这里|有(?:一)?[天次年]|他|她|我(?!们))/u,
  en: /\b(?:said|says|asked|replied|told me|recalls?|wrote)\b|^(?:i|he|she|my|his|her|when i|if yours?|oh|thanks?|thank you)\b/iu,
}

/** Says that one thing more is told beside others: it is not the point. */
const FURTHER: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?:至于|另外|此外|还有|另一|其次|再者|同样|比这些|需要(?:说明|指出|补充)的是)|也是如此|也不例外|亦然/u,
  en: /\b(?:as well|too|either)\W*$|^(?:as for|there (?:is|was|are|were) (?:one|another|a further|some)|another|also)\b|, which (?:is|was) worse\W*$/iu,
}

/** How one of several opens that are told in turn. */
const ONE_OF_SEVERAL: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?:第?[一二三四五六七八九]是|第[一二三四五六七八九\d]|其[一二三四五]|首先|其次|再次|最后|另一方面|[(（]?\d+[.、)）]|[(（]?[一二三四五六七八九]、|究其原因|(?:(?:其中|另)?一个(?:重要|主要)?)?原因是|否则|不然|反之|认为|同理)|原因之一/u,
  en: /^(?:(?:a|another|one) (?:reason|cause|factor)\b|first|second|third|fourth|fifth|finally|lastly|next|then|subsequent|afterwards|later|instead|otherwise|meanwhile|also)(?:ly)?\b,?|^because\b[^,]*$|^\(?\d+[.)]|^(?:the|a|another|one) (?:first|second|third|fourth|fifth|last|final|other|further|next) (?:[\w-]+ )?(?:reason|cause|problem|risk|effect|step|point|thing|one|is|was)\b/iu,
}

/** Says that it is told beside something else. */
const ADDED: Readonly<Record<'zh' | 'en', RegExp>> = { zh: /也(?![许罢好])|同样|同时/u, en: /\balso\b/iu }

/** How news opens that is the occasion of an article, not its point; and what such news is about. */
const NEWS: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?:不久前|近日|日前|最近|近期|前不久|昨[天日夜晚]|今[天日晨]|上周|上月|去年|今年|\d|据)|消息|传言|传闻|流传|报道|热搜|刷屏/u,
  en: /^(?:recently|yesterday|earlier (?:this|in)|last (?:week|month|year|night)|this (?:week|month)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:on (?:\d{1,2} )?|in )(?:january|february|march|april|may|june|july|august|september|october|november|december)|at \d)\b/iu,
}

/** How an author vouches for what he claims: `我们认为，…`, `We argue that …`. */
const AVOWED: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?:我们?|笔者|本文|本报告|本中心|本所)(?:始终|一直)?(?:认为|以为|主张|相信)[，,]?/u,
  en: /^(?:we|i)(?: would)? (?:believe|think|argue|contend|hold|maintain)\b/iu,
}

/** What opens an example, or is no more than the name of what follows: `以南屏市为例`, `What changes in May.` */
const NO_CLAIM: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?:不过[，,]?|但[，,]?)?(?:以|拿)[^，。；]{2,30}(?:为例|来说)/u,
  en: /^(?:between|in|over|during|from|since) [^,.]{3,40},? (?:we|i) (?:visited|interviewed|surveyed|spoke|talked|asked|counted|took|measured|sampled|went)\b|\b(?:be|is|was) (?:number|option|item|no\.) \d+\b|\bone of these\b|^(?:what|why|how|where|who|when)(?:[ '’][\w'’-]+){1,5}\.?$/iu,
}

/** What makes a Chinese heading a statement: a clause of its own, a change, a negation, a must; and how a bare name ends. */
const STATING_ZH =
  /[，,；]|不|没|無|无|只[剩有能]|仅|难以|应|须|正在|已经?|仍|越.+越|存在(?!感)|导致|造成|引发|带来|面临|取决于|最[高低多少大小强弱快慢差好贵]$|让|使|要(?!求|素|点|闻|是|么)|成为|变成|靠|是/u
const NAMING_ZH = /的(?!是)(?!\p{Script=Han}{1,4}(?:存在|导致|造成|引发|带来|面临))\p{Script=Han}{1,6}$/u
// `配置不当是导致事故的元凶`: what a thing is, though it ends in a noun.
const COPULA_ZH =
  /^(?!.{0,4}(?:什么|何|谁|哪))\p{Script=Han}{2,}(?<![还只就但可倒若要总像不])是(?!什么|否|如何|怎么|哪|谁|何|非)[^，：:]{2,}/u

/** What closes any article whatever it is about. */
const COMMONPLACE: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /机遇(?:与|和|、)挑战|挑战(?:与|和|、)机遇|拭目以待|任重(?:而)?道远|未来可期|(?:值得|引人)(?:我们)?(?:每个人)?深思|让我们(?:一起|共同)|明天(?:会|将|必将|一定)?更[加为]?|(?:更加|再创|创造)辉煌|(?:共创|共建|迎接|拥抱)[^，。]{0,8}(?:未来|明天)|(?:相信|坚信)[^，。]{0,12}(?:会|将|能)(?:更|越来越)(?:加|宽|好|美)/u,
  en: /\b(?:challenges and opportunities|opportunities and challenges|time will tell|remains to be seen|food for thought|in today['’]s (?:fast|ever)|ever-changing|(?:brighter|better) (?:future|tomorrow)|stronger than ever)\b/iu,
}

/** How a text is spoken of: by its parts, by what it does. */
const OF_TEXT: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?:这篇|该|本|此)?(?:文章|全文|全篇|范文|作文|首段|末段|篇末|篇首|标题|开头|结尾)(?!化)|(?:分析|阐述|论述|剖析|探讨|点明|总结|概括)了|(?:如上|上文|前文|如前|上面)所?[述说提]|[如见]下?[图表]|(?:本|此|该)(?:文|简报|报告|手册|指南|文件|页)[^，。]{0,6}(?:另[有备设]|备有|亦有|提供)[^，。]{0,20}(?:版本?|影片|视频|下载)/u,
  en: /^(?:this|the) (?:article|essay|paper|review|report|post)\b|\b(?:described|mentioned|noted|shown|listed|discussed|explained) (?:above|below|earlier)\b|\b(?:also )?available (?:in|as) (?:[\w-]+ ){0,3}(?:language|print|format|version|read|audio|braille|pdf)\b|\b(?:found|available|guides?|details?|information|read more) (?:[\w-]+ ){0,2}here\W*$/iu,
}

const REFERENCE: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^[（([]?[\d¹²³⁴⁵⁶⁷⁸⁹\]\s]*(?:引用格式|引用本文|建议引用|参?见|详见|参考|参阅|引自|出自|摘自|资料来源)(?![到过识解])/u,
  en: /^\(?(?:see(?: also)?|cf\.?|cite as:?|source:?|as (?:shown|described) in) /u,
}

const keyOf = (language: Language): 'zh' | 'en' => (language === 'en' ? 'en' : 'zh')
const toPlain = (words: string, language: Language): string =>
  language === 'en' ? words.toLowerCase() : toSimplified(words)
const isSaid = (cues: Readonly<Record<'zh' | 'en', RegExp>>, words: string, language: Language): boolean =>
  cues[keyOf(language)].test(toPlain(words, language))

/** Whether words say what is to be done. */
export const isAdvice = (words: string, language: Language): boolean => isSaid(ADVICE, words, language)

/** Whether the author marks what words say as what it comes to: `说到底`, `the point is`, `not … but …`. */
export const isMarked = (words: string, language: Language): boolean => isSaid(MARKED, words, language)

/** Whether the author vouches for what words claim as what he holds. */
export const isAvowed = (words: string, language: Language): boolean => isSaid(AVOWED, words.trim(), language)

/** Whether words open an example, or only name what follows. */
export const isNoClaim = (words: string, language: Language): boolean => isSaid(NO_CLAIM, words.trim(), language)

/** Whether words say something of a whole: all or none, the more the more, one against another. */
export const isTotal = (words: string, language: Language): boolean => isSaid(TOTAL, words, language)

/** Whether words tell one thing more beside others. */
export const isFurther = (words: string, language: Language): boolean => isSaid(FURTHER, words.trim(), language)

/** Whether words say that they are told beside others: `也不对称`, `also`. */
export const isAdded = (words: string, language: Language): boolean => isSaid(ADDED, words, language)

/** Whether words say so of themselves in one clause: beside what, stands in another sentence. */
export const isAddedAlone = (words: string, language: Language): boolean =>
  isAdded(words, language) && !/[，,；;：:—]/u.test(words)

// A label before a colon names what is said of (`Findings: higher rates …`, `A: no`), brackets hold what is said by the way.
const LABELLED =
  /^(?:(?!\S+ \S+ (?:is|was|are))[\p{Script=Latin}'’-]+(?: [\p{Script=Latin}'’-]+){0,3}|\p{Script=Han}{1,6})[:：]|^[（([【]/u

/** Whether words open with a label of what they are said of, or with a bracket. */
export const isLabelled = (words: string): boolean => LABELLED.test(words.trim())

/** Whether words are one of several that are told in turn. */
export const isOneOfSeveral = (words: string, language: Language): boolean =>
  isSaid(ONE_OF_SEVERAL, words.trim(), language)

const ONE_SIDED: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /一方面(?![^。]*另一方面)/u,
  en: /\bon (?:the )?one hand\b(?!.*\bother\b)/iu,
}

/** Whether words tell one side of two: `一方面…`. */
export const isOneSided = (words: string, language: Language): boolean => isSaid(ONE_SIDED, words, language)

/** Whether words tell a scene: who said what, what the author saw. */
export const isScene = (words: string, language: Language): boolean => isSaid(SCENE, words.trim(), language)

/** By whose account something holds that is not the author's: `在波士顿咨询看来`, `According to the mayor,`. */
const OTHERS: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?!.{0,6}(?:我|笔者|作者|本文|咱|研究|调查|数据|报告|统计))(?:在)?[^，。；]{2,14}(?:看来|认为|指出|坦言|透露|告诉记者)[，,]/u,
  en: /^(?:according to|in the (?:view|words|opinion) of)\b/iu,
}

/** Whether words say what others say or one might think, and the author does not: `有人说，不如不修`. */
export const isOfOthers = (words: string, language: Language): boolean =>
  cuesOf(language).claimless.test(toPlain(words.trim(), language)) || isSaid(OTHERS, words.trim(), language)

/** Whether words could close any article: `机遇与挑战`, `time will tell`. */
export const isCommonplace = (words: string, language: Language): boolean => isSaid(COMMONPLACE, words, language)

/** Whether words tell the news that an article starts from. */
export const isNews = (words: string, language: Language): boolean => isSaid(NEWS, words, language)

/** Whether words speak of a text, as a reviewer does, and not of the matter. */
export const isOfText = (words: string, language: Language): boolean => isSaid(OF_TEXT, words.trim(), language)

/** Whether words only send the reader elsewhere: `见附表二`, `See Aksoy et al. (2019)`. */
export const isReference = (words: string, language: Language): boolean => isSaid(REFERENCE, words.trim(), language)

// https://… · www.…
const ADDRESS = /^[<（(]?(?:https?:\/\/|www\.)\S*$/iu

/** Whether words are nothing but the address of a page. */
export const isWebAddress = (words: string): boolean => ADDRESS.test(words.trim())

/** Whether a headline can be read at a glance; by what reckoning it holds, `按…的思路推演，`, makes it no longer. */
export function isShort(headline: string, language: Language): boolean {
  const opening = /^[^,，]*[,，]\s*/u.exec(headline)?.[0] ?? ''
  const words = headline.slice(isReckoning(opening, language) ? opening.length : 0)
  if (language === 'en') return words.split(/\s+/u).length <= HEADLINE_LENGTH.en
  return words.replace(/[^\p{L}\p{N}]/gu, '').length <= HEADLINE_LENGTH.zh
}

/** Whether a heading states something, and does not only name a topic: `财政缺口：收四元，花十元`, not `产品及其运行模式`. */
export function isStating(heading: string, language: Language): boolean {
  const plain = toPlain(heading, language)
  if (language !== 'en' && COPULA_ZH.test(plain)) return true
  const isRoleName = cuesOf(language).nominal.some(({ pattern }) => {
    const found = [...plain.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))].at(-1)
    return found !== undefined && found.index + found[0].length === plain.length
  })
  if (isRoleName) return false
  // What a first word says may be said of a name: `Lost fares`.
  if (language === 'en') return hasEnglishVerb(plain.replace(/^\S+\s/u, ''))
  const said = plain.split(/[：:]/u).at(-1) ?? plain
  if (NAMING_ZH.test(said)) return false
  const { less, more } = cuesOf(language)
  return (
    STATING_ZH.test(said) || less.test(said) || more.test(said) || PRUNING.zh.changes.some((cue) => said.includes(cue))
  )
}

const ASKING =
  /[?？]\W*$|^(?:why|how|what)\b|^(?:【[^】]{1,4}】)?(?:为什么|为何|如何|怎样|怎么)|\b(?:why|how) we (?:need|should)\b/u

/** Whether a title asks, with a mark or without: `Why should Congress care`, `为什么不能放任抄袭`. */
export const isAskingTitle = (title: string, language: Language): boolean => ASKING.test(toPlain(title, language))

const NUMBER_ZH = '[两二三四五六七八九十\\d这此以上]'
const NUMBER_EN = `(?:\\d+|${TO_TEN}|these|all|both)`

/** Whether words count things by a noun: `四项对策`, `five actions`. `noun`: as the labels have it, with its measure word. */
export function isCounting(words: string, noun: string, language: Language): boolean {
  const plain = toPlain(words, language)
  if (language === 'en') return new RegExp(`\\b${NUMBER_EN} (?:\\w+ )?${noun}\\b`, 'iu').test(plain)
  return new RegExp(`${NUMBER_ZH}[些]?.?${toSimplified(noun).slice(-2)}`, 'u').test(plain)
}

const COUNTED_ZH = /([二两三四五六七八九])(?:件事|个|项|大|点|种|类)/gu
const COUNTS_EN = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const COUNTED_EN = new RegExp(
  `\\b(${COUNTS_EN.join('|')}) (?:\\w+ )?(?:things|causes|reasons|problems|factors|points)\\b`,
  'giu',
)
const toCount = (word: string, language: Language): number =>
  language === 'en' ? COUNTS_EN.indexOf(word) + 2 : (readNumber(word) ?? 0)

/** Whether words count things, and none of them `n`: `这三件事` over four rows says something else than they do. */
export function isCountingOthers(words: string, n: number, language: Language): boolean {
  const found = [...toPlain(words, language).matchAll(language === 'en' ? COUNTED_EN : COUNTED_ZH)]
  return found.length > 0 && found.every(([, count = '']) => toCount(count, language) !== n)
}
