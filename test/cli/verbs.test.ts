import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Compiler } from '../../scripts/cli/compiler.ts'
import { EXPLANATIONS } from '../../scripts/diagnostics/explanations.ts'
import * as messages from '../../scripts/diagnostics/messages.ts'
import { fakeCompiler, fakeShow, openWorld, type World } from './fake-world.ts'

let world: World
const put = (name: string, text: string) => writeFile(join(world.folder, name), text)
const get = (name: string) => readFile(join(world.folder, name), 'utf8')

beforeEach(async () => {
  world = await openWorld()
  await put('article.md', 'The harbour silts up.')
})
afterEach(() => world.remove())

describe('build', () => {
  it('writes the files of the deck and prints where it is', async () => {
    expect(await world.run('build', 'article.md', '--out', 'talk')).toMatchObject({
      code: 0,
      stdout: 'talk/slides.md\n',
    })
    expect((await readdir(join(world.folder, 'talk'))).sort()).toEqual(['deck.json', 'public', 'slides.md'])
    expect(await get('talk/slides.md')).toBe('# The harbour silts up.\n')
  })

  it('tells a person what went where, how long the talk takes and what to leave out first', async () => {
    const { stderr } = await world.run('build', 'article.md')
    expect(stderr).toContain('1 sentence: 1 on slides, 0 in notes, 0 dropped\n')
    expect(stderr).toContain('1 slide, about 0:45 to say\n')
    expect(stderr).toContain('with less time, leave out first: slide 1 (saves 0:45)\n')
  })

  it('reads standard input', async () => {
    await world.run('build', '-')
    expect(await get('slides.md')).toBe('# from standard input\n')
  })

  it('takes names as typed, also below the folder of package.json', async () => {
    const below = await openWorld({
      cwd: '/',
      env: { npm_lifecycle_event: 'throughline', INIT_CWD: world.folder },
    })
    expect(await below.run('build', 'article.md')).toMatchObject({ code: 0 })
    expect(await readdir(world.folder)).toContain('slides.md')
    await below.remove()
  })

  it("takes the names in package.json's other scripts as they stand there", async () => {
    const other = await openWorld({ cwd: world.folder, env: { npm_lifecycle_event: 'deck', INIT_CWD: '/' } })
    expect(await other.run('build', 'article.md')).toMatchObject({ code: 0 })
    await other.remove()
  })

  it('says nothing but the name with --quiet', async () => {
    expect(await world.run('build', 'article.md', '-q')).toEqual({ code: 0, stdout: 'slides.md\n', stderr: '' })
  })
})

describe('export', () => {
  it('names each result after the article', async () => {
    const { code, stdout } = await world.run(
      'export',
      'article.md',
      '-f',
      'pdf,handout,png,html,notes,map',
      '-o',
      'talk',
    )
    const names = [
      'article.pdf',
      'article-handout.pdf',
      'article-slides',
      'article-site',
      'article-notes.txt',
      'article.mmd',
    ]
    expect(code).toBe(0)
    expect(stdout).toBe(names.map((name) => `talk/${name}\n`).join(''))
    expect((await readdir(join(world.folder, 'talk'))).sort()).toEqual([...names].sort())
  })

  it('writes what to say, slide by slide', async () => {
    await world.run('export', 'article.md', '--format', 'notes')
    expect(await get('article-notes.txt')).toBe(
      [
        'Speaker notes  The harbour silts up.',
        '1 slide, about 0:45',
        '',
        'Slide 1  The harbour silts up. (1/2)  0:45',
        'Say this first.',
        '▸ Then this. [line 1]',
        '',
        'With less time, leave out in this order:',
        'Slide 1  The harbour silts up.  saves 0:45, leaves 0:00',
        '',
      ].join('\n'),
    )
  })

  it('needs no browser and no Slidev for notes and map', async () => {
    const bare = await openWorld({ cwd: world.folder, loadShow: () => Promise.reject(new Error('not here')) })
    expect(await bare.run('export', 'article.md', '--format', 'notes,map')).toMatchObject({ code: 0 })
    await bare.remove()
  })

  it('takes away the pictures of slides that are no more, and nothing else', async () => {
    await world.run('export', 'article.md', '--format', 'png')
    for (const name of ['02.png', '02-1.png', 'mine.png']) await put(`article-slides/${name}`, 'a picture')
    await world.run('export', 'article.md', '--format', 'png')
    expect((await readdir(join(world.folder, 'article-slides'))).sort()).toEqual(['01.png', 'mine.png'])
  })

  it('leaves no temporary folder behind', async () => {
    await world.run('export', 'article.md', '--format', 'pdf,html')
    expect(await readdir(world.temporary)).toEqual([])
  })

  it('puts a new web site in place of its own earlier one', async () => {
    await world.run('export', 'article.md', '--format', 'html')
    await put('article-site/old-page.js', 'old')
    expect(await world.run('export', 'article.md', '--format', 'html')).toMatchObject({ code: 0 })
    expect((await readdir(join(world.folder, 'article-site'))).sort()).toEqual(['.throughline', 'index.html'])
  })

  it('ends when the user ends it', async () => {
    const drawing = Promise.withResolvers<{ pages: number }>()
    const endless = await openWorld({
      cwd: world.folder,
      loadShow: async () => ({ ...fakeShow, exportPdf: () => drawing.promise }),
    })
    const result = endless.run('export', 'article.md')
    await vi.waitFor(() => expect(endless.seen.stderr).toContain('writing article.pdf'))
    endless.stop()
    expect(await result).toMatchObject({ code: 130 })
    drawing.resolve({ pages: 0 })
    await endless.remove()
  })
})

