import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface DeckFolder {
  readonly dir: string
  readonly file: string
  readonly text: string
  remove(): Promise<void>
}

const FIXTURE = new URL('fixtures/harbour.txt', import.meta.url)

/** The fixture deck, changed by `edit`, in a folder of its own outside the repository. */
export const makeDeckFolder = async (edit: (text: string) => string = (text) => text): Promise<DeckFolder> => {
  const dir = await mkdtemp(join(tmpdir(), 'deck-of-test-'))
  const text = edit(await readFile(FIXTURE, 'utf8'))
  const file = join(dir, 'slides.md')
  await mkdir(join(dir, 'public'))
  await writeFile(file, text)
  return { dir, file, text, remove: () => rm(dir, { recursive: true, force: true }) }
}

/** The fixture deck with one more slide at its end. */
export const withSlide =
  (frontmatter: string, body: string) =>
  (text: string): string =>
    `${text}\n---\n${frontmatter}\nrouteAlias: added\n---\n\n${body}\n`

export const silent = (): void => {}
