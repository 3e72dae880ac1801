import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { argue } from '../../scripts/2-argue/index.ts'
import { type MapJson, toMapJson } from '../../scripts/4-write/map-json.ts'
import { compareMaps, type Nearness } from './compare-maps.ts'
import { type Annotated, CORPUS, readCorpus } from './corpus.ts'

// Compares the maps that the program makes with those that people drew, article by article.
// `npm run score [-- FOLDER …]`: the folders, else `test/guard` and, where it is, the corpus. THROUGHLINE_MAPS names a folder that keeps the maps.

const root = resolve(import.meta.dirname, '../..')
const given = process.argv.slice(2).map((folder) => resolve(folder))

/** How near people come to each other, and the program to them, as means over the references of an article. */
async function scoreArticle({
  stem,
  file,
  article,
  references,
}: Annotated): Promise<Record<'tool' | 'human', Nearness | null>> {
  const { value: map } = await argue(article)
  const made = toMapJson(article, map)
  keepMap(stem, made)
  const source = readFileSync(file, 'utf8')
  const tool = toMean(references.map((reference) => compareMaps(made, reference, source)))
  const human = references.flatMap((one) =>
    references.filter((other) => other !== one).map((other) => compareMaps(toMap(one), other, source)),
  )
  return { tool, human: human.length === 0 ? null : toMean(human) }
}

const toMap = (reference: Annotated['references'][number]): Pick<MapJson, 'kind' | 'points' | 'links'> =>
  reference as unknown as MapJson

function keepMap(stem: string, map: MapJson): void {
  const folder = process.env.THROUGHLINE_MAPS
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${stem}.json`), JSON.stringify(map, null, 2))
}

function toMean(rows: readonly Nearness[]): Nearness {
  const mean = (key: keyof Nearness): number => rows.reduce((sum, row) => sum + row[key], 0) / Math.max(1, rows.length)
  return {
    points: mean('points'),
    pointP: mean('pointP'),
    pointR: mean('pointR'),
    links: mean('links'),
    linkP: mean('linkP'),
    linkR: mean('linkR'),
    kind: mean('kind'),
  }
}

function printRow(name: string, who: string, row: Nearness): void {
  const show = (f: number, p: number, r: number): string => `${f.toFixed(2)} (P ${p.toFixed(2)} R ${r.toFixed(2)})`
  const points = show(row.points, row.pointP, row.pointR)
  const links = show(row.links, row.linkP, row.linkR)
  process.stdout.write(
    `${name.padEnd(36)} ${who.padEnd(6)} points ${points}  links ${links}  kind ${row.kind.toFixed(2)}\n`,
  )
}

async function scoreFolder(folder: string): Promise<void> {
  const articles = readCorpus(folder).filter(({ references }) => references.length > 0)
  const all: Record<'tool' | 'human', Nearness[]> = { tool: [], human: [] }
  for (const one of articles) {
    const rows = await scoreArticle(one)
    for (const who of ['tool', 'human'] as const) {
      const row = rows[who]
      if (row === null) continue
      printRow(one.stem, who, row)
      all[who].push(row)
    }
  }
  for (const who of ['tool', 'human'] as const) if (all[who].length > 0) printRow('MEAN', who, toMean(all[who]))
}

const usual = [join(root, 'test/guard'), CORPUS].filter((folder) => existsSync(join(folder, 'articles')))
for (const folder of given.length > 0 ? given : usual) {
  process.stdout.write(`== ${folder.startsWith(root) ? folder.slice(root.length + 1) : 'corpus'}\n`)
  await scoreFolder(folder)
}
