import { EXPLANATIONS, explain as toText } from '../diagnostics/explanations.ts'
import * as messages from '../diagnostics/messages.ts'
import { EXIT, type ExitCode, Fault } from './fault.ts'
import { findNear } from './near.ts'
import type { Session } from './session.ts'

const SENTENCE_END = /(?<=\.)\s/ // the gap in `One. Two.`

/** `explain`: prints the long text of a code; without a code, each with its first sentence. */
export async function explain({ options, terminal }: Session): Promise<ExitCode> {
  const code = options.subject
  if (code === null) {
    for (const line of toList()) terminal.print(line)
    return EXIT.done
  }
  const text = toText(code)
  if (text === null)
    throw new Fault(EXIT.wrongUsage, messages.unknownCode(code, findNear(code, Object.keys(EXPLANATIONS))))
  terminal.print(`${code}\n\n${text}`)
  return EXIT.done
}

function toList(): string[] {
  const codes = Object.keys(EXPLANATIONS)
  const width = Math.max(...codes.map((code) => code.length))
  return codes.map((code) => `${code.padEnd(width)}  ${toText(code)?.split(SENTENCE_END)[0] ?? ''}`)
}
