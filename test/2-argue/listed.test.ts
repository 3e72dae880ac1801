import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import { argue } from '../../scripts/2-argue/index.ts'
import { eachBlock, eachSection } from '../../scripts/model/article.ts'

const FOLDER = join(import.meta.dirname, '../training/articles')

/** The roles of the points of each list in an article, member by member. */
async function rolesOfLists(name: string): Promise<(string | undefined)[][]> {
  const { value: article } = read(readFileSync(join(FOLDER, name)), { name })
  if (article === null) throw new Error(`"${name}" was not read`)
  const { points } = (await argue(article)).value
  const blocks = [article.lead, ...[...eachSection(article.sections)].map((section) => section.blocks)].flat()
  return [...eachBlock(blocks)].flatMap((block) =>
    block.kind !== 'list'
      ? []
      : [
          block.items.map(
            ({ span }) => points.find(({ body }) => body.start < span.end && body.end > span.start)?.role,
          ),
        ],
  )
}

describe('a list that no words announce', () => {
  it.each([
    ['hb-09-roster-incident.md', 7],
    ['zd-16-seafarer-shortage-brief.md', 6],
  ])('is of one role throughout, its plainly worded members too: %s', async (name, count) => {
    expect(await rolesOfLists(name)).toContainEqual(Array.from({ length: count }, () => 'strategy'))
  })
})
