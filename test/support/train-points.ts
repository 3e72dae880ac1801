import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Candidate } from '../../scripts/2-argue/candidates.ts'
import { toOutline } from '../../scripts/2-argue/outline.ts'
import { findPoints } from '../../scripts/2-argue/points.ts'
import { toReading } from '../../scripts/2-argue/reading.ts'
import { findSectionRoles } from '../../scripts/2-argue/roles.ts'
import type { SpokenModel, Weights } from '../../scripts/2-argue/spoken-model.ts'
import { ROLES } from '../../scripts/model/argument.ts'
import { isOverlapping, wordsOf } from '../../scripts/model/span.ts'
import { type Annotated, readCorpus } from './corpus.ts'
import { type Lesson, toLesson, toModel } from './lessons.ts'
import { toQuoteFinder } from './quotes.ts'

// Learns the weights of `2-argue/spoken-weights.ts` from articles with maps that people drew, and tells how well they do
// on articles left out. `npm run train [-- SET …] [-- --write]`: sets of articles, each a folder or several with commas between, else
// `test/training`. The mean of what the sets give is what is learned.

/** Weights smaller than this are left out of the file. */
const LEAST_WEIGHT = 0.05
const FOLDS = 8
const ROOT = resolve(import.meta.dirname, '../..')
const TARGET = join(ROOT, 'scripts/2-argue/spoken-weights.ts')

/** An article with what it teaches. */
interface Taught {
  readonly one: Annotated
  readonly lesson: Lesson
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
function printLeftOut(sets: readonly (readonly Taught[])[]): void {
  const scores: number[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = (_: Taught, index: number) => index % FOLDS === fold
    const model = toModel(sets.map((set) => set.filter((one, index) => !isOut(one, index)).map(({ lesson }) => lesson)))
    for (const { one } of sets.flatMap((set) => set.filter(isOut))) {
      if (one.references[0]?.kind !== 'argument') continue
      const own = score(predict(one, model), one)
      scores.push(own)
      process.stdout.write(`${one.stem.padEnd(40)} ${own.toFixed(2)}\n`)
    }
  }
  const mean = scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length)
  process.stdout.write(`${'MEAN of articles left out'.padEnd(40)} ${mean.toFixed(3)} (${scores.length} articles)\n`)
}

function writeWeights(model: SpokenModel, sets: readonly (readonly Taught[])[]): void {
  const round = (weights: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(
      Object.entries(weights)
        .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, weight]) => [name, Math.round(weight * 100) / 100]),
    )
  const roundAll = (weights: Weights): Record<string, Record<string, number>> =>
    Object.fromEntries(ROLES.map((role) => [role, round(weights[role])]))
  const sizes = sets.map((set) => `${set.length} (${set.flatMap(({ lesson }) => lesson.described).length} sentences)`)
  const head = `/** The mean of what sets of articles teach: ${sizes.join(' and ')}; by \`npm run train\`, not to be changed by hand. See \`test/training/README.md\`. */`
  const { threshold, alone, inWhole } = model
  const data = JSON.stringify({ threshold, alone: roundAll(alone), inWhole: roundAll(inWhole) }, null, 2)
  writeFileSync(
    TARGET,
    `import type { SpokenModel } from './spoken-model.ts'\n\n${head}\nexport const SPOKEN_WEIGHTS: SpokenModel = ${data}\n`,
  )
  spawnSync(join(ROOT, 'node_modules/.bin/biome'), ['check', '--write', TARGET])
}

const given = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const folders = given.length > 0 ? given.map((set) => set.split(',')) : [[join(ROOT, 'test/training')]]
const sets = folders.map((set) =>
  set.flatMap((folder) => readCorpus(resolve(folder)).map((one): Taught => ({ one, lesson: toLesson(one) }))),
)
printLeftOut(sets)
if (process.argv.includes('--write')) writeWeights(toModel(sets.map((set) => set.map(({ lesson }) => lesson))), sets)
