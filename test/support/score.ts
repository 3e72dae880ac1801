import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse, resolve } from 'node:path'
import { read } from '../../scripts/1-read/index.ts'
import { argue } from '../../scripts/2-argue/index.ts'
import { toMapJson } from '../../scripts/4-write/map-json.ts'

// Builds the map of each article of a corpus and has the corpus's own scorer compare them with its reference maps.
// `npm run score [-- DIR]`: DIR, else THROUGHLINE_CORPUS, else `../shared/corpus` beside the repository.

const root = resolve(import.meta.dirname, '../..')
const corpus = resolve(process.argv[2] ?? process.env.THROUGHLINE_CORPUS ?? join(root, '../shared/corpus'))

async function writeMaps(folder: string): Promise<void> {
  const articles = join(corpus, 'articles')
  for (const file of readdirSync(articles).sort()) {
    const { value: article } = await read(readFileSync(join(articles, file)), { name: file })
    if (article === null) continue
    const { value: map } = await argue(article)
    writeFileSync(join(folder, `${parse(file).name}.json`), JSON.stringify(toMapJson(article, map), null, 2))
  }
}

function runScorer(folder: string): number {
  const references = readdirSync(corpus).filter((name) => name.startsWith('reference'))
  const flags = references.flatMap((name) => ['--reference', join(corpus, name)])
  const scorer = [join(corpus, 'score.mjs'), ...flags, '--articles', join(corpus, 'articles'), '--maps', folder]
  return spawnSync(process.execPath, scorer, { stdio: 'inherit' }).status ?? 1
}

if (!existsSync(join(corpus, 'score.mjs'))) {
  process.stderr.write(`No corpus at "${corpus}": give its folder as an argument or in THROUGHLINE_CORPUS.\n`)
  process.exitCode = 3
} else {
  const keep = process.env.THROUGHLINE_MAPS
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'throughline-maps-'))
  mkdirSync(folder, { recursive: true })
  await writeMaps(folder)
  process.exitCode = runScorer(folder)
  if (keep === undefined) rmSync(folder, { recursive: true })
}