describe('check', () => {
  it('counts slides and broken gates', async () => {
    expect(await world.run('check', 'article.md')).toMatchObject({
      code: 0,
      stdout: '1 slide, 0 broken gates, 0 broken promises\n',
    })
  })

  it('tells each broken gate, and so does its exit code', async () => {
    const findings = [
      {
        ...{
          slide: 1,
          id: 'start',
          gate: 'overflow',
          words: 'The harbour…',
          message: '“The harbour…”: 12 px too high',
        },
        ...{ line: 7, hint: 'shorten it' },
      },
      {
        ...{ slide: 0, id: '', gate: 'console', words: '', message: 'a picture is missing' },
        ...{ line: null, hint: 'put it there' },
      },
    ]
    const narrow = await openWorld({
      cwd: world.folder,
      loadShow: async () => ({ ...fakeShow, measureDeck: async () => ({ slides: 14, findings }) }),
    })
    expect(await narrow.run('check', 'article.md')).toMatchObject({
      code: 1,
      stdout:
        'slide 1 (start)  overflow  “The harbour…”: 12 px too high\n' +
        '    slides.md:7  article.md:1:1  shorten it\n' +
        'deck  console  a picture is missing\n' +
        '    put it there\n' +
        '14 slides, 2 broken gates, 0 broken promises\n',
    })
    const { stdout } = await narrow.run('check', 'article.md', '--json')
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { ...findings[0], article: 'article.md:1:1' },
      { ...findings[1], article: null },
      { slides: 14, broken: 2, promises: 0 },
    ])
    await narrow.remove()
  })

  it('tells each broken promise with its place, and so does its exit code', async () => {
    const place = { slide: 1, id: 'start', words: 'The harbour silts up twice.' }
    const broken = messages.wordsNotInArticle(place, 'The harbour silts up.', { start: 4, end: 11 })
    const untrue = await openWorld({
      cwd: world.folder,
      loadCompiler: async () => ({ ...fakeCompiler, prove: () => [broken] }),
    })
    const { code, stdout, stderr } = await untrue.run('check', 'article.md')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '1 slide, 0 broken gates, 1 broken promise\n' })
    expect(stderr).toContain('article.md:1:5  error  slide 1 (start): "The harbour silts up twice." is not what')
    await untrue.remove()
  })
})

describe('map', () => {
  it.each([
    ['json', '{"version":1}\n'],
    ['text', 'the map as text\n'],
    ['mermaid', 'flowchart LR\n'],
    ['argdown', 'the map as argdown\n'],
  ])('prints %s', async (format, printed) => {
    expect(await world.run('map', 'article.md', '--format', format)).toMatchObject({ code: 0, stdout: printed })
  })
})

