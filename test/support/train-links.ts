import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { LINK_MODEL, type LinkModel } from '../../scripts/2-argue/link-weights.ts'
import { findLinks } from '../../scripts/2-argue/links.ts'
import { describePairs } from '../../scripts/2-argue/pair-features.ts'
import { findPairs } from '../../scripts/2-argue/pairs.ts'
import type { Features } from '../../scripts/2-argue/word-features.ts'
import { keyOf, readTrials, strengthsOf, type Trial, toMean, toScore } from './link-corpus.ts'
import { type Example, train } from './logistic.ts'

// Learns the weights of `2-argue/pair-weights.ts` from articles with maps that people drew, their points given, and tells how well
// they do on articles left out. `node test/support/train-links.ts [FOLDER …] [--write]`: the folders, else `test/training`.

const ROOT = resolve(import.meta.dirname, '../..')
const TARGET = join(ROOT, 'scripts/2-argue/pair-weights.ts')
const FOLDS = 8
/** Ridge penalty on each weight but the bias. */
const PENALTY = 10
/** A link that one may draw or not counts so much as one that must be drawn. */
const MAYBE = 0.7
/** Weights smaller than this are left out of the file. */
const LEAST_WEIGHT = 0.05
const THRESHOLDS = [0.3, 0.33, 0.36, 0.4]

/** The pairs of a map with something in common, each with how far a reader links them. */
function toExamples(trial: Trial): Example[] {
  const strengths = strengthsOf(trial.reference)
  const pairs = findPairs(trial.field)
  return describePairs(trial.field, pairs, LINK_MODEL).map((features, index) => {
    const pair = pairs[index]
    const strength = pair && strengths.get(keyOf(trial, pair.from.point.id, pair.to.point.id))
    return { features, label: strength === undefined ? 0 : strength >= 2 ? 1 : MAYBE }
  })
}

const learn = (examples: readonly (readonly Example[])[]): Features => train(examples.flat(), PENALTY)

function score(trial: Trial, model: LinkModel): ReturnType<typeof toScore> {
  const drawn = findLinks(trial.field, findPairs(trial.field), model).map(({ from, to }) => keyOf(trial, from, to))
  return toScore(drawn, trial.reference)
}

const given = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const folders = given.length > 0 ? given.map((folder) => resolve(folder)) : [join(ROOT, 'test/training')]
const sets = await Promise.all(folders.map(readTrials))
const trials = sets.flat()
const examples = trials.map(toExamples)
const articles = [...new Set(trials.map(({ article }) => article))]
const foldOf = ({ article }: Trial): number => articles.indexOf(article) % FOLDS
const models = Array.from({ length: FOLDS }, (_, fold) =>
  learn(examples.filter((_one, index) => foldOf(trials[index] as Trial) !== fold)),
)
for (const [index, folder] of folders.entries())
  for (const least of THRESHOLDS) {
    const { f, p, r } = toMean(
      (sets[index] ?? []).map((trial) => ({
        article: trial.article,
        score: score(trial, { ...LINK_MODEL, likely: models[foldOf(trial)] ?? {}, least }),
      })),
    )
    const line = `F ${f.toFixed(3)}  P ${p.toFixed(3)}  R ${r.toFixed(3)}`
    process.stdout.write(`${folder.slice(-24).padEnd(24)} left out, from ${least} on: ${line}\n`)
  }
if (process.argv.includes('--write')) {
  const weights = Object.entries(learn(examples))
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => [name, Math.round(weight * 100) / 100])
  const head = `/** Learned from ${articles.length} articles (${examples.flat().length} pairs) by \`node test/support/train-links.ts --write\`; not to be changed by hand. */`
  const data = JSON.stringify(Object.fromEntries(weights), null, 2)
  writeFileSync(
    TARGET,
    `import type { Features } from './word-features.ts'\n\n${head}\nexport const PAIR_WEIGHTS: Features = ${data}\n`,
  )
  spawnSync(join(ROOT, 'node_modules/.bin/biome'), ['check', '--write', TARGET])
}
