import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ShowFault } from '../../scripts/5-show/fault.ts'
import type { Files } from '../../scripts/cli/effects.ts'
import { bugText, fakeShow, openWorld, realFiles, type World } from './fake-world.ts'

let world: World
const put = (name: string, text: string) => writeFile(join(world.folder, name), text)
const get = (name: string) => readFile(join(world.folder, name), 'utf8')

beforeEach(async () => {
  world = await openWorld()
  await put('article.md', 'The harbour silts up.')
})
afterEach(() => world.remove())

describe('a name that is no article', () => {
  it('is told with the one that was probably meant', async () => {
    const { code, stdout, stderr } = await world.run('build', 'artcile.md')
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain('error  there is no file "artcile.md"  file-not-found')
    expect(stderr).toContain('hint: did you mean "article.md"?')
    expect(stderr).toContain('1 error')
  })

  it('is told when it is an address', async () => {
    const { code, stderr } = await world.run('build', 'https://harbour.example/silt.html')
    expect(code).toBe(2)
    expect(stderr).toContain('save the page from your browser (.html), then name that file')
  })

  it('is told when it is below a folder that is not there', async () => {
    expect(await world.run('build', 'no/such/article.md')).toMatchObject({ code: 3 })
  })

  it('is told when it is a folder', async () => {
    await mkdir(join(world.folder, 'talk'))
    const { code, stderr } = await world.run('map', 'talk')
    expect(code).toBe(3)
    expect(stderr).toContain('"talk" is a folder, not an article  is-a-directory')
  })

  it('is told with the reason of the system when it cannot be read', async () => {
    const read: Files['read'] = () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }))
    const closed = await openWorld({ cwd: world.folder, files: { ...world.effects.files, read } })
    const { code, stderr } = await closed.run('build', 'article.md')
    expect(code).toBe(3)
    expect(stderr).toContain('"article.md" cannot be read (EACCES)  cannot-read')
    await closed.remove()
  })
})

describe('an article without a deck', () => {
  it('leaves the earlier deck as it was', async () => {
    await world.run('build', 'article.md')
    await put('article.md', '')
    const { code, stdout, stderr } = await world.run('build', 'article.md')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('"article.md" is empty  empty-article')
    expect(await get('slides.md')).toBe('# The harbour silts up.\n')
  })

  it('is one with a warning, when --strict asks for it', async () => {
    await put('article.md', 'Why does it silt up?')
    expect(await world.run('build', 'article.md', '--strict')).toMatchObject({ code: 1, stdout: '' })
    expect(await readdir(world.folder)).toEqual(['article.md'])
    expect(await world.run('build', 'article.md')).toMatchObject({ code: 0, stdout: 'slides.md\n' })
  })
})

describe('a folder that cannot be written', () => {
  it('is told when a file is in its way', async () => {
    await put('talk', 'a file')
    const { code, stderr } = await world.run('build', 'article.md', '--out', 'talk')
    expect(code).toBe(3)
    expect(stderr).toMatch(/error {2}".*deck\.json" cannot be written \((EEXIST|ENOTDIR)\)/)
    expect(await get('talk')).toBe('a file')
  })

  it('is told before anything is drawn', async () => {
    await put('talk', 'a file')
    const { code, stderr } = await world.run('export', 'article.md', '--out', 'talk/today')
    expect(code).toBe(3)
    expect(stderr).toMatch(/^error {2}".*talk" cannot be written \(ENOTDIR\)/)
  })

  it('keeps the earlier deck whole when one file of it is blocked by a folder', async () => {
    await world.run('build', 'article.md')
    await put('article.md', 'It was dredged.')
    await mkdir(join(world.folder, 'blocked'))
    const blocked = await openWorld({
      cwd: world.folder,
      files: { ...world.effects.files, rename: failOn('slides.md', realFiles.rename) },
    })
    const { code, stderr } = await blocked.run('build', 'article.md')
    expect(code).toBe(3)
    expect(stderr).toContain('cannot be written (EISDIR)')
    expect(await get('slides.md')).toBe('# The harbour silts up.\n')
    expect(await get('public/note.txt')).toBe('The harbour silts up.')
    await blocked.remove()
  })

  it('leaves no half-written file and no new folder when the disk is full', async () => {
    const full = await openWorld({
      cwd: world.folder,
      files: { ...world.effects.files, write: failOn('slides.md', realFiles.write) },
    })
    expect(await full.run('build', 'article.md', '--out', 'a/new/folder')).toMatchObject({ code: 3, stdout: '' })
    expect(await readdir(world.folder)).toEqual(['article.md'])
    await full.remove()
  })
})

