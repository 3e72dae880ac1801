import { SIGNALS, type Signal, type SignalSet } from '../language/signals.ts'

/** What is known of a sentence, as numbers by name; what is 0 is left out. */
export type Features = Readonly<Record<string, number>>

/** Signals that say more together than apart. */
const TOGETHER: readonly (readonly [Signal, Signal])[] = [
  ['harm', 'possible'],
  ['harm', 'causative'],
  ['harm', 'consequence'],
  ['harm', 'lack'],
  ['because', 'causative'],
  ['deontic', 'imperative'],
  ['deontic', 'harm'],
  ['deontic', 'reported'],
  ['lack', 'causative'],
  ['condition', 'harm'],
  ['condition', 'deontic'],
]
/** Signals of the sentences before and after that say what the one between may be. */
const BESIDE: readonly Signal[] = [
  'causeNoun',
  'consequence',
  'harm',
  'lack',
  'deontic',
  'imperative',
  'contrast',
  'pointing',
  'example',
]
/** A sentence with so many marks between members lists things. */
const LISTED = 3

/** The signals that a sentence shows, and those pairs of them that say more together. */
export function showSignals(signals: SignalSet, words: string): Features {
  const shown: Record<string, number> = {}
  for (const name of SIGNALS) if (signals[name].test(words)) shown[name] = 1
  for (const [a, b] of TOGETHER) if (shown[a] === 1 && shown[b] === 1) shown[`${a}+${b}`] = 1
  return shown
}

/** The telling signals of the sentences on both sides. */
export function showBeside(before: Features, after: Features): Features {
  const shown: Record<string, number> = {}
  for (const name of BESIDE) {
    if (before[name] === 1) shown[`before:${name}`] = 1
    if (after[name] === 1) shown[`after:${name}`] = 1
  }
  return shown
}

/** What the marks and figures of a sentence show. */
export const showMarks = (words: string): Features =>
  toFeatures({
    quoted: /["“「『]/.test(words),
    colon: /[：:]/.test(words),
    dash: /——|—|–| - /.test(words),
    listing: (words.match(/[、,]/g)?.length ?? 0) >= LISTED,
    percent: /[%％]|\bper cent\b/.test(words),
    number: /\d/.test(words),
  })

/** The names that hold, each as 1. A plain loop: it runs many times a sentence. */
export function toFeatures(facts: Readonly<Record<string, boolean>>): Features {
  const shown: Record<string, number> = {}
  for (const name in facts) if (facts[name]) shown[name] = 1
  return shown
}
