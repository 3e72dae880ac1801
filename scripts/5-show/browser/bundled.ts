import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { chmod, mkdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar-fs'
import { repositoryRoot } from '../slidev/places.ts'

const PACKAGE = '@sparticuz/chromium'
const CACHE = join(repositoryRoot, 'node_modules', '.cache', 'throughline')
const LIBRARIES = 'lib'

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
  const folder = join(CACHE, `chromium-${packed.version}`)
  const executable = join(folder, 'chromium')
  if (!existsSync(join(folder, LIBRARIES))) await unpackLibraries(packed.libraries, folder)
  if (!existsSync(executable)) await unpack(packed.file, folder, executable)
  return executable
}

/**
 * The folder of the libraries that a browser of ours needs and a bare machine may lack (NSS, NSPR); `null` for any other browser,
 * which has what it needs from the system.
 */
export const librariesOf = (executable: string): string | null => {
  const libraries = join(dirname(executable), LIBRARIES)
  return executable.startsWith(CACHE) && existsSync(libraries) ? libraries : null
}

const findPacked = (): { file: string; libraries: string; version: string } | null => {
  const require = createRequire(import.meta.url)
  try {
    const main = require.resolve(PACKAGE)
    const root = main.slice(0, main.lastIndexOf(join('@sparticuz', 'chromium')) + join('@sparticuz', 'chromium').length)
    const { version } = require(join(root, 'package.json'))
    const file = join(root, 'bin', 'chromium.br')
    const libraries = join(root, 'bin', 'al2023.tar.br')
    return existsSync(file) && existsSync(libraries) ? { file, libraries, version: String(version) } : null
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

const unpackLibraries = async (packed: string, folder: string): Promise<void> => {
  const partial = join(folder, `libraries-${process.pid}`)
  try {
    await mkdir(partial, { recursive: true })
    await pipeline(createReadStream(packed), createBrotliDecompress(), extract(partial))
    await rename(join(partial, LIBRARIES), join(folder, LIBRARIES)).catch((thrown) => {
      if (!existsSync(join(folder, LIBRARIES))) throw thrown
    })
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}
