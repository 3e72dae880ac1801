import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compile, type Deck } from '../../scripts/compile.ts'
import { toReport } from '../../scripts/diagnostics/report.ts'
import { type Proof, prove } from '../../scripts/proof/index.ts'
import { readCases, readSamples } from './cases.ts'

// Proves the decks of all samples, all cases and, where it is there, of each article of a corpus, and prints a table.
// `npm run prove [-- DIR]`: DIR, else THROUGHLINE_CORPUS, else `../shared/corpus` beside the repository. `--verbose` prints each fault.

const root = resolve(import.meta.dirname, '../..')
const [given] = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const corpus = join(resolve(given ?? process.env.THROUGHLINE_CORPUS ?? join(root, '../shared/corpus')), 'articles')
const isVerbose = process.argv.includes('--verbose')

const WIDTHS = [44, 8, 8, 6, 7]

const toRow = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell, index) =>
      index === 0 ? String(cell).padEnd(WIDTHS[0] ?? 0) : String(cell).padStart(WIDTHS[index] ?? 0),
    )
    .join('  ')

function listArticles(): string[] {
  const ofCorpus = existsSync(corpus)
    ? readdirSync(corpus)
        .sort()
        .map((name) => join(corpus, name))
    : []
  if (ofCorpus.length === 0) process.stderr.write(`no corpus at "${corpus}": samples and cases only\n`)
  return [...readSamples(), ...readCases().map(({ file }) => file), ...ofCorpus]
}

function printFaults(deck: Deck, { diagnostics }: Proof): void {
  for (const diagnostic of diagnostics)
    process.stdout.write(toReport(diagnostic, deck.article.source, (_, text) => text))
}

process.stdout.write(`${toRow(['article', 'article’s', 'own', 'links', 'failed'])}\n`)
const sums = [0, 0, 0, 0]
for (const path of listArticles()) {
  const { value: deck } = await compile(readFileSync(path), { name: path.slice(path.lastIndexOf('/') + 1) })
  if (deck === null) continue
  const proof = prove(deck)
  const counts = [proof.selections, proof.frames, proof.links, proof.diagnostics.length]
  process.stdout.write(`${toRow([path.split('/').slice(-2).join('/'), ...counts])}\n`)
  counts.forEach((count, index) => {
    sums[index] = (sums[index] ?? 0) + count
  })
  if (isVerbose) printFaults(deck, proof)
}
process.stdout.write(`${toRow(['in all', ...sums])}\n`)
process.exitCode = (sums[3] ?? 0) === 0 ? 0 : 1
