import type { Compiler } from './compiler.ts'
import type { Show } from './show.ts'

/** Where text goes. */
export interface Output {
  /** Whether a person looks at it as it is written. */
  readonly isTerminal: boolean
  /** Columns of that terminal. */
  readonly columns: number
  readonly write: (text: string) => void
}

/** The files of the machine, as far as the command line needs them. Paths are absolute. */
export interface Files {
  readonly read: (path: string) => Promise<Uint8Array>
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>
  readonly rename: (from: string, to: string) => Promise<void>
  /** Removes a file, or a folder with all that is in it; nothing happens when there is none. */
  readonly remove: (path: string) => Promise<void>
  /** Makes a folder and those above it; gives the topmost that was not there, or `null`. */
  readonly makeFolder: (path: string) => Promise<string | null>
  readonly list: (path: string) => Promise<string[]>
  /** The path itself, without symbolic links. */
  readonly toRealPath: (path: string) => Promise<string>
  /** What is at a path and its size in bytes; `null` for nothing. */
  readonly look: (path: string) => Promise<{ readonly kind: 'file' | 'folder'; readonly size: number } | null>
  /** Tells that a path holds something unfinished: it is removed should the process end before it is renamed or removed. */
  readonly claim: (path: string) => void
  readonly makeTemporaryFolder: () => Promise<string>
  /** Calls `onChange` some time after the file's content has changed, also when it was put in place of another. Gives what ends it. */
  readonly watch: (path: string, onChange: () => void) => () => void
}

/** All that the command line does to the world, so that a test can pass its own. */
export interface Effects {
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Tells this run apart from others at the same time, in the names of unfinished files. */
  readonly run: string
  readonly version: string
  readonly files: Files
  readonly readStandardInput: () => Promise<Uint8Array>
  /** Calls `listener` when the user ends the program (Ctrl-C). Gives what takes it back. */
  readonly onStop: (listener: () => void) => () => void
  /** The phases 1 to 4 and the show are large: they are loaded only by the verbs that need them. */
  readonly loadCompiler: () => Promise<Compiler>
  readonly loadShow: () => Promise<Show>
}
