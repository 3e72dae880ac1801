import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { compile, type Deck } from '../../scripts/compile.ts'
import { toReport } from '../../scripts/diagnostics/report.ts'
import { type Proof, prove } from '../../scripts/proof/index.ts'
import { readCases, readSamples } from './cases.ts'
import { CORPUS, listArticles } from './corpus.ts'

// Proves the decks of all samples, all cases and of the articles of a folder, and prints a table. Ends with 1 when anything does not hold.
// `npm run prove [-- FOLDER]`: FOLDER, else, where it is, the corpus. `--verbose` prints each fault.

const [given] = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const isVerbose = process.argv.includes('--verbose')

const WIDTHS = [44, 8, 8, 6, 7]

const toRow = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell, index) =>
      index === 0 ? String(cell).padEnd(WIDTHS[0] ?? 0) : String(cell).padStart(WIDTHS[index] ?? 0),
    )
    .join('  ')

function printFaults(deck: Deck, { diagnostics }: Proof): void {
  for (const diagnostic of diagnostics)
    process.stdout.write(toReport(diagnostic, deck.article.source, (_, text) => text))
}

const own = listArticles(resolve(given ?? CORPUS))
if (given !== undefined && own.length === 0) {
  process.stderr.write(`No articles in "${given}".\n`)
  process.exit(3)
}
process.stdout.write(`${toRow(['article', 'article’s', 'own', 'links', 'failed'])}\n`)
const sums = [0, 0, 0, 0]
for (const path of [...readSamples(), ...readCases().map(({ file }) => file), ...own]) {
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