describe('explain', () => {
  it('prints the long text of a message', async () => {
    const { code, stdout } = await world.run('explain', 'port-taken')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^port-taken\n\n`throughline present` serves the deck/)
  })

  it('keeps to the width of the terminal', async () => {
    const { stdout } = await world.run('explain', 'cannot-write')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('lists all messages', async () => {
    const { stdout } = await world.run('explain')
    expect(stdout).toMatch(/^file-not-found +The article's file does not exist/m)
    expect(stdout.trim().split('\n')).toHaveLength(Object.keys(EXPLANATIONS).length)
  })

  it('tells which message was probably meant', async () => {
    const { code, stderr } = await world.run('explain', 'port-takn')
    expect(code).toBe(2)
    expect(stderr).toContain('did you mean "port-taken"?')
  })
})

describe('help and version', () => {
  it('go to standard output when they are asked for', async () => {
    expect(await world.run('--version')).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' })
    expect((await world.run('help', 'export')).stdout).toContain('Usage: throughline export <article> [options]')
    expect((await world.run('export', '--help')).stdout).toBe((await world.run('help', 'export')).stdout)
    expect(await world.run('help', 'exprt')).toMatchObject({ code: 2, stdout: '' })
  })

  it('is shown as an error when nothing is asked for', async () => {
    const { code, stdout, stderr } = await world.run()
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: throughline <command> <article>')
  })
})

describe('messages', () => {
  it('are lines of JSON with --json, and nothing else is', async () => {
    await put('article.md', 'Why?')
    const { stderr } = await world.run('build', 'article.md', '--json')
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ code: 'front-matter-not-yaml', file: 'article.md', place: { line: 1, column: 4 }, quote: '?' }])
    expect(JSON.parse((await world.run('bild', '--json')).stderr)).toMatchObject({ code: 'unknown-verb' })
  })

  it('have colours on a terminal, unless NO_COLOR or --no-color is given', async () => {
    const stderr = { ...world.effects.stderr, isTerminal: true }
    const colorful = await openWorld({ stderr, env: { TERM: 'xterm' } })
    await colorful.run('bild')
    expect(world.seen.stderr).toContain('\u001b[31merror')
    world.seen.stderr = ''
    await colorful.run('bild', '--no-color')
    expect(world.seen.stderr).not.toContain('\u001b[31m')
    await colorful.remove()
  })

  it('write progress over itself on a terminal and clear it at the end', async () => {
    const stderr = { ...world.effects.stderr, isTerminal: true }
    const live = await openWorld({ stderr, cwd: world.folder })
    await live.run('export', 'article.md')
    expect(world.seen.stderr).toContain('\r\u001b[2Kdrawing the slides 1/2')
    expect(world.seen.stderr.endsWith('\r\u001b[2K')).toBe(true)
    await live.remove()
  })
})

describe('present', { timeout: 20_000 }, () => {
  const soon = { timeout: 5000, interval: 5 }
  const waitFor = (words: string) =>
    vi.waitFor(() => expect(world.seen.stdout + world.seen.stderr).toContain(words), soon)

  it('prints one line with the address and ends with Ctrl-C', async () => {
    const close = vi.fn(async () => {})
    const shown = { url: 'http://localhost:4000/', presenterUrl: 'http://localhost:4000/presenter/', close }
    const open = await openWorld({
      cwd: world.folder,
      loadShow: async () => ({ ...fakeShow, present: async () => shown }),
    })
    const result = open.run('present', 'article.md')
    await vi.waitFor(() => expect(open.seen.stdout).toContain('http://localhost:4000/ '), soon)
    open.stop()
    expect(await result).toMatchObject({ code: 0 })
    expect(open.seen.stdout.split('\n')).toHaveLength(2)
    expect(close).toHaveBeenCalledOnce()
    await open.remove()
  })

  it('follows the article, also when an editor puts a new file in its place', async () => {
    const result = world.run('present', 'article.md', '--out', 'talk')
    await waitFor('The deck is at')
    await put('article.md', 'It was dredged.')
    await waitFor('article.md has changed')
    expect(await get('talk/slides.md')).toBe('# It was dredged.\n')
    await put('article.md~', 'It is open again.')
    await rename(join(world.folder, 'article.md~'), join(world.folder, 'article.md'))
    await vi.waitFor(async () => expect(await get('talk/slides.md')).toBe('# It is open again.\n'), soon)
    world.stop()
    expect(await result).toMatchObject({ code: 0 })
  })

  it('follows the pictures of the article', async () => {
    await put('a.svg', 'one')
    const compile: Compiler['compile'] = async (bytes, options) => {
      const { value, diagnostics } = await fakeCompiler.compile(bytes, options)
      const path = join(world.folder, 'a.svg')
      const held = await readFile(path)
      const files = { 'slides.md': `# ${held}\n` }
      return {
        value: value && { ...value, files, pictures: [{ src: 'a.svg', name: 'a.svg', path, bytes: held }] },
        diagnostics,
      }
    }
    const open = await openWorld({ cwd: world.folder, loadCompiler: async () => ({ ...fakeCompiler, compile }) })
    const result = open.run('present', 'article.md', '--out', 'shown')
    await vi.waitFor(() => expect(open.seen.stdout).toContain('The deck is at'), soon)
    await put('a.svg', 'two')
    await vi.waitFor(async () => expect(await get('shown/slides.md')).toBe('# two\n'), soon)
    open.stop()
    expect(await result).toMatchObject({ code: 0 })
    await open.remove()
  })

  it('keeps the last good deck while the article is empty or gone', async () => {
    const result = world.run('present', 'article.md', '--out', 'talk')
    await waitFor('The deck is at')
    await put('article.md', '')
    await waitFor('the earlier deck is shown')
    await rm(join(world.folder, 'article.md'))
    await waitFor('file-not-found')
    expect(await get('talk/slides.md')).toBe('# The harbour silts up.\n')
    await put('article.md', 'It was dredged.')
    await waitFor('article.md has changed')
    world.stop()
    expect(await result).toMatchObject({ code: 0 })
  })
})
