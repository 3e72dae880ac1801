import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Candidate } from '../../scripts/2-argue/candidates.ts'
import { toOutline } from '../../scripts/2-argue/outline.ts'
import { findPoints } from '../../scripts/2-argue/points.ts'
import { toReading } from '../../scripts/2-argue/reading.ts'
import { findSectionRoles } from '../../scripts/2-argue/roles.ts'
import { findFreeSentences, isOpenTo } from '../../scripts/2-argue/spoken.ts'
import { describeSentences } from '../../scripts/2-argue/spoken-features.ts'
import type { SpokenModel } from '../../scripts/2-argue/spoken-model.ts'
import { findStructuralPoints } from '../../scripts/2-argue/structure.ts'
import { ROLES, type Role } from '../../scripts/model/argument.ts'
import { isOverlapping, wordsOf } from '../../scripts/model/span.ts'
import { type Annotated, readCorpus } from './corpus.ts'
import { type Example, train } from './logistic.ts'
import { toQuoteFinder } from './quotes.ts'

// Learns the weights of `2-argue/spoken-weights.ts` from articles with maps that people drew, and tells how well they do
// on articles left out. `npm run train [-- FOLDER …] [-- --write]`: the folders, else `test/training`.

/** A sentence as an example for each role that it can be a point of. */
type Row = Readonly<Record<Role, Example | null>>

/** From this likelihood on a sentence is a point: half of the F1 that can be had, where F1 is highest (Lipton et al. 2014). */
const THRESHOLD = 0.25
/** Ridge penalty on each weight but the bias. */
const PENALTY = 6
/** Weights smaller than this are left out of the file. */
const LEAST_WEIGHT = 0.05
const FOLDS = 8
const ROOT = resolve(import.meta.dirname, '../..')
const TARGET = join(ROOT, 'scripts/2-argue/spoken-weights.ts')

/** The free sentences of an article, each with the share of its maps that have a point there. */
function toRows({ article, references }: Annotated): Row[] {
  const reading = toReading(article)
  const outline = toOutline(reading)
  const roles = findSectionRoles(reading, outline)
  const structural = findStructuralPoints(reading, outline, roles)
  const find = toQuoteFinder(reading.text)
  const maps = references.map(({ points }) => points.map(({ role, quote }) => ({ role, span: find(quote) })))
  const free = findFreeSentences(reading, outline, structural)
  return describeSentences(reading, free, roles, structural).map(({ sentence, features, byRole }) => {
    const toExample = (role: Role): Example | null => {
      if (!isOpenTo(role, structural, sentence.span)) return null
      const having = maps.filter((points) =>
        points.some((point) => point.role === role && point.span !== null && isOverlapping(point.span, sentence.span)),
      )
      return { features: { ...features, ...byRole[role] }, label: having.length / Math.max(1, maps.length) }
    }
    return { cause: toExample('cause'), risk: toExample('risk'), strategy: toExample('strategy') }
  })
}

function toModel(rows: readonly Row[]): SpokenModel {
  const learn = (role: Role): Record<string, number> =>
    train(
      rows.map((row) => row[role]).filter((example) => example !== null),
      PENALTY,
    )
  return { threshold: THRESHOLD, weights: { cause: learn('cause'), risk: learn('risk'), strategy: learn('strategy') } }
}

function predict({ article }: Annotated, model: SpokenModel): Candidate[] {
  const reading = toReading(article)
  const outline = toOutline(reading)
  return findPoints(reading, outline, findSectionRoles(reading, outline), model)
}

/** F1 of points against each map in turn, as the corpus's scorer counts them. */
function score(candidates: readonly Candidate[], { article, references }: Annotated): number {
  const { text } = article.source
  const find = toQuoteFinder(text)
  const scores = references.map(({ points }) => {
    const left = points.map(({ role, label, quote }) => ({ role, label, span: find(quote) }))
    let hits = 0
    for (const { role, opening, label } of candidates) {
      const at = left.findIndex(
        (point) =>
          point.role === role &&
          ((point.span !== null && isOverlapping(point.span, opening)) || point.label === wordsOf(text, label)),
      )
      if (at >= 0) left.splice(at, 1)
      hits += at >= 0 ? 1 : 0
    }
    return hits === 0 ? 0 : (2 * hits) / (candidates.length + points.length)
  })
  return scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length)
}

/** How well models do on the articles they did not see, article by article. */
function printLeftOut(articles: readonly Annotated[], rows: readonly (readonly Row[])[]): void {
  const scores: number[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = toModel(rows.flatMap((own, index) => (index % FOLDS === fold ? [] : own)))
    for (const [index, one] of articles.entries()) {
      if (index % FOLDS !== fold || one.references[0]?.kind !== 'argument') continue
      const own = score(predict(one, model), one)
      scores.push(own)
      process.stdout.write(`${one.stem.padEnd(40)} ${own.toFixed(2)}\n`)
    }
  }
  const mean = scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length)
  process.stdout.write(`${'MEAN of articles left out'.padEnd(40)} ${mean.toFixed(3)} (${scores.length} articles)\n`)
}

function writeWeights(model: SpokenModel, articles: number, sentences: number): void {
  const round = (weights: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(
      Object.entries(weights)
        .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, weight]) => [name, Math.round(weight * 100) / 100]),
    )
  const weights = Object.fromEntries(ROLES.map((role) => [role, round(model.weights[role])]))
  const head = `/** Learned from ${articles} articles (${sentences} sentences) by \`npm run train -- --write\`; not to be changed by hand. */`
  const data = JSON.stringify({ threshold: model.threshold, weights }, null, 2)
  writeFileSync(
    TARGET,
    `import type { SpokenModel } from './spoken-model.ts'\n\n${head}\nexport const SPOKEN_WEIGHTS: SpokenModel = ${data}\n`,
  )
  spawnSync(join(ROOT, 'node_modules/.bin/biome'), ['check', '--write', TARGET])
}

const given = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const folders = given.length > 0 ? given.map((folder) => resolve(folder)) : [join(ROOT, 'test/training')]
const articles = folders.filter((folder) => existsSync(folder)).flatMap((folder) => readCorpus(folder))
const rows = articles.map(toRows)
printLeftOut(articles, rows)
if (process.argv.includes('--write')) writeWeights(toModel(rows.flat()), articles.length, rows.flat().length)
