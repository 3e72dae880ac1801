import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { chmod, mkdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { repositoryRoot } from '../slidev/places.ts'

const PACKAGE = '@sparticuz/chromium'

/**
 * The Chromium that comes with throughline through npm, unpacked the first time it is asked for. Linux on x64 only, else `null`.
 *
 * The package's own unpacking writes to a fixed name in the shared temporary folder: two runs at once meet there, and
 * anyone may have put a file under that name before. Here it goes to a folder of the installation, by a rename.
 */
export const bundledBrowser = async (): Promise<string | null> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const packed = findPacked()
  if (packed === null) return null
  const folder = join(repositoryRoot, 'node_modules', '.cache', 'throughline', `chromium-${packed.version}`)
  const executable = join(folder, 'chromium')
  if (!existsSync(executable)) await unpack(packed.file, folder, executable)
  return executable
}

const findPacked = (): { file: string; version: string } | null => {
  const require = createRequire(import.meta.url)
  try {
    const main = require.resolve(PACKAGE)
    const root = main.slice(0, main.lastIndexOf(join('@sparticuz', 'chromium')) + join('@sparticuz', 'chromium').length)
    const { version } = require(join(root, 'package.json'))
    const file = join(root, 'bin', 'chromium.br')
    return existsSync(file) ? { file, version: String(version) } : null
  } catch {
    return null
  }
}

const unpack = async (packed: string, folder: string, executable: string): Promise<void> => {
  const partial = join(folder, `partial-${process.pid}`)
  try {
    await mkdir(dirname(partial), { recursive: true })
    await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(partial))
    await chmod(partial, 0o755)
    await rename(partial, executable)
  } finally {
    await rm(partial, { force: true })
  }
}
