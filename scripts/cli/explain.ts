import { toColumns } from '../diagnostics/columns.ts'
import { EXPLANATIONS, explain as toText } from '../diagnostics/explanations.ts'
import * as messages from '../diagnostics/messages.ts'
import { EXIT, type ExitCode, Fault } from './fault.ts'
import { findNear } from './near.ts'
import type { Session } from './session.ts'

const SENTENCE_END = /(?<=\.)\s/ // the gap in `One. Two.`
const WIDEST = 100

/** `explain`: prints the long text of a code; without a code, each with its first sentence. */
export async function explain({ options, effects, terminal }: Session): Promise<ExitCode> {
  const code = options.subject
  if (code === null) {
    for (const line of toList()) terminal.print(line)
    return EXIT.done
  }
  const text = toText(code)
  if (text === null)
    throw new Fault(EXIT.wrongUsage, messages.unknownCode(code, findNear(code, Object.keys(EXPLANATIONS))))
  const width = Math.min(WIDEST, effects.stdout.columns)
  terminal.print([code, ...text.split('\n\n').map((paragraph) => toWrapped(paragraph, width))].join('\n\n'))
  return EXIT.done
}

function toList(): string[] {
  const codes = Object.keys(EXPLANATIONS)
  const width = Math.max(...codes.map((code) => code.length))
  return codes.map((code) => `${code.padEnd(width)}  ${toOneLine(toText(code) ?? '').split(SENTENCE_END)[0]}`)
}

const toOneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** A paragraph in lines of at most `width` columns, broken between words. */
function toWrapped(paragraph: string, width: number): string {
  const lines: string[] = []
  for (const word of toOneLine(paragraph).split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && toColumns(`${line} ${word}`) <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
