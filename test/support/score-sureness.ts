import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { argue } from '../../scripts/2-argue/index.ts'
import { toMapJson } from '../../scripts/4-write/map-json.ts'
import { isUnsureLine } from '../../scripts/model/sure-line.ts'
import { compareMaps } from './compare-maps.ts'
import { type Annotated, CORPUS, readCorpus } from './corpus.ts'

// What share of the points is right in lines of argument that are shown, and in those that are left out of the deck as too unsure.
// `node test/support/score-sureness.ts [CORPUS]…`: a corpus has `articles/` and one or more `reference*` folders.

interface Row {
  readonly isShown: boolean
  readonly right: number
}

async function toRow({ file, article, references }: Annotated): Promise<Row[]> {
  const { value: map } = await argue(article)
  if (map.kind === 'none') return []
  const source = readFileSync(file, 'utf8')
  const rights = references.map((reference) => compareMaps(toMapJson(article, map), reference, source).pointP)
  return [{ isShown: !isUnsureLine(map), right: toMean(rights) }]
}

const toMean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length

const given = process.argv.slice(2)
for (const corpus of given.length > 0 ? given : [CORPUS]) {
  const rows = (await Promise.all(readCorpus(resolve(corpus)).map(toRow))).flat()
  for (const isShown of [true, false]) {
    const own = rows.filter((row) => row.isShown === isShown)
    const share = own.length === 0 ? '' : `, of their points right ${toMean(own.map(({ right }) => right)).toFixed(2)}`
    process.stdout.write(
      `${corpus.slice(-24).padEnd(24)} ${isShown ? 'shown' : 'left out'}: ${own.length} lines${share}\n`,
    )
  }
}
