import { unwatchFile, watch, watchFile } from 'node:fs'
import { basename, dirname } from 'node:path'

/** Editors write a file in several steps: what follows within this time (ms) belongs together. */
const SETTLED = 50
/** How often (ms) the file is looked at where the system does not tell of changes, as on some network drives. */
const POLLED = 1000

/**
 * Calls `onChange` after the file has changed. It watches the folder, since many editors put a new file in place of the old one,
 * which ends a watch on the file itself. A change may be told twice. Gives what ends it.
 */
export function watchFileContent(path: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const settle = () => {
    clearTimeout(timer)
    timer = setTimeout(onChange, SETTLED)
  }
  const stopWatching = watchFolder(path, settle)
  watchFile(path, { interval: POLLED }, settle)
  return () => {
    clearTimeout(timer)
    stopWatching()
    unwatchFile(path, settle)
  }
}

function watchFolder(path: string, onEvent: () => void): () => void {
  const name = basename(path)
  try {
    const watcher = watch(dirname(path), (_, changed) => {
      if (changed === null || changed === name) onEvent()
    })
    // The folder went away, or the system has no more watches: polling goes on.
    watcher.on('error', () => watcher.close())
    return () => watcher.close()
  } catch {
    return () => {}
  }
}
