import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import { readPictureForm } from '../../scripts/cli/picture-file.ts'
import { isElsewhere, toPathInside, toPictureFinder } from '../../scripts/cli/pictures.ts'
import { writeDeck } from '../../scripts/cli/write-deck.ts'
import { openWorld, realFiles } from './fake-world.ts'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0 9 9"/></svg>'

let root: string
let folder: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'throughline-pictures-'))
  folder = join(root, 'article')
  await mkdir(join(folder, 'my charts'), { recursive: true })
  await writeFile(join(root, 'secret.svg'), SVG)
  await writeFile(join(folder, 'here.svg'), SVG)
  await writeFile(join(folder, 'my charts', 'Losses #2 (new).svg'), SVG)
  await writeFile(join(folder, 'page.png'), '<!doctype html><p>404</p>')
  await writeFile(join(folder, 'large.svg'), SVG + ' '.repeat(10_000_000))
  await symlink(join(root, 'secret.svg'), join(folder, 'way-out.svg'))
  await symlink(root, join(folder, 'up'))
})
afterAll(() => rm(root, { recursive: true }))

const find = async (src: string, from: string | null = folder) => {
  const text = `# Title\n\nA first paragraph that is long enough to be read.\n\n![What it shows](<${src}>)\n`
  const article = read(new TextEncoder().encode(text), { name: 'article.md' }).value
  if (article === null) throw new Error('not read')
  const { value, diagnostics } = await toPictureFinder(realFiles, from)(article)
  return [...value.map(({ name }) => name), ...diagnostics.map(({ code }) => code)]
}

describe('a picture of an article', () => {
  it.each(['here.svg', './here.svg', 'my%20charts/../here.svg', 'here.svg?v=3#top'])('is found as %s', async (src) => {
    expect(await find(src)).toEqual([expect.stringMatching(/^here-[\da-f]{8}\.svg$/)])
  })

  it('has a name that is safe in an address, whatever its file is called', async () => {
    expect(await find('my charts/Losses #2 (new).svg')).toEqual([
      expect.stringMatching(/^losses-2-new-[\da-f]{8}\.svg$/),
    ])
  })

  it.each([
    '../secret.svg',
    '..%2Fsecret.svg',
    '%2e%2e/secret.svg',
    'my charts/../../secret.svg',
    '..\\\\secret.svg',
    '/etc/passwd',
    'way-out.svg',
    'up/secret.svg',
    'https://pictures.example/a.png',
    '//pictures.example/a.png',
    'file:///etc/passwd',
    'data:image/svg+xml,<svg/>'.replace(/[<>]/g, ''),
  ])('outside the folder of the article is not read: %s', async (src) => {
    expect(await find(src)).toEqual(['picture-elsewhere'])
  })

  it('that is none, or too large, is told of', async () => {
    expect(await find('page.png')).toEqual(['picture-unfit'])
    expect(await find('large.svg')).toEqual(['picture-unfit'])
    expect(await find('my charts')).toEqual(['picture-unfit'])
  })

  it('that is not there is told of, and so is one of an article from standard input', async () => {
    expect(await find('gone.svg')).toEqual(['picture-not-found'])
    expect(await find('here.svg', null)).toEqual(['picture-without-folder'])
  })
})

describe('a deck with pictures', () => {
  it('has them in its public folder as they are, beside slides that name them', async () => {
    const world = await openWorld()
    const bytes = Uint8Array.of(0x89, 0x50, 0, 0xff, 0xfe)
    const pictures = [{ src: 'a.png', name: 'a-1.png', path: 'a.png', bytes }]
    const deck = { files: { 'slides.md': '![a](/a-1.png)\n' }, pictures }
    await writeDeck(world.effects, join(world.folder, 'talk'), deck, false)
    expect(new Uint8Array(await readFile(join(world.folder, 'talk', 'public', 'a-1.png')))).toEqual(bytes)
    await expect(writeDeck(world.effects, join(world.folder, 'talk'), deck, false)).rejects.toThrow('not written by')
    await world.remove()
  })
})

describe('the path of a picture', () => {
  it('is in the folder or is none', () => {
    expect(toPathInside('/a/b', 'c/d.png')).toBe('/a/b/c/d.png')
    expect(toPathInside('/a/b', '..png')).toBe('/a/b/..png')
    for (const name of ['.', '..', '../b', '../bc/d.png', 'c/../..', 'c\\d.png', '/a/b/c.png', 'c\0.png', 'C:/c.png'])
      expect(toPathInside('/a/b', name), name).toBe(null)
    expect(isElsewhere(' JavaScript:alert(1)')).toBe(true)
  })
})

describe('the form of a picture', () => {
  const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
  const size = { width: 300, height: 200 }

  it('is told by what its file begins with', () => {
    const forms = {
      png: '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\x2c\0\0\0\xc8\x08',
      gif: 'GIF89a\x2c\x01\xc8\0\0',
      jpg: '\xff\xd8\xff\xe0\0\x04\0\0\xff\xc0\0\x11\x08\0\xc8\x01\x2c\x03\x01',
      webp: 'RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x2b\x01\0\xc7\0\0\0',
    }
    for (const [ending, text] of Object.entries(forms)) expect(readPictureForm(bytes(text))).toEqual({ ending, size })
    expect(readPictureForm(bytes(`<?xml version="1.0"?>\n<!-- drawn -->\n${SVG}`))).toEqual({
      ending: 'svg',
      size: null,
    })
  })

  it('is none for other files, and a file cut short does no harm', () => {
    for (const text of ['', 'GIF', '\x89PNG\r\n\x1a\n', '<html><svg/></html>', 'BM\0\0'])
      expect(readPictureForm(bytes(text))).toBe(null)
    expect(readPictureForm(bytes('\xff\xd8\xff\xff\xff'))).toEqual({ ending: 'jpg', size: null })
  })
})
