import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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

// Each starts a process of its own, which takes its time on a machine at work.
describe('the program', { timeout: 30_000 }, () => {
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
})
