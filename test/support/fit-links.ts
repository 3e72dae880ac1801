import { LINK_MODEL, type LinkModel, pairOf, RULES, type RuleName } from '../../scripts/2-argue/link-weights.ts'
import { findPairs, type Pair } from '../../scripts/2-argue/pairs.ts'
import { isWeakInChain } from '../../scripts/2-argue/sureness.ts'
import { CORPUS } from './corpus.ts'
import { keyOf, readTrials, strengthsOf, type Trial } from './link-corpus.ts'

// Fits the weights of the evidence rules to the reference maps of a corpus, each rule by itself.
// `node test/support/fit-links.ts [CORPUS]`: prints how often each rule is right, by how fully it is borne out, and the weights for `link-weights.ts`.
// What is then known of a pair beside the others is learned by `train-links.ts`.

const say = (line: string): boolean => process.stdout.write(`${line}\n`)

const corpus = process.argv[2] ?? CORPUS

interface Case {
  readonly trial: Trial
  readonly pairs: readonly Pair[]
  readonly wanted: readonly number[]
}

const STEPS = 250
const RATE = 0.1
/** How strongly weights hold to where they start, in pairs. */
const HOLD = 2
/** A link that one may draw or not counts so much as one that must be drawn. */
const MAYBE = 0.7
const RULE_NAMES = Object.keys(RULES) as RuleName[]

const START = { stated: 0.65, inferred: 0.4, inChain: 0.2, prior: 0.05 }

const squash = (x: number): number => 1 / (1 + Math.exp(-x))
const unsquash = (p: number): number => Math.log(p / (1 - p))

/** Where each weight starts, whatever was fitted before: what is stated is worth more than what is inferred. */
function startOf(name: string): number {
  if (name === 'inChain') return START.inChain
  if (name in RULES) return RULES[name as RuleName].basis === 'stated' ? START.stated : START.inferred
  return START.prior
}

/** Noisy-or by gradient: the log-likelihood of the links, held to the starting weights. */
function fitWeights(cases: readonly Case[]): LinkModel {
  const names = [...RULE_NAMES, 'inChain', ...Object.keys(LINK_MODEL.priors)]
  const start = names.map(startOf)
  const at = new Map(names.map((name, index) => [name, index]))
  const first = start.map(unsquash)
  let x = [...first]
  const momentum: number[] = []
  const spread: number[] = []
  for (let step = 0; step < STEPS; step += 1) {
    const p = x.map(squash)
    const slope = x.map((value, index) => -HOLD * (value - (first[index] ?? 0)))
    for (const one of cases)
      one.pairs.forEach((pair, index) => {
        const parts = partsOf(pair, p, at)
        const missed = parts.reduce((product, { value }) => product * (1 - value), 1)
        const hit = Math.max(1e-6, 1 - missed)
        const want = one.wanted[index] ?? 0
        // d logL / d q, q = the product of (1 - part)
        const pull = -want / hit + (1 - want) / Math.max(1e-6, missed)
        for (const { value, owners } of parts)
          for (const owner of owners) {
            const own = p[owner] ?? 0
            const change = (-missed / Math.max(1e-6, 1 - value)) * (value / own) * own * (1 - own)
            slope[owner] = (slope[owner] ?? 0) + pull * change
          }
      })
    // Adam, so that rare and common rules come to rest alike.
    x = x.map((value, index) => {
      const pull = slope[index] ?? 0
      const m = 0.9 * (momentum[index] ?? 0) + 0.1 * pull
      const v = 0.99 * (spread[index] ?? 0) + 0.01 * pull * pull
      momentum[index] = m
      spread[index] = v
      const move = m / (1 - 0.9 ** (step + 1)) / (Math.sqrt(v / (1 - 0.99 ** (step + 1))) + 1e-6)
      return Math.max(-6, Math.min(4, value + RATE * (1 - step / STEPS) * move))
    })
  }
  const p = x.map(squash)
  const get = (name: string): number => Math.round((p[at.get(name) ?? 0] ?? 0) * 100) / 100
  return {
    ...LINK_MODEL,
    weights: Object.fromEntries(RULE_NAMES.map((name) => [name, get(name)])) as Record<RuleName, number>,
    inChain: get('inChain'),
    priors: Object.fromEntries(Object.keys(LINK_MODEL.priors).map((name) => [name, get(name)])),
  }
}

interface PartOf {
  readonly value: number
  readonly owners: readonly number[]
}

function partsOf(pair: Pair, p: readonly number[], at: ReadonlyMap<string, number>): PartOf[] {
  const index = (name: string): number => at.get(name) ?? 0
  const prior = index(pairOf(pair.from.point.role, pair.to.point.role))
  const isChain = pair.from.point.role === pair.to.point.role
  const chain = index('inChain')
  return [
    { value: p[prior] ?? 0, owners: [prior] },
    ...[...pair.shares].map(([rule, share]): PartOf => {
      const isScaled = isChain && isWeakInChain(rule)
      const value = (p[index(rule)] ?? 0) * share * (isScaled ? (p[chain] ?? 1) : 1)
      return { value: Math.min(0.999, value), owners: isScaled ? [index(rule), chain] : [index(rule)] }
    }),
  ]
}

const cases = (await readTrials(corpus)).map((trial): Case => {
  const pairs = findPairs(trial.field)
  const strengths = strengthsOf(trial.reference)
  const wanted = pairs.map(({ from, to }) => {
    const strength = strengths.get(keyOf(trial, from.point.id, to.point.id))
    return strength === undefined ? 0 : strength >= 2 ? 1 : MAYBE
  })
  return { trial, pairs, wanted }
})

function printRules(isChain: boolean): void {
  for (const rule of RULE_NAMES) {
    const rows = cases.flatMap(({ pairs, wanted }) =>
      pairs.flatMap(({ shares, from, to }, index) =>
        shares.has(rule) && (from.point.role === to.point.role) === isChain
          ? [{ share: shares.get(rule) ?? 0, want: wanted[index] ?? 0 }]
          : [],
      ),
    )
    const bins = [0, 0.2, 0.4, 0.6, 0.8].map((from) => {
      const inBin = rows.filter(({ share }) => share > from && share <= from + 0.2)
      return `${inBin.length}:${(inBin.reduce((sum, { want }) => sum + want, 0) / Math.max(1, inBin.length)).toFixed(2)}`
    })
    say(`${rule.padEnd(24)} ${bins.join('  ')}`)
  }
}

printRules(false)
say('within a role')
printRules(true)
const { weights, inChain, priors } = fitWeights(cases)
say(JSON.stringify({ weights, inChain, priors }))
