import type { SectionRole } from '../model/argument.ts'
import type { Language } from '../model/article.ts'
import { ENGLISH_CUES } from './cues-en.ts'
import { CHINESE_CUES } from './cues-zh.ts'

/** A run of words that speaks for a role. Written in simplified characters or lower case; matched against text made so. */
export interface Cue {
  readonly role: SectionRole
  readonly pattern: RegExp
  readonly weight: number
}

/** The words by which a language tells what a passage is for. */
export interface CueSet {
  /** Nouns that name a role as such: a heading that ends in one names no point of its own (`Causes`, `主要风险`). */
  readonly nominal: readonly Cue[]
  /** Opens what follows the noun that rules a heading, and says nothing of its role: `Causes | of slow response`. */
  readonly complement: RegExp
  /** Other words in a heading. */
  readonly heading: readonly Cue[]
  /** A sentence that announces an enumeration: `for the following reasons:`. */
  readonly announce: readonly Cue[]
  /** A title of a notice or a diary, which tell and do not argue: `关于…的通知`, `Service notice`, `旅行日记`. */
  readonly notice: RegExp
  /** News opens with it, as written: `BRENTHAM, Tuesday —`, `本报讯`. */
  readonly dateline: RegExp
  /** A title that promises so many things of a role: `六个错误`, `5 ways`. */
  readonly promised: readonly Cue[]
  /** Words inside a sentence. */
  readonly sentence: readonly Cue[]
  /** How an enumeration member or heading opens that is a piece of advice: `Use`, `加强`. */
  readonly imperative: RegExp
  /** Things one wants less of, and things one wants more of. */
  readonly negative: RegExp
  readonly positive: RegExp
  /** Verbs that make less or more of a thing. */
  readonly less: RegExp
  readonly more: RegExp
  /** Says that a thing is not there or not enough, and that it is brought in or made more: `no alerts`, `add alerts`. */
  readonly lacking: RegExp
  readonly giving: RegExp
  /** `X leads to Y`: between the cause and its effect. */
  readonly causative: RegExp
  /** Opens a clause that only says what the one before brings about: `会给电池带来损伤`, `leading to …`. */
  readonly effectOpening: RegExp
  /** `Y, because of X`: between the effect and its cause. */
  readonly backward: RegExp
  /** Opens a clause that is the cause of the next: `由于`, `because of`. */
  readonly causalOpening: RegExp
  /** Opens a sentence that follows from the one before: `因此`, `This led to`, `These pieces together meant`. */
  readonly consequence: RegExp
  /** Words that only point: `this`, `这`. */
  readonly pronoun: RegExp
  /** An effect that is only announced: `one problem`, `一个结果`. */
  readonly placeholder: RegExp
  /** Says that something is the root of the whole: `the root cause of this incident`. */
  readonly root: RegExp
  /** The whole of an effect where it is no more than a word for what an article tells of: `the incident`, `这起事故`. */
  readonly occasion: RegExp
  /** What heads what comes of a thing, before a colon: `Health effects:`, `后果：`; and what it comes of. */
  readonly headed: Readonly<Record<'cause' | 'risk', RegExp>>
  /** `to address X`: before the thing answered. */
  readonly answering: RegExp
  /** `X should become Y`: behind the thing that is to be changed. */
  readonly changing: RegExp
  /** Says that something went as it should, or was spared: `named the fault correctly`, `运行正常`, `没有受影响`. */
  readonly working: RegExp
  /** Names in group 1 the thing whose causes are announced: `reasons for the delay`. */
  readonly effectNamed: RegExp
  /** Asks in group 1 for the causes of a thing: `Why did the bridge fail?`. */
  readonly effectAsked: RegExp
  /** A heading that asks, `Why did it take so long`, or only says for whom or when, `For patients`: it claims nothing itself. */
  readonly asking: RegExp
  readonly addressing: RegExp
  /** Bids one avoid what stands behind it: `避免推卸责任`. */
  readonly avoiding: RegExp
  /** A heading that says what the reader does, or never does: `You trust every app`, `从不翻堆`. */
  readonly habit: RegExp
  /** Says what its author does not claim, what others say or one might think, what luckily did not happen, or only says that he is sorry or does all he can, or names an example or a need that may come up: `I am not saying that`, `也有人说`, `最明显的例子是`. */
  readonly claimless: RegExp
  /** Points back: `such a change`. */
  readonly pointing: RegExp
  /** Says of problems told before it what comes of them: these are causes. `上述问题如不及时解决，后果…`. */
  readonly comesOfThese: RegExp
  /** Nouns that call something a harm: `the risk of …`. */
  readonly harmNoun: RegExp
  /** Says that a harm is not there: `no data were lost`. */
  readonly denied: RegExp
  /** `this risk`, `上述问题`. */
  readonly referring: RegExp
  /** Where a clause that is too long for a label may be cut: before what only adds to it. Never a condition or a negation. */
  readonly trimmable: RegExp
  /** End in a word where a clause may be cut and what that word hangs on: `willing to`. There it may not. */
  readonly bound: readonly RegExp[]
  /** A clause that only tells when, where or to what end: `in working hours`, `随着客人增多`. In English it is none if it has a verb of its own. */
  readonly adverbial: RegExp
  /** A clause that only leads on to the next: `令人忧虑的是`, `the trouble is that`, `he said that`. */
  readonly openEnd: RegExp
  /** Opens a clause with the word for what follows: `the root cause was`, `关键在于`. */
  readonly announcing: RegExp
  /** A clause that concedes: `虽然…`, `although …`. */
  readonly concession: RegExp
  /** Says that what follows ought to be done: `应当`, `should`. */
  readonly ought: RegExp
  /** What a clause opens with before it says its matter: who says so, that it is so, when it was. */
  readonly framing: RegExp
  /** Opens a clause that goes on from the one before and does not say of what: `反而大幅下降`. */
  readonly goesOn: RegExp
  /** Opens a clause that says nothing without the one it hangs on: `which …`, `if …`. */
  readonly leaning: RegExp
  /** Opens a clause that speaks of what the one before names: `，其实…`, `，才是…`. */
  readonly predicate: RegExp
  /** A clause that is no more than a thing, of which the next says what is to be done: `供电、通信的箱体，…`. */
  readonly thing: RegExp
  /** Openers that carry no meaning of their own, left out of labels. */
  readonly openers: RegExp
}

export const cuesOf = (language: Language): CueSet => (language === 'en' ? ENGLISH_CUES : CHINESE_CUES)
