import type { Point } from '../model/argument.ts'
import { loadJieba } from './jieba.ts'
import { nameInEnglish } from './names-en.ts'
import { nameInChinese } from './names-zh.ts'
import { foldedOf, type Reading } from './reading.ts'
import { loadTagger } from './tagger.ts'

type Naming = (point: Point, isTaken: (label: Point['label']) => boolean) => Point['label']

/** The points, each under a name that is a whole phrase where its sentence holds one; no two of them get the same. */
export async function toNamed(reading: Reading, points: readonly Point[]): Promise<Point[]> {
  if (points.length === 0) return []
  const toName = await toNaming(reading)
  const plainOf = (label: Point['label']) => label.map((span) => foldedOf(reading, span).trim()).join(' ')
  const taken = new Set(points.map(({ label }) => plainOf(label)))
  return points.map((point) => {
    const label = toName(point, (one) => taken.has(plainOf(one)))
    taken.add(plainOf(label))
    return { ...point, label }
  })
}

async function toNaming(reading: Reading): Promise<Naming> {
  if (reading.language === 'en') {
    const tag = await loadTagger()
    return (point, isTaken) => nameInEnglish(reading, point, tag, isTaken)
  }
  const jieba = await loadJieba(reading)
  return (point, isTaken) => nameInChinese(reading, point, jieba, isTaken)
}
