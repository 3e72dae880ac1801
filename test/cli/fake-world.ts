import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Compiler, Deck } from '../../scripts/cli/compiler.ts'
import type { Effects } from '../../scripts/cli/effects.ts'
import { main } from '../../scripts/cli/main.ts'
import { openFiles } from '../../scripts/cli/real-files.ts'
import type { Show } from '../../scripts/cli/show.ts'
import * as messages from '../../scripts/diagnostics/messages.ts'
import type { Source } from '../../scripts/model/source.ts'

/** The files of this machine, without an end of the process. */
export const realFiles = openFiles(() => {})

export interface World {
  /** An empty folder, the one the command is typed in. */
  readonly folder: string
  /** Where temporary folders are made. */
  readonly temporary: string
  readonly effects: Effects
  readonly run: (...words: string[]) => Promise<Result>
  /** What has been written so far. */
  readonly seen: { stdout: string; stderr: string }
  /** As Ctrl-C does. */
  readonly stop: () => void
  readonly remove: () => Promise<void>
}

interface Result {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** A command line in a folder of its own, with a compiler and a show that are made up unless others are given. */
export async function openWorld(given: Partial<Effects> = {}): Promise<World> {
  const root = await mkdtemp(join(tmpdir(), 'throughline-test-'))
  const [folder, temporary] = [join(root, 'typed-in'), join(root, 'temporary')]
  for (const path of [folder, temporary]) await mkdir(path)
  const seen = { stdout: '', stderr: '' }
  const listeners = new Set<() => void>()
  const toOutput = (name: 'stdout' | 'stderr') => ({
    isTerminal: false,
    columns: 80,
    write: (text: string) => {
      seen[name] += text
    },
  })
  const effects: Effects = {
    stdout: toOutput('stdout'),
    stderr: toOutput('stderr'),
    env: {},
    cwd: folder,
    run: '1',
    version: '1.2.3',
    files: { ...realFiles, makeTemporaryFolder: () => mkdtemp(join(temporary, 'deck-')) },
    readStandardInput: async () => new TextEncoder().encode('from standard input'),
    onStop: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    loadCompiler: async () => fakeCompiler,
    loadShow: async () => fakeShow,
    ...given,
  }
  const run = async (...words: string[]) => {
    seen.stdout = ''
    seen.stderr = ''
    const code = await main(words, effects)
    return { code, ...seen }
  }
  const stop = () => {
    for (const listener of listeners) listener()
  }
  return { folder, temporary, effects, run, seen, stop, remove: () => rm(root, { recursive: true }) }
}

const BUG = 'this text makes the compiler fail'

/** Makes a deck of any text; one with `?` gives a warning, an empty one an error, and one a bug. */
export const fakeCompiler: Compiler = {
  compile: async (bytes, { name }) => {
    const text = new TextDecoder().decode(bytes)
    if (text === BUG) throw new TypeError('something is undefined')
    if (text === '') return { value: null, diagnostics: [messages.emptyArticle(name)] }
    const at = text.indexOf('?')
    const warning = messages.frontMatterNotYaml('a mark', { start: at, end: at + 1 })
    return { value: toDeck(text, name), diagnostics: at === -1 ? [] : [warning] }
  },
  compileMap: (bytes, options) => fakeCompiler.compile(bytes, options),
  prove: () => [],
  toMapJson: () => '{"version":1}\n',
  toMapText: () => 'the map as text\n',
  toMapArgdown: () => 'the map as argdown\n',
  toMermaid: () => 'flowchart LR\n',
}

export const bugText = BUG

const NO_LINE: Deck['map'] = {
  language: 'en',
  kind: 'argument',
  points: [],
  links: [],
  doubtful: [],
  hub: null,
  sectionRoles: {},
  asides: [],
  sentences: [],
}

function toDeck(text: string, name: string): Deck {
  const whole = { start: 0, end: text.length }
  const source: Source = { name, format: 'text', text, origins: [], unit: 'line', starts: [0] }
  const title = { text, from: [whole] as const }
  return {
    article: {
      source,
      language: 'en',
      title: whole,
      subtitle: null,
      byline: null,
      date: null,
      publisher: null,
      lead: [],
      tail: [],
      sections: [],
      noise: [],
    },
    map: NO_LINE,
    found: NO_LINE,
    plan: {
      title,
      language: 'en',
      kind: 'none',
      nouns: {},
      source: name,
      author: null,
      chapters: [],
      slides: [
        {
          kind: 'points',
          id: 'start',
          title,
          part: { at: 1, of: 2 },
          chapter: null,
          footer: null,
          clicks: 1,
          seconds: 45,
          notes: [
            { text: { text: 'Say this first.', from: [whole] }, click: 0, place: null },
            {
              text: { text: 'Then this.', from: [whole] },
              click: 1,
              place: { text: 'line 1', label: 'place', values: {}, from: [] },
            },
          ],
          items: [],
          shared: [],
          facts: [],
        },
      ],
      ledger: { sentences: 1, onSlides: 1, inNotes: 0, dropped: [] },
      timing: { minutes: null, seconds: 45, cuts: [{ slides: ['start'], seconds: 45, left: 0 }] },
    },
    pictures: [],
    files: { 'slides.md': `# ${text}\n`, 'deck.json': '{"generator":"throughline"}\n', 'public/note.txt': text },
  }
}

/** Draws nothing: writes what it was asked to draw. */
export const fakeShow: Show = {
  findBrowser: async (path) => path ?? '/usr/bin/browser',
  present: async ({ port }) => ({
    url: `http://localhost:${port ?? 3030}/`,
    presenterUrl: `http://localhost:${port ?? 3030}/presenter/`,
    close: async () => {},
  }),
  buildSite: ({ out }) => realFiles.write(join(out, 'index.html'), 'a site'),
  exportPdf: async ({ file, onProgress }) => {
    onProgress({ step: 'draw', at: 1, of: 2 })
    await realFiles.makeFolder(join(file, '..'))
    await realFiles.write(file, '%PDF')
    return { pages: 1 }
  },
  exportHandout: async ({ file, sheets }) => {
    await realFiles.write(file, JSON.stringify(sheets))
    return { pages: sheets.length }
  },
  screenshotSlides: async ({ out }) => {
    await realFiles.makeFolder(out)
    await realFiles.write(join(out, '01.png'), 'PNG')
    return [join(out, '01.png')]
  },
  measureDeck: async () => ({ slides: 1, findings: [] }),
}
