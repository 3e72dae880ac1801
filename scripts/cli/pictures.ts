import { createHash } from 'node:crypto'
import { basename, extname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import * as messages from '../diagnostics/messages.ts'
import { type Article, eachBlock, eachSection, type Figure } from '../model/article.ts'
import type { Outcome } from '../model/outcome.ts'
import type { PictureFile } from '../model/picture.ts'
import { isOverlapping } from '../model/span.ts'
import type { Files } from './effects.ts'
import { toSystemCode } from './fault.ts'
import { readPictureForm } from './picture-file.ts'

/** Larger files, in bytes, are not copied: a deck must go by mail. */
const LARGEST = 10_000_000
/** Smaller ones, in px of the longer side, cannot be shown large; without words they are marks of a page: icons, bullets, counters. */
const SMALLEST = 160

/** A picture that is shown, one that is no more than a mark, or why it is not shown. */
type Found = PictureFile | 'mark' | Refusal
type Looked = PictureFile | 'small' | Refusal
type Refusal = 'missing' | 'elsewhere' | 'without-folder' | 'unfit'

const MESSAGES: Readonly<Record<Refusal, (pictures: readonly messages.NamedPicture[]) => Diagnostic>> = {
  missing: messages.pictureNotFound,
  elsewhere: messages.pictureElsewhere,
  'without-folder': messages.pictureWithoutFolder,
  unfit: (pictures) => messages.pictureUnfit(pictures, LARGEST, SMALLEST),
}

/**
 * Gives the pictures of an article whose files lie in its folder or below it, each once; `folder` is `null` for standard input.
 * Those that are not shown are told of, one message for each reason.
 */
export const toPictureFinder =
  (files: Files, folder: string | null) =>
  async (article: Article): Promise<Outcome<readonly PictureFile[]>> => {
    const figures = findFigures(article)
    const found: Found[] = []
    for (const { src, caption } of figures) {
      const one = await findPicture(files, folder, src)
      found.push(one === 'small' ? (caption === null ? 'mark' : 'unfit') : one)
    }
    const refused = (Object.keys(MESSAGES) as Refusal[]).flatMap((reason) => {
      const pictures = figures.filter((_, index) => found[index] === reason)
      return pictures.length === 0 ? [] : [MESSAGES[reason](pictures)]
    })
    return { value: found.filter((one) => typeof one !== 'string'), diagnostics: refused }
  }

/** The pictures in the article's own text, the first of each name. */
function findFigures({ lead, sections, tail, noise }: Article): Figure[] {
  const blocks = [...lead, ...[...eachSection(sections)].flatMap((section) => section.blocks), ...tail]
  const figures = [...eachBlock(blocks)].filter((block): block is Figure => block.kind === 'figure' && block.src !== '')
  const own = figures.filter(({ span }) => !noise.some((cut) => isOverlapping(cut.span, span)))
  return own.filter(({ src }, index) => own.findIndex((other) => other.src === src) === index)
}

async function findPicture(files: Files, folder: string | null, src: string): Promise<Looked> {
  if (isElsewhere(src)) return 'elsewhere'
  if (folder === null) return 'without-folder'
  for (const name of toNames(src)) {
    const path = toPathInside(folder, name)
    if (path === null) return 'elsewhere'
    try {
      const found = await readPicture(files, folder, path, src)
      if (found !== 'missing') return found
    } catch (error) {
      if (toSystemCode(error) === null) throw error
      return 'unfit'
    }
  }
  return 'missing'
}

/** Whether an address leads to another machine, into the page itself, or to a fixed place on this machine. */
export const isElsewhere = (src: string): boolean => /^\s*(?:[a-z][a-z\d+.-]*:|[/\\])/iu.test(src)

/** The file names that an address may stand for: as it is, without escapes (`%20`), without what follows `?` or `#`. */
function toNames(src: string): string[] {
  const plain = src.replace(/[?#].*$/su, '')
  return [...new Set([src, toUnescaped(src), plain, toUnescaped(plain)])].filter((name) => name.trim() !== '')
}

function toUnescaped(src: string): string {
  try {
    return decodeURIComponent(src)
  } catch {
    return src
  }
}

/** The path of a name in a folder; `null` where it leads out of the folder, or could on another system. */
export function toPathInside(folder: string, name: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no file of an article has these in its name
  if (/[\u0000-\u001f\\]/u.test(name) || isElsewhere(name)) return null
  const path = resolve(folder, name)
  return isInside(folder, path) ? path : null
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

async function readPicture(files: Files, folder: string, path: string, src: string): Promise<Looked> {
  const there = await files.look(path)
  if (there === null) return 'missing'
  // A link in the folder may lead out of it.
  if (!isInside(await files.toRealPath(folder), await files.toRealPath(path))) return 'elsewhere'
  if (there.kind === 'folder' || there.size > LARGEST) return 'unfit'
  const bytes = await files.read(path)
  const form = readPictureForm(bytes)
  if (form === null) return 'unfit'
  if (form.size !== null && Math.max(form.size.width, form.size.height) < SMALLEST) return 'small'
  return { src, name: toName(path, bytes, form.ending), path, bytes }
}

/** `arrears-3f2a9c41.png`: the same for the same bytes, so that a browser that has seen another picture does not show that one. */
function toName(path: string, bytes: Uint8Array, ending: string): string {
  const stem = basename(path, extname(path)).toLowerCase()
  const plain = stem.replace(/[^a-z\d]+/gu, '-').replace(/^-|-$/gu, '')
  return `${plain.slice(0, 40) || 'picture'}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.${ending}`
}
