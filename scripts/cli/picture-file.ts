/** The width and height of a picture in px; `null` where its file does not say (a drawing scales). */
interface PictureForm {
  readonly ending: 'png' | 'jpg' | 'gif' | 'webp' | 'svg'
  readonly size: { readonly width: number; readonly height: number } | null
}

/** What a drawing begins with, past comments and declarations, within so many bytes. */
const SVG_HEAD = 4096
const SVG = /^\s*(?:<\?xml[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i

/** Frames of a JPEG that tell its size (ITU-T T.81, table B.1): all `C0`–`CF` but tables and extensions. */
const isFrameMark = (mark: number): boolean =>
  mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc

/**
 * What kind of picture a file holds, told by its first bytes and never by its name; `null` for one that slides do not show.
 * PNG, GIF, JPEG and WebP say their size as well.
 */
export function readPictureForm(bytes: Uint8Array): PictureForm | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const word = (at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length))
  if (word(0, 8) === '\x89PNG\r\n\x1a\n' && bytes.length > 24)
    return { ending: 'png', size: { width: view.getUint32(16), height: view.getUint32(20) } }
  if (/^GIF8[79]a$/.test(word(0, 6)) && bytes.length > 10)
    return { ending: 'gif', size: { width: view.getUint16(6, true), height: view.getUint16(8, true) } }
  if (word(0, 4) === 'RIFF' && word(8, 4) === 'WEBP' && bytes.length > 30)
    return { ending: 'webp', size: readWebpSize(view, word(12, 4)) }
  if (word(0, 3) === '\xff\xd8\xff') return { ending: 'jpg', size: readJpegSize(view) }
  const head = new TextDecoder().decode(bytes.subarray(0, SVG_HEAD))
  return SVG.test(head) ? { ending: 'svg', size: null } : null
}

/** The size as each of the three kinds of a WebP file holds it (RFC 9649, section 2). */
function readWebpSize(view: DataView, chunk: string): PictureForm['size'] {
  if (chunk === 'VP8X') return { width: 1 + readUint24(view, 24), height: 1 + readUint24(view, 27) }
  if (chunk === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (chunk !== 'VP8L') return null
  const bits = view.getUint32(21, true)
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) }
}

const readUint24 = (view: DataView, at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)

function readJpegSize(view: DataView): PictureForm['size'] {
  let at = 2
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const mark = view.getUint8(at + 1)
    if (isFrameMark(mark)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    // A byte of filling may stand before a mark.
    at += mark === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}
