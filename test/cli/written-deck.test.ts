import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compiler } from '../../scripts/cli/real-compiler.ts'
import { fakeShow, openWorld, type World } from './fake-world.ts'

let world: World
let drawn: string[]
const put = (name: string, text: string) => writeFile(join(world.folder, name), text)
const get = (name: string) => readFile(join(world.folder, name), 'utf8')

beforeEach(async () => {
  drawn = []
  const measureDeck: typeof fakeShow.measureDeck = async ({ dir }) => {
    drawn.push(dir)
    return { slides: 1, findings: [] }
  }
  world = await openWorld({ loadCompiler: async () => compiler, loadShow: async () => ({ ...fakeShow, measureDeck }) })
  await put('article.md', '# The port\n\nThe harbour silts up. The dredger stands still.\n')
  await world.run('build', 'article.md', '--out', 'talk', '--quiet')
})
afterEach(() => world.remove())

describe('check of a deck that is written already', () => {
  it('proves and draws the deck in its folder, and leaves it as it is', async () => {
    const before = await get('talk/slides.md')
    const { code, stdout } = await world.run('check', 'article.md', '--deck', 'talk', '--quiet')
    expect({ code, stdout }).toEqual({ code: 0, stdout: '1 slide, 0 broken gates, 0 broken promises\n' })
    expect(drawn).toEqual([join(world.folder, 'talk')])
    expect(await get('talk/slides.md')).toBe(before)
  })

  it('tells the words that a hand put there and the article does not have', async () => {
    await put('talk/slides.md', (await get('talk/slides.md')).replace('dredger stands', 'crane never stands'))
    const { code, stderr } = await world.run('check', 'article.md', '--deck', 'talk')
    expect(code).toBe(1)
    expect(stderr).toContain('crane never stands')
    expect(stderr).toContain('slide-not-planned')
  })

  it.each([
    ['a folder that is not there', 'tlak', '"tlak" holds no deck: there is no such folder'],
    ['a file', 'article.md', '"article.md" holds no deck: it is a file'],
    ['a folder of other things', 'other', '"other" holds no deck: there is no "deck.json" in it'],
  ])('%s: is told, with what to name instead', async (_, name, message) => {
    await mkdir(join(world.folder, 'other'))
    const { code, stdout, stderr } = await world.run('check', 'article.md', '--deck', name)
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toContain(`error  ${message}  no-deck-there\n`)
    expect(stderr).toContain('name the folder that "throughline build" wrote')
  })

  it('tells who names the folder in place of the article how to name both', async () => {
    const { code, stderr } = await world.run('check', 'talk')
    expect(code).toBe(3)
    expect(stderr).toContain('throughline check ARTICLE --deck talk')
  })
})
