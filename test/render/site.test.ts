import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildSite, exportPdf, screenshotSlides } from '../../scripts/5-show/index.ts'
import { makeDeckFolder, silent, withSlide } from './deck-folder.ts'

// The eight bytes every PNG begins with, then width and height in the header. (PNG, third edition, 5.2 and 11.2.1)
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test('a site is built into its folder and holds no path of this machine', async () => {
  const deck = await makeDeckFolder()
  try {
    const out = join(deck.dir, 'site')
    await buildSite({ dir: deck.dir, out })
    const files = await readdir(out, { recursive: true, withFileTypes: true })
    const texts = files.filter((file) => file.isFile() && /\.(?:js|css|html)$/.test(file.name))
    const contents = await Promise.all(
      texts.map(async ({ name, parentPath }) => ({ name, text: await readFile(join(parentPath, name), 'utf8') })),
    )
    const telling = contents.filter(({ text }) => text.includes(process.cwd()) || text.includes(deck.dir))
    expect(files.map((file) => file.name)).toContain('index.html')
    expect(contents.some(({ text }) => text.includes('港口停电：一夜与三天'))).toBe(true)
    expect(telling.map(({ name }) => name)).toEqual([])
  } finally {
    await deck.remove()
  }
})

test('pictures are numbered in the order of the slides and show one slide each', async () => {
  const deck = await makeDeckFolder()
  try {
    const files = await screenshotSlides({
      dir: deck.dir,
      browser: null,
      out: join(deck.dir, 'png'),
      dark: true,
      onProgress: silent,
    })
    expect(files.map((file) => file.slice(-6))).toEqual(['01.png', '02.png', '03.png', '04.png', '05.png'])
    for (const file of files) {
      const png = await readFile(file)
      expect(png.subarray(0, 8).equals(PNG)).toBe(true)
      expect(sizeOf(png)).toEqual([1960, 1104])
    }
  } finally {
    await deck.remove()
  }
})

test('a PDF of a deck that asks the network is refused with the slide, and the old PDF stays', async () => {
  const deck = await makeDeckFolder(
    withSlide('layout: points', '# Picture\n\n- ![](https://pictures.example/harbour.png)'),
  )
  const file = join(deck.dir, 'deck.pdf')
  const order = { dir: deck.dir, file, browser: null, withClicks: false, dark: false, onProgress: silent }
  try {
    const printing = exportPdf({ ...order, document: { title: 'Harbour', author: null, language: 'en' } })
    await expect(printing).rejects.toThrow(
      'slide 6 asks for something outside the deck: https://pictures.example/harbour.png',
    )
    expect((await readdir(deck.dir)).sort()).toEqual(['public', 'slides.md'])
  } finally {
    await deck.remove()
  }
})
