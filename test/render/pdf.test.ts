import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFName, type PDFObject } from 'pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportPdf } from '../../scripts/5-show/index.ts'
import { type DeckFolder, makeDeckFolder, silent } from './deck-folder.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

const DOCUMENT = { title: '港口停电：一夜与三天', author: '值班记录组', language: 'zh-Hans' }
const ALIASES = ['cover', 'map', 'causes', 'risk-1', 'strategies']
// Han signs and the signs of the Latin letters that the fixture's slides show.
const HAN = /\p{Script=Han}/gu

const FONT_FILES = ['FontFile', 'FontFile2', 'FontFile3']

const isFont = (object: PDFObject): object is PDFDict =>
  object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor')

const order = (deck: DeckFolder, name: string, withClicks = false) => ({
  dir: deck.dir,
  file: join(deck.dir, name),
  browser: null,
  withClicks,
  dark: false,
  document: DOCUMENT,
  onProgress: silent,
})

const pageOf = async (pdf: Pdf, destination: unknown): Promise<number> => {
  const explicit = typeof destination === 'string' ? await pdf.getDestination(destination) : destination
  return Array.isArray(explicit) ? (await pdf.getPageIndex(explicit[0])) + 1 : 0
}

/** The pages that the links on a page lead to, and the addresses of those that lead elsewhere. */
const linksOf = async (pdf: Pdf, number: number): Promise<(number | string)[]> => {
  const annotations = await (await pdf.getPage(number)).getAnnotations()
  return Promise.all(annotations.map((link) => link.url ?? pageOf(pdf, link.dest)))
}

const slidesOf = (text: string): string => text.slice(text.indexOf('\n---\n')).replaceAll(/<!--[\s\S]*?-->/g, '')

describe('a deck in a folder of its own, printed', () => {
  let deck: DeckFolder
  let bytes: Uint8Array
  let pdf: Pdf
  let pages: number

  beforeAll(async () => {
    deck = await makeDeckFolder()
    pages = (await exportPdf(order(deck, 'deck.pdf'))).pages
    bytes = new Uint8Array(await readFile(join(deck.dir, 'deck.pdf')))
    pdf = await getDocumentProxy(bytes.slice())
  })
  afterAll(() => deck.remove())

  test('has a page for every slide, of the size of a slide', async () => {
    expect(pages).toBe(ALIASES.length)
    expect(pdf.numPages).toBe(ALIASES.length)
    expect((await pdf.getPage(1)).view).toEqual([0, 0, 735, 414])
  })

  test('gives back every Chinese character of the slides as text', async () => {
    const { text } = await extractText(pdf, { mergePages: true })
    const missing = new Set(slidesOf(deck.text).match(HAN)).difference(new Set(text.match(HAN)))
    expect([...missing]).toEqual([])
  })

  test('shows an article that looks like code as the words it is', async () => {
    const { text } = await extractText(pdf, { mergePages: false })
    expect(text[3]).toContain('List<String>')
    expect(text[3]).toContain('{{ 1 + 1 }}')
    expect(text[3]).toContain('<script>alert(1)</script>')
    expect(text[3]).toContain('€20')
  })

  test('is tagged, names its language, title and author, and says nothing of the time', async () => {
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Language: 'zh-Hans', Title: DOCUMENT.title, Author: DOCUMENT.author })
    expect(info).not.toHaveProperty('CreationDate')
    expect((await pdf.getMarkInfo())?.Marked).toBe(true)
    expect(JSON.stringify(await (await pdf.getPage(3)).getStructTree())).toContain('"role":"H1"')
  })

  test('has an outline with the headline of every slide', async () => {
    const outline = await pdf.getOutline()
    expect(outline.map((entry) => entry.title)).toEqual([
      '港口停电',
      '从 2 个原因到 1 类风险，再到 1 项策略',
      '电缆与巡检，两处都出了问题',
      'List<String> and {{ 1 + 1 }}: nothing here is code',
      'Keep a spare generator within reach',
    ])
    expect(await Promise.all(outline.map((entry) => pageOf(pdf, entry.dest)))).toEqual([1, 2, 3, 4, 5])
  })

  test('leads from a point to the slide that shows it, and nowhere outside', async () => {
    const fromCauses = await linksOf(pdf, 3)
    expect(fromCauses.filter((target) => target === ALIASES.indexOf('risk-1') + 1).length).toBeGreaterThanOrEqual(2)
    const all = (await Promise.all(ALIASES.map((_, index) => linksOf(pdf, index + 1)))).flat()
    expect(all.filter((target) => typeof target !== 'number' || target === 0)).toEqual([])
    expect(await linksOf(pdf, 2)).toContain(ALIASES.indexOf('risk-1') + 1)
  })

  test('carries its fonts with it', async () => {
    const { context } = await PDFDocument.load(bytes)
    const fonts = context.enumerateIndirectObjects().flatMap(([, object]) => (isFont(object) ? [object] : []))
    const bare = fonts.filter((font) => !FONT_FILES.some((file) => font.has(PDFName.of(file))))
    expect(fonts.length).toBeGreaterThan(0)
    expect(bare.map((font) => String(font.get(PDFName.of('FontName'))))).toEqual([])
  })

  test('comes out the same, byte for byte, when it is printed again', async () => {
    await exportPdf(order(deck, 'again.pdf'))
    const again = await readFile(join(deck.dir, 'again.pdf'))
    expect(Buffer.compare(again, Buffer.from(bytes))).toBe(0)
  })

  test('leaves nothing in the folder of the deck but the PDF', async () => {
    const pdfs = (name: string) => !name.endsWith('.pdf')
    expect((await readdir(deck.dir)).filter(pdfs).sort()).toEqual(['public', 'slides.md'])
  })
})

test('with steps there is a page for each, and the outline leads to the first of a slide', async () => {
  const deck = await makeDeckFolder()
  try {
    const { pages } = await exportPdf(order(deck, 'steps.pdf', true))
    const pdf = await getDocumentProxy(new Uint8Array(await readFile(join(deck.dir, 'steps.pdf'))))
    expect(pages).toBe(ALIASES.length + 3)
    expect(pdf.numPages).toBe(pages)
    const outline = await pdf.getOutline()
    expect(await Promise.all(outline.map((entry) => pageOf(pdf, entry.dest)))).toEqual([1, 2, 6, 7, 8])
  } finally {
    await deck.remove()
  }
})
