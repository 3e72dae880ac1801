import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, PDFName } from 'pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toSlideTexts } from '../../scripts/3-plan/spans.ts'
import { compileFile } from '../support/cases.ts'
import { findLooseFonts } from './loose-fonts.ts'
import { inRepository, runProgram } from './program.ts'

const SAMPLES = [
  { name: 'huabei-jiebei.txt', language: 'zh-Hans' },
  { name: 'harbour-pay-outage.md', language: 'en' },
  { name: 'yeshi-night-market-waste.txt', language: 'zh-Hant' },
]
const SIGN = /[\p{L}\p{N}]/gu

describe.each(SAMPLES)('the PDF of $name', ({ name, language }) => {
  let folder: string
  let bytes: Uint8Array

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'throughline-sample-'))
    await runProgram(
      ['export', inRepository(`articles/${name}`), '--format', 'pdf', '--out', folder, '--quiet'],
      folder,
    )
    bytes = new Uint8Array(await readFile(join(folder, `${name.replace(/\.\w+$/, '')}.pdf`)))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('has a page for each slide, with all of its signs as text', async () => {
    const { value } = await compileFile(inRepository(`articles/${name}`))
    const slides = value?.plan.slides ?? []
    const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false })
    expect(text).toHaveLength(slides.length)
    for (const [index, slide] of slides.entries()) {
      const wanted = new Set(toSlideTexts(slide).flatMap((one) => one.text.match(SIGN) ?? []))
      expect([...wanted.difference(new Set(text[index]?.match(SIGN)))], slide.id).toEqual([])
    }
  })

  test('is tagged, outlined and in its language, and every font is in it', async () => {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    const { catalog } = pdf
    expect(catalog.has(PDFName.of('StructTreeRoot'))).toBe(true)
    expect(catalog.has(PDFName.of('Outlines'))).toBe(true)
    expect(catalog.get(PDFName.of('Lang'))?.toString()).toContain(language)
    expect(findLooseFonts(pdf)).toBe(0)
  })

  test('shows slides on which nothing overflows, overlaps, is too small, lacks a glyph or asks the network', async () => {
    const told = await runProgram(['check', inRepository(`articles/${name}`), '--quiet'], folder)
    expect(told).toMatch(/^\d+ slides, 0 broken gates, 0 broken promises\n$/)
  })
})

test('a plain deck that ends on a statement is drawn as it should, without chapters', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-plain-'))
  const article = inRepository('test/cases/unsure-line-in-its-own-order/article.txt')
  expect((await compileFile(article)).value?.plan.slides.at(-1)?.kind).toBe('statement')
  const told = await runProgram(['check', article, '--quiet'], folder)
  await rm(folder, { recursive: true })
  expect(told).toMatch(/^\d+ slides, 0 broken gates, 0 broken promises\n$/)
})
