import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import { argue } from '../../scripts/2-argue/index.ts'

const FOLDER = join(import.meta.dirname, '../training/articles')

/** The words before each point on its line. */
async function wordsBefore(name: string): Promise<string[]> {
  const { value: article } = read(readFileSync(join(FOLDER, name)), { name })
  if (article === null) throw new Error(`"${name}" was not read`)
  const { value: map } = await argue(article)
  return map.points.map(({ mentions: [{ start }] }) => article.source.text.slice(0, start).split('\n').at(-1) ?? '')
}

describe('a sentence that tells of two things', () => {
  it.each(['eb-02-installer-women-thinktank.md', 'eb-12-fly-tipping-council-brief.md'])(
    'is not torn within a clause: %s',
    async (name) => {
      const before = await wordsBefore(name)
      expect(before.length).toBeGreaterThan(4)
      expect(before.filter((words) => /\b(because|since( the)?|to)\s*$/.test(words))).toEqual([])
    },
  )
})
