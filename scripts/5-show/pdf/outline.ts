import { type PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef } from 'pdf-lib'
import type { PrintedPage } from './printed-pages.ts'

/** Gives the PDF its table of contents: one entry a slide, which leads to the slide's first page. (PDF 32000-1, 12.3.3) */
export const addOutline = (document: PDFDocument, pages: readonly PrintedPage[]): void => {
  const sheets = document.getPages()
  const entries = pages.flatMap((page, index) => {
    const sheet = sheets[index]
    const isFirst = pages.findIndex((other) => other.slide === page.slide) === index
    return sheet === undefined || !isFirst ? [] : [{ headline: page.headline, sheet: sheet.ref }]
  })
  const references = entries.map(() => document.context.nextRef())
  const [first] = references
  const last = references.at(-1)
  if (first === undefined || last === undefined) return
  const root = document.context.register(
    document.context.obj({ Type: 'Outlines', First: first, Last: last, Count: entries.length }),
  )
  for (const [index, entry] of entries.entries()) {
    const reference = references[index]
    if (reference === undefined) continue
    const item = outlineItem(document, root, entry)
    link(item, 'Prev', references[index - 1])
    link(item, 'Next', references[index + 1])
    document.context.assign(reference, item)
  }
  document.catalog.set(PDFName.of('Outlines'), root)
}

const outlineItem = (
  document: PDFDocument,
  parent: PDFRef,
  { headline, sheet }: { headline: string; sheet: PDFRef },
): PDFDict => {
  const item = document.context.obj({ Parent: parent, Dest: [sheet, PDFName.of('Fit')], Count: PDFNumber.of(0) })
  item.set(PDFName.of('Title'), PDFHexString.fromText(headline))
  return item
}

const link = (item: PDFDict, key: 'Prev' | 'Next', target: PDFRef | undefined): void => {
  if (target !== undefined) item.set(PDFName.of(key), target)
}
