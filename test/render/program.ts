import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PROGRAM = fileURLToPath(new URL('../../scripts/throughline.ts', import.meta.url))

/** The path of a file of the repository. */
export const inRepository = (path: string): string => `${ROOT}${path}`

/** Runs the program as a user does, to its end; rejects when it ends with a fault. */
export const runProgram = async (words: readonly string[], cwd: string): Promise<string> =>
  (await promisify(execFile)(process.execPath, [PROGRAM, ...words], { cwd })).stdout

export interface Running {
  readonly process: ChildProcess
  /** All addresses the program has told. */
  readonly addresses: readonly string[]
  /** Ends it as Ctrl-C does; gives its exit code. */
  end(): Promise<number | null>
}

/** Starts the program and waits until it has told an address. */
export function startProgram(words: readonly string[], cwd: string): Promise<Running> {
  const child = spawn(process.execPath, [PROGRAM, ...words], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const end = () => {
    child.kill('SIGINT')
    return ended
  }
  let told = ''
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      told += String(chunk)
      const addresses = told.match(/https?:\/\/[^\s)]+/g) ?? []
      if (addresses.length > 0 && told.endsWith('\n')) resolve({ process: child, addresses, end })
    })
    ended.then((code) => reject(new Error(`ended with ${code} before it told an address: ${told}`)))
  })
}
