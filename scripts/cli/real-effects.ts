import type { Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import packageJson from '../../package.json' with { type: 'json' }
import type { Effects, Output } from './effects.ts'
import { EXIT } from './fault.ts'
import { openFiles } from './real-files.ts'

const DEFAULT_COLUMNS = 100

/** The world itself. `flush` waits until all that was written has left the process. */
export function openEffects(): Effects & { readonly flush: () => Promise<void> } {
  process.stdout.on('error', endWithoutReader)
  return {
    stdout: toOutput(process.stdout),
    stderr: toOutput(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    run: String(process.pid),
    version: packageJson.version,
    files: openFiles((removeUnfinished) => process.once('exit', removeUnfinished)),
    readStandardInput: () => buffer(process.stdin),
    onStop,
    loadCompiler: async () => (await import('./real-compiler.ts')).compiler,
    loadShow: () => import('../5-show/index.ts'),
    flush: async () => {
      await Promise.all([process.stdout, process.stderr].map(flush))
    },
  }
}

/** The first Ctrl-C asks for the end; a second ends at once. */
function onStop(listener: () => void): () => void {
  let isAsked = false
  const stop = () => {
    if (isAsked) process.exit(EXIT.stopped)
    isAsked = true
    listener()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return () => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}

const toOutput = (stream: NodeJS.WriteStream): Output => ({
  isTerminal: stream.isTTY === true,
  // 0 where the terminal does not know its own width.
  columns: stream.columns || DEFAULT_COLUMNS,
  write: (text) => {
    stream.write(text)
  },
})

/** `throughline map article.md | head`: the reader has what it wants. */
function endWithoutReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(EXIT.done)
}

const flush = (stream: Writable): Promise<void> =>
  new Promise((resolve) => {
    stream.write('', () => resolve())
  })
