import { ENGLISH_PRUNING } from './pruning-en.ts'
import { CHINESE_PRUNING } from './pruning-zh.ts'

/**
 * What may be left out of a sentence, and what must stay. Reliabilities: shares of satellite clauses by the cue that
 * opens them in GCDT (4,066 clause pairs of Chinese text, DISRPT 2023); only cues above 0.79 are listed as droppable.
 * Chinese entries are Simplified; Traditional text is compared in its Simplified form. English entries are lower case.
 */
export interface Pruning {
  /** Connectives at a sentence's start that only tie it to what came before. */
  readonly connectives: readonly string[]
  /** The same where a comma follows: without one they mean something (`第一季度`, `最后一公里`, `再次发生`). */
  readonly markedConnectives: readonly string[]
  /** What only looks like one of them: `但凡`, `不过是`. */
  readonly unconnected: RegExp
  /** A name before a colon that only says what the words behind it are for: `风险：`, `➤ Fix: `. */
  readonly labelled: RegExp
  /** What ties a clause to the one before from behind its subject, group 2 after group 1: `集团为此做了…`. */
  readonly tieInside: RegExp
  /** A first clause that opens with one of these points back to what was said before. */
  readonly pointers: readonly string[]
  /** A clause that opens with one of these turns against the clause before it, which does not stand alone. */
  readonly adversatives: readonly string[]
  /** A clause that opens with one of these goes on with the one before it, and does not begin a text. */
  readonly dependents: readonly string[]
  /** A clause that opens so says what follows from a condition before it: `就可以…`. */
  readonly waiting: RegExp
  /** Ends in a verb for what someone says: without that it says nothing, `Le Roux tells`. */
  readonly saying: RegExp
  /** Words that end so wait for what was said, or for what happened: `主席指`, `因此在压力下`, `雨势一大`. */
  readonly hanging: RegExp
  /** The first of several that a clause before it announced: `原因有两个：一是…`. */
  readonly firstOfSeveral: readonly string[]
  /** The second of several. */
  readonly secondOfSeveral: readonly string[]
  /** A first clause that opens with one of these is background to the next. */
  readonly satellites: readonly string[]
  /** A first clause that only says from where one looks: `从长远来看`. */
  readonly viewpoint: RegExp
  /** Opens the reason or the circumstance at the end of a clause without a mark before it; `null` where marks stand there. */
  readonly circumstance: RegExp | null
  /** Opens one that says how long or in which case; what denies or holds for all is not true without it: `No change … while …`. */
  readonly bounding: RegExp | null
  readonly sweeping: RegExp | null
  /** A first clause that only says when: `On 4 November,`, `2021,`. */
  readonly when: RegExp
  /** A later clause that opens with one of these only illustrates. */
  readonly tails: readonly string[]
  /** A clause that opens with one of these needs a clause after it. */
  readonly openers: readonly string[]
  /** Says that something can or will be done: what the next clause does by it. */
  readonly enabling: RegExp
  /** A clause that opens with one of these may go, with all after it. */
  readonly joints: readonly string[]
  /** A clause that only says what the last word before it is: in a headline it may go, with all after it. */
  readonly apposition: RegExp
  /** A clause that holds one of these anywhere says nothing without the clause that follows. */
  readonly conditions: readonly string[]
  /** What only looks like one of them: `once a day`. */
  readonly unconditional: RegExp
  /** Words that announce what follows instead of saying it. */
  readonly announcements: readonly string[]
  /** Words that make a sentence an example. */
  readonly examples: readonly string[]
  /** Words that refer to the sentence before: such a sentence is not understood alone. */
  readonly anaphors: readonly string[]
  /** The same where its subject does so behind a phrase: `Last year it was fewer`; `null` where none is told by its place. */
  readonly pronounSubject: RegExp | null
  /** A sentence that opens with one of these sets the scene: `如今`, `in recent years`. */
  readonly nowadays: readonly string[]
  /** Words that point back from the middle of a sentence, with what they point at as group 1: `on that wait`. */
  readonly pointingInside: RegExp
  /** … and by nothing but a pronoun at the end of a clause: `is typically used for this, but …`; `null` where none ends one. */
  readonly pointingAlone: RegExp | null
  /** Words that say that something changed, is short or no longer holds: what a cause or a risk is told for. */
  readonly changes: readonly string[]
  /** An author who speaks of himself, of his text or of what he will do next states no thesis. */
  readonly selves: readonly string[]
}

export const PRUNING: Readonly<Record<'zh' | 'en', Pruning>> = { zh: CHINESE_PRUNING, en: ENGLISH_PRUNING }
