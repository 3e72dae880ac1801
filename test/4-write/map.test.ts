import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import { argue } from '../../scripts/2-argue/index.ts'
import { toMapArgdown } from '../../scripts/4-write/map-argdown.ts'
import { toMapJson } from '../../scripts/4-write/map-json.ts'
import { findGaps, toMapText } from '../../scripts/4-write/map-text.ts'
import { labelsOf } from '../../scripts/language/labels/index.ts'
import type { Article } from '../../scripts/model/article.ts'

const cases = join(import.meta.dirname, '../2-argue/cases')

async function mapOf(file: string) {
  const { value: article } = read(readFileSync(join(cases, file)), { name: file })
  if (article === null) throw new Error(`"${file}" cannot be read`)
  return { article, map: (await argue(article)).value }
}

const textOf = (article: Article, span: { start: number; end: number }): string =>
  article.source.text.slice(span.start, span.end)

describe('the map as JSON', () => {
  it('quotes the article word for word at the place it gives', async () => {
    const { article, map } = await mapOf('ferry-delays.md')
    const json = toMapJson(article, map)
    expect(json.title).toBe('Why the island ferry keeps running late')
    expect(json.points[0]).toMatchObject({
      id: 'cause-1',
      role: 'cause',
      label: 'Ageing engines',
      quote: 'Ageing engines',
    })
    for (const point of json.points) expect(textOf(article, point.span)).toBe(point.quote)
  })

  it('gives for each link the words on both sides, as they stand in the article', async () => {
    const { article, map } = await mapOf('mountain-trails.md')
    const quotes = toMapJson(article, map).links.flatMap((link) => link.evidence.flatMap((one) => one.quotes))
    expect(quotes).not.toHaveLength(0)
    for (const quote of quotes) expect(article.source.text).toContain(quote)
  })

  it('of an article without the line has no points and no links', async () => {
    const { article, map } = await mapOf('pool-notice.txt')
    expect(toMapJson(article, map)).toMatchObject({ kind: 'none', points: [], links: [] })
  })
})

describe('the map as text', () => {
  it('says for each link in plain words why it is drawn', async () => {
    const { article, map } = await mapOf('ferry-delays.md')
    const text = toMapText(article, map)
    expect(text).toContain('Missed hospital appointments → Replace the engines')
    expect(text).toContain('  both speak of “morning sailing”')
    expect(text).not.toMatch(/rule\.|map\./)
  })

  it('names the risk that nothing answers', async () => {
    const { article, map } = await mapOf('ferry-delays.md')
    expect(findGaps(map)).toContainEqual({ key: 'gap.risk', id: 'risk-3' })
    expect(toMapText(article, map)).toContain('! No strategy found for “Empty guest houses”')
  })

  it('has words for every rule in every language', async () => {
    const files = ['ferry-delays.md', 'mountain-trails.md', 'old-lifts.txt', 'orchard-frost.txt']
    const maps = await Promise.all(files.map(mapOf))
    const rules = new Set(
      maps.flatMap(({ map }) => map.links.flatMap(({ evidence }) => evidence.map(({ rule }) => rule))),
    )
    for (const language of ['zh-Hans', 'zh-Hant', 'en'])
      for (const rule of rules) expect(labelsOf(language)).toHaveProperty([`rule.${rule}`])
  })
})

describe('the map as Argdown', () => {
  it('sets each point down once and ties the links to it', async () => {
    const { article, map } = await mapOf('mountain-trails.md')
    const text = toMapArgdown(article, map)
    expect(text.match(/^\[.+\]: /gm)).toHaveLength(map.points.length)
    expect(text).toContain('[表土流失]: ')
    expect(text).toContain('  -> [遊客受傷]')
  })
})
