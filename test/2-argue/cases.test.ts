import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import { argue } from '../../scripts/2-argue/index.ts'
import type { ArgumentMap } from '../../scripts/model/argument.ts'
import { toLabelWords } from '../../scripts/model/name.ts'
import { isWithin, type Span } from '../../scripts/model/span.ts'

// Each case is an article and what a careful reader finds in it, written before the code was run on it:
// the points with their labels, the links that must be drawn, and after `?` those that may be.
// What the code does not do yet is told openly: `~` a link it misses, `x` one it should not draw.
const folder = join(import.meta.dirname, 'cases')
const files = readdirSync(folder)
const cases = files.filter((file) => !file.endsWith('.expected'))

/** Quotes that are too long to be read out, or stand outside the passage of their point. */
function findLooseQuotes(map: ArgumentMap): Span[] {
  const bodyOf = (id: string): Span => map.points.find((point) => point.id === id)?.body ?? { start: 0, end: 0 }
  return map.links.flatMap(({ from, to, evidence }) =>
    evidence.flatMap(({ spans }) => {
      const isLoose = (span: Span, body: Span): boolean => !isWithin(span, body) || span.end - span.start > 160
      return [
        ...(isLoose(spans[0], bodyOf(from)) ? [spans[0]] : []),
        ...(isLoose(spans[1], bodyOf(to)) ? [spans[1]] : []),
      ]
    }),
  )
}

async function readCase(file: string) {
  const { value: article } = read(readFileSync(join(folder, file)), { name: file })
  if (article === null) throw new Error(`"${file}" cannot be read`)
  const { value: map } = await argue(article)
  return {
    loose: findLooseQuotes(map),
    kind: `kind ${map.kind}`,
    points: map.points.map((point) => ({
      line: point.id,
      label: toLabelWords(article.source.text, point.label, article.language),
    })),
    links: map.links.map((link) => `${link.to} <- ${link.from}`),
  }
}

function readExpected(file: string) {
  const name = file.replace(/\.\w+$/, '.expected')
  const lines = readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return {
    kind: lines.find((line) => line.startsWith('kind ')),
    points: lines.filter((line) => line.includes('"')),
    must: lines.filter((line) => /^[a-z]+-\d+ <-/.test(line)),
    may: lines.filter((line) => /^[?x] /.test(line)).map((line) => line.slice(2)),
    missed: lines.filter((line) => line.startsWith('~ ')).map((line) => line.slice(2)),
  }
}

describe.each(cases)('the article "%s"', (file) => {
  it('gets the points that a careful reader finds, under the names its author gave them', async () => {
    const [found, expected] = [await readCase(file), readExpected(file)]
    expect(found.kind).toBe(expected.kind)
    expect(found.points.map(({ line, label }) => `${line} "${label}"`)).toEqual(expected.points)
  })

  it('gets the links that a careful reader draws, and no other', async () => {
    const [found, expected] = [await readCase(file), readExpected(file)]
    expect(expected.must.filter((link) => !found.links.includes(link))).toEqual([])
    expect(found.links.filter((link) => ![...expected.must, ...expected.may].includes(link))).toEqual([])
  })

  it('gets for each link short quotes from the passages of its two points', async () => {
    expect((await readCase(file)).loose).toEqual([])
  })

  it('is still without the links noted as missed', async () => {
    const [found, expected] = [await readCase(file), readExpected(file)]
    expect(expected.missed.filter((link) => found.links.includes(link))).toEqual([])
  })
})
