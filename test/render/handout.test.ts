import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, PDFName } from 'pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Slide } from '../../scripts/model/slide.ts'
import { compileFile } from '../support/cases.ts'
import { findLooseFonts } from './loose-fonts.ts'
import { inRepository, runProgram } from './program.ts'

const A4_IN_POINTS = [595, 842]
// Notes of a point that are longer than a page.
const LONG = Array.from(
  { length: 60 },
  (_, n) => `The ferry line lost the morning trade on pier number ${n + 1} of its winter list.`,
)

/** Letters and digits alone: a PDF breaks lines and joins marks as it likes. */
const toLetters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/** Where each note is found, one after the other, in the text of the pages of its slide; the first that is not there by its words. */
function findMissing(slides: readonly Slide[], pages: readonly string[]): string | null {
  let at = 0
  const all = toLetters(pages.join(''))
  for (const text of slides.flatMap(({ notes }) => notes.map((note) => note.text.text))) {
    const found = all.indexOf(toLetters(text), at)
    if (found < 0) return text
    at = found + toLetters(text).length
  }
  return null
}

async function makeHandout(article: string, folder: string): Promise<{ bytes: Uint8Array; pages: readonly string[] }> {
  await runProgram(['export', article, '--format', 'handout', '--out', folder, '--quiet'], folder)
  const name = article
    .split('/')
    .at(-1)
    ?.replace(/\.\w+$/, '')
  const bytes = new Uint8Array(await readFile(join(folder, `${name}-handout.pdf`)))
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false })
  return { bytes, pages: text }
}

describe('the handout of the sample', () => {
  const article = inRepository('articles/huabei-jiebei.txt')
  let folder: string
  let made: Awaited<ReturnType<typeof makeHandout>>
  let slides: readonly Slide[]

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'throughline-handout-'))
    made = await makeHandout(article, folder)
    slides = (await compileFile(article)).value?.plan.slides ?? []
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('has every note in order, a slide a page, with the number of the page', () => {
    expect(made.pages).toHaveLength(slides.length)
    expect(findMissing(slides, made.pages)).toBeNull()
    for (const [index, page] of made.pages.entries()) {
      const headline = toLetters(page).indexOf(toLetters(slides[index]?.title.text ?? '?'))
      expect(headline).toBeGreaterThanOrEqual(0)
      expect(headline).toBeLessThan(toLetters(page).indexOf(toLetters(`第 ${index + 1} 页`)))
      expect(page.trim()).toMatch(new RegExp(`^${index + 1}(?!\\d)`))
    }
  })

  test('is A4, tagged, named, and carries its fonts', async () => {
    const pdf = await PDFDocument.load(made.bytes, { updateMetadata: false })
    for (const page of pdf.getPages()) expect([page.getWidth(), page.getHeight()].map(Math.round)).toEqual(A4_IN_POINTS)
    expect(pdf.getTitle()).toBe('花呗借呗关闭风险')
    expect(pdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true)
    expect(pdf.catalog.get(PDFName.of('Lang'))?.toString()).toContain('zh-Hans')
    expect(findLooseFonts(pdf)).toBe(0)
  })

  test('is the same bytes each time', async () => {
    expect((await makeHandout(article, folder)).bytes).toEqual(made.bytes)
  })
})

describe('a handout with more notes than a page holds', () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'throughline-handout-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('goes on on the next page and loses no line', async () => {
    const text = await readFile(inRepository('articles/harbour-pay-outage.md'), 'utf8')
    const article = join(folder, 'long.md')
    await writeFile(article, text.replace('\n## Root causes', `\n${LONG.join(' ')}\n\n## Root causes`))
    const { pages } = await makeHandout(article, folder)
    const slides = (await compileFile(article)).value?.plan.slides ?? []
    expect(pages.length).toBeGreaterThan(slides.length)
    expect(findMissing(slides, pages)).toBeNull()
    expect(pages.join('\n')).toContain('continued')
  })
})
