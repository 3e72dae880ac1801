import { unwatchFile, watchFile } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { normalizePath, type ViteDevServer } from 'vite'
import { entryOf } from './deck.ts'

const LOOK_EVERY_MS = 100

/**
 * Tells the server when `slides.md` has changed, and gives what ends that.
 *
 * The server's own watcher is off: it watches the whole repository, and it breaks when it is closed after a watched file was put in place
 * of another, which is how a deck is written. Looking at one file is as fast, and works on any disk.
 */
export const followSlides = (server: ViteDevServer, dir: string): (() => void) => {
  const entry = entryOf(dir)
  watchFile(entry, { interval: LOOK_EVERY_MS, persistent: false }, (now) => {
    if (now.mtimeMs !== 0) void announce(server, dir, entry)
  })
  return () => unwatchFile(entry)
}

/** Pictures come with new slides: the server must know them before the slides ask for them. */
const announce = async (server: ViteDevServer, dir: string, entry: string): Promise<void> => {
  for (const picture of await filesBelow(join(dir, 'public'))) server.watcher.emit('add', picture)
  server.watcher.emit('change', entry)
}

const filesBelow = async (folder: string): Promise<string[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return found.filter((file) => file.isFile()).map((file) => normalizePath(join(file.parentPath, file.name)))
}
