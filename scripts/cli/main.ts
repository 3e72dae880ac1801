import * as messages from '../diagnostics/messages.ts'
import { type Command, readArguments } from './arguments.ts'
import type { Effects } from './effects.ts'
import { EXIT, type ExitCode, Fault, toFault } from './fault.ts'
import { toHelp, toVerbHelp } from './help.ts'
import { findNear } from './near.ts'
import type { Session } from './session.ts'
import { openTerminal, type Terminal } from './terminal.ts'
import { isVerbName, VERB_NAMES, type VerbName } from './verbs.ts'

/** Loads a verb and runs it: one is enough for a command, and some are large. */
const RUN: Readonly<Record<VerbName, (session: Session) => Promise<ExitCode>>> = {
  build: async (session) => (await import('./build.ts')).build(session),
  present: async (session) => (await import('./present.ts')).present(session),
  export: async (session) => (await import('./export.ts')).exportDeck(session),
  check: async (session) => (await import('./check.ts')).check(session),
  map: async (session) => (await import('./map.ts')).map(session),
  explain: async (session) => (await import('./explain.ts')).explain(session),
  help,
}

/**
 * The command line: takes the words after `throughline` and gives the exit code. It never ends the process and never throws.
 * Data goes to `effects.stdout`; messages and progress to `effects.stderr`.
 */
export async function main(argv: readonly string[], effects: Effects): Promise<ExitCode> {
  const command = readArguments(argv)
  const terminal = openTerminal(effects, command.options)
  try {
    return await answer(command, effects, terminal)
  } catch (error) {
    return tellError(error, command, effects, terminal)
  } finally {
    terminal.finish()
  }
}

async function answer(command: Command, effects: Effects, terminal: Terminal): Promise<ExitCode> {
  const { asks, verb, faults, options } = command
  if (asks === 'version') effects.stdout.write(`${effects.version}\n`)
  if (asks === 'help') effects.stdout.write(verb === null ? toHelp() : toVerbHelp(verb))
  if (asks === 'nothing') effects.stderr.write(toHelp())
  if (asks !== 'run') return asks === 'nothing' ? EXIT.wrongUsage : EXIT.done
  terminal.tell(faults, null)
  if (faults.length > 0 || verb === null) return EXIT.wrongUsage
  return run(verb, { options, effects, terminal })
}

/** Verbs that end in their own time: `present` closes its server, `build` puts all files in place or none. */
const ENDS_ITSELF: readonly VerbName[] = ['present', 'build']

/** Runs a verb until it is done or the user ends it. */
async function run(verb: VerbName, parts: Omit<Session, 'stopped'>): Promise<ExitCode> {
  const stop = new AbortController()
  const release = parts.effects.onStop(() => stop.abort())
  const ended = new Promise<ExitCode>((resolve) => {
    stop.signal.addEventListener('abort', () => resolve(EXIT.stopped), { once: true })
  })
  try {
    const result = RUN[verb]({ ...parts, stopped: stop.signal })
    return await (ENDS_ITSELF.includes(verb) ? result : Promise.race([result, ended]))
  } finally {
    release()
  }
}

async function help({ options, effects }: Session): Promise<ExitCode> {
  const word = options.subject
  if (word !== null && !isVerbName(word))
    throw new Fault(EXIT.wrongUsage, messages.unknownVerb(word, findNear(word, VERB_NAMES), VERB_NAMES))
  effects.stdout.write(word === null ? toHelp() : toVerbHelp(word))
  return EXIT.done
}

function tellError(error: unknown, { options }: Command, effects: Effects, terminal: Terminal): ExitCode {
  const { diagnostic, exitCode } = toFault(error)
  terminal.tell([diagnostic], null)
  if (exitCode === EXIT.bug && options.debug && error instanceof Error) effects.stderr.write(`${error.stack}\n`)
  return exitCode
}
