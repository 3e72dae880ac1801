import type { Point } from '../model/argument.ts'
import { nameInEnglish } from './names-en.ts'
import { foldedOf, type Reading } from './reading.ts'
import { loadTagger } from './tagger.ts'

/** The points, each under a name that is a whole phrase where its sentence holds one. */
export async function toNamed(reading: Reading, points: readonly Point[]): Promise<Point[]> {
  if (points.length === 0 || reading.language !== 'en') return [...points]
  const tag = await loadTagger()
  const plainOf = (label: Point['label']) => label.map((span) => foldedOf(reading, span).trim()).join(' ')
  const taken = new Set(points.map(({ label }) => plainOf(label)))
  return points.map((point) => {
    const label = nameInEnglish(reading, point, tag, (one) => taken.has(plainOf(one)))
    taken.add(plainOf(label))
    return { ...point, label }
  })
}
