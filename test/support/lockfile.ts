import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/*
 * npm leaves the packages of other platforms out of the lockfile when the registry in use does not offer them, and then
 * `npm ci` refuses that lockfile everywhere. `npm run lockfile` puts them back: name and version stand in the packages that want them.
 */

interface Entry {
  readonly version?: string
  readonly dev?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optional?: boolean
}

interface Missing {
  readonly path: string
  readonly entry: Entry
}

const LOCKFILE = fileURLToPath(new URL('../../package-lock.json', import.meta.url))
const SYSTEMS: Readonly<Record<string, string>> = {
  darwin: 'darwin',
  win: 'win32',
  win32: 'win32',
  linux: 'linux',
  android: 'android',
  freebsd: 'freebsd',
}
const PROCESSORS = ['x64', 'arm64', 'ia32', 'arm']

export const readPackages = (): Record<string, Entry> => JSON.parse(readFileSync(LOCKFILE, 'utf8')).packages

/** The optional packages that are wanted at an exact version and have no entry. */
export const findMissing = (packages: Readonly<Record<string, Entry>>): Missing[] =>
  Object.entries(packages).flatMap(([path, owner]) =>
    Object.entries(owner.optionalDependencies ?? {})
      .filter(([name, version]) => /^\d/.test(version) && !isThere(packages, path, name))
      .map(([name, version]) => ({ path: `node_modules/${name}`, entry: toEntry(name, version, owner) })),
  )

function isThere(packages: Readonly<Record<string, Entry>>, owner: string, name: string): boolean {
  return `node_modules/${name}` in packages || `${owner}/node_modules/${name}` in packages
}

/** Platform packages tell their platform in their names: `cli-linux-x64-musl`. */
function toEntry(name: string, version: string, owner: Entry): Entry {
  const words = name.split(/[-/]/)
  const cpu = words.filter((word) => PROCESSORS.includes(word)).slice(0, 1)
  const os = words.flatMap((word) => SYSTEMS[word] ?? []).slice(0, 1)
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(owner.dev ? { dev: true } : {}),
    ...(words.includes('musl') ? { libc: ['musl'] } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  }
}

function completeLockfile(): void {
  const lock = JSON.parse(readFileSync(LOCKFILE, 'utf8'))
  for (const { path, entry } of findMissing(lock.packages)) lock.packages[path] = entry
  writeFileSync(LOCKFILE, `${JSON.stringify(lock, null, 2)}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) completeLockfile()
