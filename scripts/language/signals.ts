import type { Language } from '../model/article.ts'
import { ENGLISH_SIGNALS } from './signals-en.ts'
import { CHINESE_SIGNALS } from './signals-zh.ts'

/**
 * What a sentence can show that bears on its role, whatever the language. How much each bears is learned once for all
 * languages and frozen in `2-argue/spoken-weights.ts`; the words that show it are the language's own.
 */
export const SIGNALS = [
  /** Says what ought to be done: `应当`, `should`. */
  'deontic',
  /** Opens as a piece of advice: `加强`, `Check`. */
  'imperative',
  /** Names a remedy or what it is good for: `办法`, `solution`. */
  'remedy',
  /** Tells what has been done about it: `已出台`, `was added`. */
  'done',
  /** To what end: `为了防止`, `to prevent`. */
  'purpose',
  /** Calls something a cause: `原因`, `root cause`. */
  'causeNoun',
  /** A connective before a cause: `由于`, `because`. */
  'because',
  /** Something is missing or wanting: `缺乏`, `lack of`. */
  'lack',
  /** Somebody did what he should not: `盲目`, `ignored`. */
  'misdeed',
  /** Something changed around: `随着`, `rapid growth`. */
  'drift',
  /** One thing makes another: `导致`, `led to`. */
  'causative',
  /** The sentence follows from the one before: `因此`, `as a result`. */
  'consequence',
  /** A bad thing: `危机`, `outage`. */
  'harm',
  /** It may happen: `可能`, `could`. */
  'possible',
  /** Something grows worse or less: `恶化`, `declined`. */
  'worse',
  /** How bad it is: `毁灭性`, `worst`. */
  'severity',
  /** Somebody suffers it: `首当其冲`, `left without`. */
  'suffering',
  /** Turns against what was said: `但`, `however`. */
  'contrast',
  /** Supposes: `如果`, `if`. */
  'condition',
  /** An instance: `例如`, `for example`. */
  'example',
  /** When it was: `2019年`, `on August 12`. */
  'dated',
  /** Somebody's words: `表示`, `said`. */
  'reported',
  /** Of the writer himself: `我`, `I`. */
  'personal',
  /** A good thing: `优势`, `successful`. */
  'good',
  /** Says what a word means: `是指`, `is a kind of`. */
  'definition',
  /** Says that a harm is not there: `未造成`, `no data was lost`. */
  'denied',
  /** Points back with its first word: `这`, `this`. */
  'pointing',
  /** What is generally so: `往往`, `usually`. */
  'general',
  /** Tells what somebody did, one thing after the other: `了`, past tense. */
  'narrative',
  /** Weighs two sides: `一方面`, `not only`. */
  'twofold',
  /** The main point: `关键`, `the real problem`. */
  'emphasis',
  /** Lays down how it is to be done: `一律`, `每月`, `at least`, `instead of`. */
  'rule',
  /** What policy does: `完善`, `推进`, `fund`, `reform`. */
  'policy',
  /** Who is to act, and that he is: `政府应`, `cities should`. */
  'agent',
  /** There is no more than that: `只有`, `没有人`, `only`, `nobody`. */
  'limit',
  /** Says outright that one thing brings about another: `导致`, `led to`. */
  'leadsTo',
  /** How much or how many: `三成`, `half`, `thousands`. */
  'magnitude',
  /** Of the text itself: `本文`, `in this article`. */
  'aboutText',
] as const
export type Signal = (typeof SIGNALS)[number]

/** The words that show a signal, matched against simplified, lower-case text. */
export type SignalSet = Readonly<Record<Signal, RegExp>>

export const signalsOf = (language: Language): SignalSet => (language === 'en' ? ENGLISH_SIGNALS : CHINESE_SIGNALS)
