import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { addOutline } from './outline.ts'
import type { PrintedPage } from './printed-pages.ts'
import { renumberTags } from './tag-names.ts'

/** What the PDF says of itself. */
export interface DocumentFacts {
  readonly title: string
  readonly author: string | null
  /** BCP 47: `zh-Hans`, `en`. */
  readonly language: string
}

/** Of a page, in CSS pixels. */
interface PageSize {
  readonly width: number
  readonly height: number
}

const PROGRAM = 'throughline'
const POINTS_PER_PIXEL = 72 / 96

/**
 * Writes title, author, language and outline into a printed PDF. Tags, links and fonts stay as the browser wrote them.
 *
 * The browser's dates go: with them the same deck would give other bytes each time.
 */
export const describeDocument = async (
  printed: Uint8Array,
  facts: DocumentFacts,
  pages: readonly PrintedPage[],
  size: PageSize,
): Promise<Uint8Array> => {
  const document = await PDFDocument.load(printed, { updateMetadata: false })
  document.setTitle(facts.title, { showInWindowTitleBar: true })
  if (facts.author !== null) document.setAuthor(facts.author)
  document.setLanguage(facts.language)
  document.setCreator(PROGRAM)
  forgetDates(document)
  renumberTags(document)
  addOutline(document, pages)
  trimPages(document, size)
  return document.save({ addDefaultPage: false, updateFieldAppearances: false })
}

const forgetDates = (document: PDFDocument): void => {
  const information = document.context.lookup(document.context.trailerInfo.Info)
  if (!(information instanceof PDFDict)) return
  information.delete(PDFName.of('CreationDate'))
  information.delete(PDFName.of('ModDate'))
}

/** The browser rounds the paper up to a whole unit of its own, a fraction of a pixel beyond the slide. */
const trimPages = (document: PDFDocument, { width, height }: PageSize): void => {
  for (const page of document.getPages()) page.setMediaBox(0, 0, width * POINTS_PER_PIXEL, height * POINTS_PER_PIXEL)
}
