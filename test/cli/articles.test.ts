import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compiler } from '../../scripts/cli/real-compiler.ts'
import { openWorld, type World } from './fake-world.ts'

const PICTURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)
const GB18030 = Uint8Array.of(0xb8, 0xdb, 0xbf, 0xda, 0xd3, 0xd9, 0xbb, 0xfd) // `港口淤积`
const MEGABYTE = 1_000_000
const SENTENCE = 'The harbour silts up because the dredger stands still.'

let world: World
const put = (name: string, content: string | Uint8Array) => writeFile(join(world.folder, name), content)
const get = (name: string) => readFile(join(world.folder, name), 'utf8')

beforeEach(async () => {
  world = await openWorld({ loadCompiler: async () => compiler })
})
afterEach(() => world.remove())

describe('an article that gives no deck', () => {
  it.each([
    ['an empty file', 'empty.md', '', 'empty-article'],
    ['a file of white space', 'blank.md', ' \n\n\t\n', 'empty-article'],
    ['a picture', 'picture.txt', PICTURE, 'not-text'],
    ['a text in GB18030', 'old.txt', GB18030, 'not-utf8'],
    ['signs alone', 'signs.txt', '* * *\n\n----\n', 'no-recognisable-text'],
    ['more text than an article has', 'book.txt', new Uint8Array(MEGABYTE + 1).fill(0x61), 'too-long'],
  ])('%s: is told, and nothing is written', async (_, name, content, code) => {
    await put(name, content)
    for (const verb of ['build', 'export', 'check', 'present', 'map']) {
      const result = await world.run(verb, name)
      expect(result).toMatchObject({ code: 1, stdout: '' })
      expect(result.stderr).toMatch(new RegExp(`^error  .*"${name}".*  ${code}\n   hint: .+\n1 error\n$`))
    }
    expect(await readdir(world.folder)).toEqual([name])
  })

  it('leaves the deck of an earlier article whole', async () => {
    await put('article.md', SENTENCE)
    await world.run('build', 'article.md')
    const earlier = await get('slides.md')
    await put('article.md', PICTURE)
    expect(await world.run('build', 'article.md')).toMatchObject({ code: 1 })
    expect(await get('slides.md')).toBe(earlier)
  })
})

describe('an article that is hardly one', () => {
  it.each([
    ['one sentence', SENTENCE],
    ['no headings', `${SENTENCE}\n\nShips stay away. The town loses its income.\n\nThe council must hire a dredger.`],
    ['one word', 'Harbour'],
  ])('%s: still gives a deck', async (_, text) => {
    await put('article.md', text)
    expect(await world.run('build', 'article.md')).toMatchObject({ code: 0, stdout: 'slides.md\n' })
    expect(await get('slides.md')).toContain(text.split('\n')[0]?.replace(/\.$/, ''))
  })

  it('front matter that is not YAML: is told, and the rest is read', async () => {
    await put('article.md', `---\ntitle: a: b: [\n---\n\n# The harbour\n\n${SENTENCE}\n`)
    const { code, stderr } = await world.run('build', 'article.md')
    expect(code).toBe(0)
    expect(stderr).toContain('are not YAML')
    expect(stderr).toContain('front-matter-not-yaml')
    expect(await get('slides.md')).toContain('# The harbour')
    expect(await world.run('build', 'article.md', '--strict')).toMatchObject({ code: 1 })
  })

  it('no line of argument: is told as such', async () => {
    await put('article.md', 'We took the early ferry. The sea was calm. We had tea on deck.')
    const { code, stderr } = await world.run('build', 'article.md')
    expect(code).toBe(0)
    expect(stderr).toMatch(/^info .* no-argument-line$/m)
  })
})

describe('the map', () => {
  it.each([
    ['json', /^\{\n {2}"version": 1,/],
    ['text', /\S/],
    ['mermaid', /^flowchart LR\n/],
    ['argdown', /^\S*/],
  ])('is printed as %s', async (format, form) => {
    await put('article.md', SENTENCE)
    const { code, stdout } = await world.run('map', 'article.md', '--format', format)
    expect(code).toBe(0)
    expect(stdout).toMatch(form)
  })

  it('takes a web page as text when --input-format says so', async () => {
    await put('page.html', '<p>Harbour</p>')
    const asText = await world.run('map', 'page.html', '--input-format', 'text')
    expect(JSON.parse(asText.stdout)).toMatchObject({ kind: 'none' })
  })
})
