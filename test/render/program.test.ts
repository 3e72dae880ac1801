import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }

const PROGRAM = fileURLToPath(new URL('../../scripts/throughline.ts', import.meta.url))

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-test-'))
})
afterEach(() => rm(folder, { recursive: true }))

interface Ended {
  readonly code: number | string | null | undefined
  readonly stdout: string
  readonly stderr: string
}

function start(words: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [PROGRAM, ...words], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : error.code, stdout, stderr }),
    )
    child.stdin?.end(input)
  })
}

/** The files of a deck that is built in a folder of its own under an environment of its own, by their names. */
async function buildIn(
  dir: string,
  article: string,
  environment: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  await mkdir(dir)
  const env = { ...process.env, ...environment }
  await promisify(execFile)(process.execPath, [PROGRAM, 'build', article, '--quiet'], { cwd: dir, env })
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [relative(dir, path), await readFile(path, 'utf8')])),
  )
}

describe('the program', () => {
  it('prints its version', async () => {
    expect(await start(['--version'])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' })
  })

  it('ends with the exit code of the fault and shows no stack', async () => {
    const [usage, missing] = await Promise.all([start(['bild', 'a.md']), start(['map', 'a.md'])])
    expect([usage.code, missing.code]).toEqual([2, 3])
    expect([usage.stdout, missing.stdout]).toEqual(['', ''])
    expect(usage.stderr + missing.stderr).not.toMatch(/^ {4}at /m)
  })

  it('reads standard input and writes data to standard output alone', async () => {
    const { code, stdout, stderr } = await start(['map', '-', '--quiet'], 'The harbour silts up.\n')
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({ version: 1 })
  })

  it('builds a deck in the folder it is started in', async () => {
    await writeFile(join(folder, 'article.md'), 'The harbour silts up.\n')
    expect(await start(['build', 'article.md'])).toMatchObject({ code: 0, stdout: 'slides.md\n' })
    expect((await readdir(folder)).sort()).toEqual(['article.md', 'deck.json', 'public', 'slides.md'])
  })

  it('writes the same bytes under another locale and time zone, in another folder', async () => {
    const article = fileURLToPath(new URL('../../articles/yeshi-night-market-waste.txt', import.meta.url))
    const environments = [
      { LANG: 'C', TZ: 'UTC' },
      { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
    ]
    const decks = await Promise.all(
      environments.map((environment, index) => buildIn(join(folder, `${index}`), article, environment)),
    )
    expect(decks[1]).toEqual(decks[0])
    expect(Object.keys(decks[0] ?? {}).sort()).toEqual(['deck.json', 'public/throughline.svg', 'slides.md'])
  })
})
