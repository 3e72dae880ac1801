import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Files } from './effects.ts'
import { toSystemCode } from './fault.ts'
import { watchFileContent } from './watch-file.ts'

/** The files of this machine. What is unfinished or temporary is removed by the function handed to `atExit`. */
export function openFiles(atExit: (removeUnfinished: () => void) => void): Files {
  const unfinished = new Set<string>()
  const claim = (path: string) => {
    unfinished.add(path)
  }
  atExit(() => {
    for (const path of unfinished) rmSync(path, { recursive: true, force: true })
  })
  return {
    read: (path) => readFile(path),
    write: (path, content) => writeFile(path, content),
    rename: async (from, to) => {
      await rename(from, to)
      unfinished.delete(from)
    },
    remove: async (path) => {
      await rm(path, { recursive: true, force: true })
      unfinished.delete(path)
    },
    makeFolder: async (path) => (await mkdir(path, { recursive: true })) ?? null,
    list: (path) => readdir(path),
    look,
    toRealPath: (path) => realpath(path),
    claim,
    makeTemporaryFolder: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'throughline-'))
      claim(folder)
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
