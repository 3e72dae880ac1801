import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { read } from '../../scripts/1-read/index.ts'
import { toPoints } from '../../scripts/2-argue/candidates.ts'
import { type Reading, toReading } from '../../scripts/2-argue/reading.ts'
import { type Field, toField } from '../../scripts/2-argue/sides.ts'
import { toTermFinder } from '../../scripts/2-argue/terms.ts'
import type { Reference } from './corpus.ts'
import { placePoints } from './reference-points.ts'

/** One person's map of one article, its points given to the linker. */
export interface Trial {
  readonly article: string
  readonly folder: string
  readonly reading: Reading
  readonly reference: Reference
  readonly field: Field
  /** Ids of the reference by ids of ours. */
  readonly idOf: ReadonlyMap<string, string>
}

/** How well links agree with a reference. */
export interface Score {
  readonly p: number
  readonly r: number
  readonly f: number
}

/** Reads the articles of a corpus and all reference maps of each. */
export async function readTrials(corpus: string): Promise<Trial[]> {
  const folders = readdirSync(corpus).filter((name) => name.startsWith('reference') && !name.includes('.'))
  const trials: Trial[] = []
  for (const file of readdirSync(join(corpus, 'articles')).sort()) {
    const { value: article } = read(readFileSync(join(corpus, 'articles', file)), { name: file })
    if (article === null) continue
    const reading = toReading(article)
    for (const folder of folders) {
      const path = join(corpus, folder, `${parse(file).name}.json`)
      if (!existsSync(path)) continue
      const reference = JSON.parse(readFileSync(path, 'utf8')) as Reference
      trials.push(await toTrial(parse(file).name, folder, reading, reference))
    }
  }
  return trials
}

/** One map as a trial. */
export async function toTrial(article: string, folder: string, reading: Reading, reference: Reference): Promise<Trial> {
  const placed = placePoints(reading, reference)
  const candidates = placed.map(({ candidate }) => candidate)
  const points = toPoints(candidates)
  const field = toField(reading, points, candidates, await toTermFinder(reading))
  return {
    article,
    folder,
    reading,
    reference,
    field,
    idOf: new Map(points.map(({ id }, at) => [id, placed[at]?.id ?? id])),
  }
}

export const keyOf = (trial: Trial, from: string, to: string): string =>
  `${trial.idOf.get(from) ?? from} > ${trial.idOf.get(to) ?? to}`

/** The strength of each link of a reference. */
export const strengthsOf = ({ links }: Reference): Map<string, number> =>
  new Map(links.map(({ from, to, strength }) => [`${from} > ${to}`, strength ?? 2]))

/** Links drawn, against those that must be found (strength 2) and those that may be drawn. */
export function toScore(drawn: readonly string[], reference: Reference): Score {
  const strengths = strengthsOf(reference)
  const must = [...strengths].filter(([, strength]) => strength >= 2).map(([key]) => key)
  const p = drawn.length > 0 ? drawn.filter((one) => strengths.has(one)).length / drawn.length : must.length > 0 ? 0 : 1
  const r = must.length > 0 ? must.filter((one) => drawn.includes(one)).length / must.length : drawn.length > 0 ? 0 : 1
  return { p, r, f: p + r > 0 ? (2 * p * r) / (p + r) : 0 }
}

/** The mean over the articles, each the mean over its maps. */
export function toMean(scores: readonly { readonly article: string; readonly score: Score }[]): Score {
  const byArticle = [...new Set(scores.map(({ article }) => article))].map((name) =>
    average(scores.filter(({ article }) => article === name).map(({ score }) => score)),
  )
  return average(byArticle)
}

export function average(scores: readonly Score[]): Score {
  const mean = (pick: (score: Score) => number): number =>
    scores.reduce((sum, one) => sum + pick(one), 0) / Math.max(1, scores.length)
  return { p: mean(({ p }) => p), r: mean(({ r }) => r), f: mean(({ f }) => f) }
}
