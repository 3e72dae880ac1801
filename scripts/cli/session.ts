import { resolve } from 'node:path'
import type { Options } from './arguments.ts'
import type { Effects } from './effects.ts'
import type { Terminal } from './terminal.ts'

/** One run of the command line. */
export interface Session {
  readonly options: Options
  readonly effects: Effects
  readonly terminal: Terminal
  /** Aborted when the user ends the program. */
  readonly stopped: AbortSignal
}

const SCRIPT = 'throughline'

/**
 * The folder that names on the command line are relative to. `npm run throughline` changes to the folder of package.json first and
 * tells in INIT_CWD where the command was typed; the names in its other scripts (`npm start`) are those of package.json itself.
 */
const toTypingFolder = ({ env, cwd }: Pick<Effects, 'env' | 'cwd'>): string =>
  env.npm_lifecycle_event === SCRIPT && env.INIT_CWD !== undefined ? env.INIT_CWD : cwd

/** The absolute path of a name on the command line. */
export const toPath = (effects: Effects, name: string): string => resolve(toTypingFolder(effects), name)

/** The folder of `--out`, or that in which the command was typed. */
export const toOutFolder = ({ effects, options }: Session): string => toPath(effects, options.out ?? '.')
