import type { Compiler } from './compiler.ts'
import { EXIT, type ExitCode } from './fault.ts'
import { readArticle, takeOutcome, toCompileOptions } from './read-article.ts'
import type { Session } from './session.ts'

const LINE_END = /\n$/

/** `map`: prints the argument map. */
export async function map(session: Session): Promise<ExitCode> {
  const { effects, options, terminal } = session
  const bytes = await readArticle(session)
  const compiler = await effects.loadCompiler()
  const read = takeOutcome(session, await compiler.compileMap(bytes, toCompileOptions(session)))
  if (read === null) return EXIT.faultyArticle
  const printed = toPrinter(compiler, options.formats[0])(read.article, read.map)
  terminal.print(printed.replace(LINE_END, ''))
  return EXIT.done
}

function toPrinter(compiler: Compiler, format: string | undefined): Compiler['toMapJson'] {
  if (format === 'text') return compiler.toMapText
  if (format === 'mermaid') return compiler.toMermaid
  if (format === 'argdown') return compiler.toMapArgdown
  return compiler.toMapJson
}
