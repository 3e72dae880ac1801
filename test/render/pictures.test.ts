import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inRepository, runProgram } from './program.ts'

const ARTICLE = inRepository('test/cases/pictures-of-an-article/article.md')
const WIDTH_OF_CHART = 640

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-picture-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('the pictures of an article stand in its PDF', async () => {
  await runProgram(['export', ARTICLE, '--format', 'pdf', '--out', folder, '--quiet'], folder)
  const pdf = await PDFDocument.load(await readFile(join(folder, 'article.pdf')), { updateMetadata: false })
  const widths = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, one]) => (one instanceof PDFRawStream ? [one.dict] : []))
    .filter((dict) => dict.get(PDFName.of('Subtype')) === PDFName.of('Image'))
    .map((dict) => Number(dict.get(PDFName.of('Width'))?.toString()))
  expect(widths).toContain(WIDTH_OF_CHART)
})

test('the slides of pictures pass every gate', async () => {
  const told = await runProgram(['check', ARTICLE, '--quiet'], folder)
  expect(told).toMatch(/^\d+ slides, 0 broken gates, 0 broken promises\n$/)
})
