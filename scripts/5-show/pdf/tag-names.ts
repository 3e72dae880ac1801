import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFString } from 'pdf-lib'

// node00001732: the browser counts everything it ever made, which differs from run to run.
const BROWSER_NAME = /^node\d+$/
const DIGITS = 8

/** Numbers the names of tags anew, from 1 and in the same order, so that the same deck gives the same bytes. (PDF 32000-1, 14.7.2, ID and IDTree) */
export const renumberTags = (document: PDFDocument): void => {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object)
  const names = new Set<string>()
  for (const object of objects)
    visitNames(object, (name) => {
      names.add(name)
      return undefined
    })
  const renamed = new Map(
    [...names].sort().map((name, index) => [name, `node${String(index + 1).padStart(DIGITS, '0')}`]),
  )
  for (const object of objects) visitNames(object, (name) => renamed.get(name))
}

/** Visits every such name in an object and the objects written inside it, and puts in its place what `visit` gives. */
const visitNames = (object: PDFObject, visit: (name: string) => string | undefined): void => {
  const look = (value: PDFObject, replace: (value: PDFObject) => void) => {
    if (!(value instanceof PDFString)) return visitNames(value, visit)
    const name = value.asString()
    const other = BROWSER_NAME.test(name) ? visit(name) : undefined
    if (typeof other === 'string') replace(PDFString.of(other))
  }
  if (object instanceof PDFArray)
    for (const [at, value] of object.asArray().entries()) look(value, (other) => object.set(at, other))
  if (object instanceof PDFDict)
    for (const [key, value] of object.entries()) look(value, (other) => object.set(key, other))
}
