import { PDFDict, type PDFDocument, PDFName } from 'pdf-lib'

const FONT_FILES = ['FontFile', 'FontFile2', 'FontFile3']

/** Descriptors of the fonts of a PDF that carry no font file: what they draw depends on the reader's machine. */
export const findLooseFonts = (pdf: PDFDocument): number =>
  pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict)
    .filter((object) => object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'))
    .filter((object) => !FONT_FILES.some((name) => object.has(PDFName.of(name)))).length
