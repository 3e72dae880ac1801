import { basename, dirname, extname, join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import * as messages from '../diagnostics/messages.ts'
import type { Outcome } from '../model/outcome.ts'
import type { CompileOptions, Mapped } from './compiler.ts'
import type { Effects } from './effects.ts'
import { EXIT, Fault, toSystemCode } from './fault.ts'
import { findNear } from './near.ts'
import { toPictureFinder } from './pictures.ts'
import { type Session, toPath } from './session.ts'

/** Standard input in place of a file. */
export const STANDARD_INPUT = '-'

/** Larger files are not even loaded; what an article may have is far less and told by phase 1. */
const LARGEST = 100_000_000
/** The name of results from standard input. */
const NAMELESS = 'deck'

const ADDRESS = /^[a-z]{2,8}:\/\//iu

/** The article's bytes. Throws a `Fault` with `file-not-found`, `is-an-address`, `is-a-directory`, `cannot-read` or `too-long`. */
export async function readArticle({ options, effects }: Session): Promise<Uint8Array> {
  const name = options.subject ?? STANDARD_INPUT
  if (name === STANDARD_INPUT) return effects.readStandardInput()
  const path = toPath(effects, name)
  try {
    const found = await effects.files.look(path)
    if (found === null && ADDRESS.test(name)) throw new Fault(EXIT.wrongUsage, messages.isAnAddress(name))
    if (found === null) throw new Fault(EXIT.files, messages.fileNotFound(name, await findNearFile(effects, name)))
    if (found.kind === 'folder') throw new Fault(EXIT.files, messages.isADirectory(name))
    if (found.size > LARGEST) throw new Fault(EXIT.files, messages.tooLong(name, found.size, LARGEST))
    return await effects.files.read(path)
  } catch (error) {
    const reason = toSystemCode(error)
    throw reason === null ? error : new Fault(EXIT.files, messages.cannotRead(name, reason))
  }
}

/** What the compiler is told about the article beside its bytes. */
export const toCompileOptions = ({ options, effects }: Session): CompileOptions => ({
  name: options.subject === null || options.subject === STANDARD_INPUT ? STANDARD_INPUT : basename(options.subject),
  findPictures: toPictureFinder(effects.files, toArticleFolder(options.subject, effects)),
  ...(options.inputFormat === null ? {} : { format: options.inputFormat }),
  ...(options.minutes === null ? {} : { minutes: options.minutes }),
  isUnsureDrawn: options.isUnsureDrawn,
})

/** The folder that the article's pictures are relative to; standard input has none. */
const toArticleFolder = (subject: string | null, effects: Effects): string | null =>
  subject === null || subject === STANDARD_INPUT ? null : dirname(toPath(effects, subject))

/** The article's name without its ending, for the files made of it: `huabei-jiebei`. */
export function toStem({ options }: Session): string {
  const name = basename(options.subject ?? STANDARD_INPUT)
  return name === STANDARD_INPUT ? NAMELESS : basename(name, extname(name)) || NAMELESS
}

/** Tells what the phases found. The value, or `null` when there is none or an error (with `--strict` a warning) stands against it. */
export function takeOutcome<T extends Mapped>({ terminal, options }: Session, outcome: Outcome<T | null>): T | null {
  const { value } = outcome
  const isTold = outcome.diagnostics.some(({ code }) => code === 'unsure-line')
  const diagnostics = [...outcome.diagnostics, ...(isTold ? [] : toldOfKind(value))]
  terminal.tell(diagnostics, value?.article.source ?? null)
  const isFaulty = diagnostics.some(
    ({ severity }) => severity === 'error' || (options.strict && severity === 'warning'),
  )
  return isFaulty ? null : value
}

/** A plain deck where a map was hoped for needs a word. */
const toldOfKind = (value: Mapped | null): Diagnostic[] =>
  value?.map.kind === 'none' ? [messages.noArgumentLine(value.article.source.name)] : []

async function findNearFile(effects: Effects, name: string): Promise<string | null> {
  const path = toPath(effects, name)
  const names = await effects.files.list(dirname(path)).catch(() => [])
  const near = findNear(basename(path), names)
  return near === null ? null : join(dirname(name), near)
}
