import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar-fs'
import { repositoryRoot } from '../slidev/places.ts'

const PACKAGE = '@sparticuz/chromium'
const CACHE = join(repositoryRoot, 'node_modules', '.cache', 'throughline')
const SYSTEM_FONTS = '/etc/fonts/fonts.conf'

/** What comes packed beside the browser: the folder each archive holds. */
const PARTS = [
  { archive: 'al2023.tar.br', folder: 'lib' },
  { archive: 'fonts.tar.br', folder: 'fonts' },
] as const

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
  for (const part of PARTS) await unpackFolder(join(packed.folder, part.archive), folder, part.folder)
  await writeFontSettings(folder)
  if (!existsSync(executable)) await unpack(join(packed.folder, 'chromium.br'), folder, executable)
  return executable
}

/**
 * What a browser of ours is told in its environment, for what a bare machine may lack: the libraries it needs (NSS, NSPR), and one font,
 * without which it does not draw. Empty for any other browser, which has these from its system.
 */
export const environmentOf = (executable: string): Record<string, string> => {
  if (!executable.startsWith(CACHE)) return {}
  const folder = dirname(executable)
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return {
    LD_LIBRARY_PATH: libraries,
    ...(existsSync(SYSTEM_FONTS) ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }),
  }
}

const findPacked = (): { folder: string; version: string } | null => {
  const require = createRequire(import.meta.url)
  try {
    const main = require.resolve(PACKAGE)
    const root = main.slice(0, main.lastIndexOf(join('@sparticuz', 'chromium')) + join('@sparticuz', 'chromium').length)
    const { version } = require(join(root, 'package.json'))
    const folder = join(root, 'bin')
    return existsSync(join(folder, 'chromium.br')) ? { folder, version: String(version) } : null
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

const unpackFolder = async (packed: string, folder: string, name: string): Promise<void> => {
  if (existsSync(join(folder, name))) return
  const partial = join(folder, `${name}-${process.pid}`)
  try {
    await mkdir(partial, { recursive: true })
    await pipeline(createReadStream(packed), createBrotliDecompress(), extract(partial))
    await rename(join(partial, name), join(folder, name)).catch((thrown) => {
      if (!existsSync(join(folder, name))) throw thrown
    })
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

const writeFontSettings = async (folder: string): Promise<void> => {
  const settings = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`
  await writeFile(join(folder, 'fonts.conf'), settings)
}