describe('a deck that throughline did not write', () => {
  it('is left as it is, unless --force is given', async () => {
    await put('slides.md', '# Mine\n')
    const refused = await world.run('build', 'article.md')
    expect(refused.code).toBe(3)
    expect(refused.stderr).toContain('was not written by throughline; it was left as it is  deck-not-ours')
    expect(await get('slides.md')).toBe('# Mine\n')
    expect(await world.run('build', 'article.md', '--force')).toMatchObject({ code: 0 })
    expect(await get('slides.md')).toBe('# The harbour silts up.\n')
  })

  it('is one with a deck.json of another program', async () => {
    await put('deck.json', '{"generator":"another"}')
    expect(await world.run('build', 'article.md')).toMatchObject({ code: 3 })
    expect(await get('deck.json')).toBe('{"generator":"another"}')
  })

  it('is not the one written by the run before', async () => {
    await world.run('build', 'article.md')
    expect(await world.run('build', 'article.md')).toMatchObject({ code: 0 })
  })

  it('is kept by present as well, when it is told to write there', async () => {
    await put('slides.md', '# Mine\n')
    expect(await world.run('present', 'article.md', '--out', '.')).toMatchObject({ code: 3 })
  })

  it('may be a web site in the place of ours', async () => {
    await mkdir(join(world.folder, 'article-site'))
    await put('article-site/mine.txt', 'mine')
    const refused = await world.run('export', 'article.md', '--format', 'html')
    expect(refused).toMatchObject({ code: 3, stdout: '' })
    expect(refused.stderr).toContain('site-not-ours')
    expect(await readdir(join(world.folder, 'article-site'))).toEqual(['mine.txt'])
  })
})

describe('a machine that cannot show the deck', () => {
  const withShow = (part: Partial<typeof fakeShow>) =>
    openWorld({ cwd: world.folder, loadShow: async () => ({ ...fakeShow, ...part }) })

  it.each(['export', 'check'])('%s: tells what to do without a browser, before any long work', async (verb) => {
    const bare = await withShow({
      findBrowser: () => Promise.reject(new ShowFault('browser-not-found', 'no browser was found', 'install one')),
    })
    const { code, stdout, stderr } = await bare.run(verb, 'article.md')
    expect([code, stdout]).toEqual([4, ''])
    expect(stderr).toBe('error  no browser was found  browser-not-found\n   hint: install one\n1 error\n')
    expect(await readdir(world.folder)).toEqual(['article.md'])
    await bare.remove()
  })

  it('tells when the port is taken', async () => {
    const fault = new ShowFault('port-taken', 'port 3030 is in use', 'choose another with --port')
    const busy = await withShow({ present: () => Promise.reject(fault) })
    const { code, stderr } = await busy.run('present', 'article.md', '--port', '3030')
    expect(code).toBe(4)
    expect(stderr).toContain('error  port 3030 is in use  port-taken')
    await busy.remove()
  })

  it('keeps the earlier PDF when the browser fails', async () => {
    await put('article.pdf', 'the earlier one')
    const fault = new ShowFault('browser-failed', 'it stopped', 'try another')
    const frail = await withShow({ exportPdf: () => Promise.reject(fault) })
    expect(await frail.run('export', 'article.md')).toMatchObject({ code: 4, stdout: '' })
    expect((await readdir(world.folder)).sort()).toEqual(['article.md', 'article.pdf'])
    expect(await get('article.pdf')).toBe('the earlier one')
    await frail.remove()
  })

  it('tells that a result cannot be written as a fault of files', async () => {
    const fault = new ShowFault('cannot-write', '"article.pdf" cannot be written', 'close it')
    const full = await withShow({ exportPdf: () => Promise.reject(fault) })
    expect(await full.run('export', 'article.md')).toMatchObject({ code: 3 })
    await full.remove()
  })

  it('keeps the earlier web site when Slidev fails', async () => {
    await world.run('export', 'article.md', '--format', 'html')
    const fault = new ShowFault('slidev-failed', 'slide 3 does not compile', 'build anew')
    const frail = await withShow({ buildSite: () => Promise.reject(fault) })
    expect(await frail.run('export', 'article.md', '--format', 'html')).toMatchObject({ code: 4 })
    expect((await readdir(world.folder)).sort()).toEqual(['article-site', 'article.md'])
    expect(await get('article-site/index.html')).toBe('a site')
    await frail.remove()
  })
})

describe('a bug', () => {
  it('is told as one, without a stack', async () => {
    await put('article.md', bugText)
    const { code, stdout, stderr } = await world.run('build', 'article.md')
    expect([code, stdout]).toEqual([70, ''])
    expect(stderr).toContain('this is a bug in throughline, not a fault of yours: something is undefined  internal-bug')
    expect(stderr).not.toContain('    at ')
  })

  it('is told with its stack when --debug asks for it', async () => {
    await put('article.md', bugText)
    expect((await world.run('build', 'article.md', '--debug')).stderr).toContain('    at ')
  })
})

function failOn<A extends readonly unknown[]>(name: string, work: (...words: A) => Promise<void>) {
  return (...words: A): Promise<void> =>
    words.some((word) => String(word).endsWith(name) || String(word).includes(`${name}.1.partial`))
      ? Promise.reject(Object.assign(new Error('no'), { code: 'EISDIR' }))
      : work(...words)
}
