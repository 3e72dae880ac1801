import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { SHAPES } from './articles.ts'

// Processor time of one map for articles of growing length, each in a process of its own, beyond the start of that process.
// `npm run bench [-- SHAPE …]`. The aim: under 0.5 s for 10,000 characters, growing linearly to 1,000,000.

const SIZES = [10_000, 30_000, 100_000, 300_000, 1_000_000]
const WIDTHS = [10, 11, 9, 13, 10, 7, 6]

const toRow = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => String(cell).padStart(WIDTHS[index] ?? 0)).join(' ')

const chosen = process.argv.slice(2).filter((name) => name in SHAPES)
const heads = ['shape', 'characters', 'seconds', 'µs/character', 'megabytes', 'points', 'links']
process.stdout.write(`${toRow(heads)}\n`)
for (const shape of chosen.length > 0 ? chosen : Object.keys(SHAPES))
  for (const size of SIZES) {
    const words = [join(import.meta.dirname, 'map-once.ts'), shape, String(size)]
    const { characters, seconds, megabytes, points, links } = JSON.parse(
      execFileSync(process.execPath, words, { encoding: 'utf8' }),
    )
    const each = ((seconds / characters) * 1e6).toFixed(1)
    process.stdout.write(`${toRow([shape, characters, seconds.toFixed(2), each, megabytes, points, links])}\n`)
  }
