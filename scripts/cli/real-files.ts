import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Files } from './effects.ts'
import { toSystemCode } from './fault.ts'
import { watchFileContent } from './watch-file.ts'

/** The files of this machine. Temporary folders that are still there when the process ends are removed. */
export function openFiles(): Files {
  const temporary = new Set<string>()
  process.on('exit', () => {
    for (const folder of temporary) rmSync(folder, { recursive: true, force: true })
  })
  return {
    read: (path) => readFile(path),
    write: (path, text) => writeFile(path, text),
    rename,
    remove: (path) => rm(path, { recursive: true, force: true }),
    makeFolder: async (path) => (await mkdir(path, { recursive: true })) ?? null,
    list: (path) => readdir(path),
    look,
    makeTemporaryFolder: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'throughline-'))
      temporary.add(folder)
      return folder
    },
    watch: watchFileContent,
  }
}

async function look(path: string) {
  try {
    const found = await stat(path)
    return { kind: found.isDirectory() ? ('folder' as const) : ('file' as const), size: found.size }
  } catch (error) {
    const reason = toSystemCode(error)
    // ENOTDIR: a file stands where a folder would be, so nothing can be below it.
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return null
    throw error
  }
}
