import { readdir, rename, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/5-show/browser/launch.ts'
import { findBrowser, type Presentation, present } from '../../scripts/5-show/index.ts'
import { type DeckFolder, makeDeckFolder } from './deck-folder.ts'

/** As the command line writes a deck: the new file takes the place of the old one. */
const replace = async (file: string, text: string): Promise<void> => {
  await writeFile(`${file}.new`, text)
  await rename(`${file}.new`, file)
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((told) => {
    const probe = createServer()
    probe.once('error', () => told(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => told(true)))
  })

/** The headline of the slide that is shown; its neighbours wait in the page, unseen. */
const headline = (page: Page, words: string) => page.locator('#slide-content h1:visible', { hasText: words }).first()

describe('a deck that is presented', () => {
  let deck: DeckFolder
  let presentation: Presentation
  let browser: Browser
  let page: Page
  const outside: string[] = []

  beforeAll(async () => {
    deck = await makeDeckFolder()
    presentation = await present({ dir: deck.dir, port: null, open: false })
    browser = await launchBrowser(await findBrowser(null, process.env))
    page = await browser.newPage({ viewport: { width: 980, height: 552 } })
    page.on('request', (request) => {
      if (!/^(?:data:|blob:|http:\/\/127\.0\.0\.1:)/.test(request.url())) outside.push(request.url())
    })
    await page.goto(presentation.url)
    await headline(page, '港口停电').waitFor()
  })
  afterAll(async () => {
    await browser.close()
    await presentation.close()
    await deck.remove()
  })

  test('goes on with the arrow key', async () => {
    await page.keyboard.press('ArrowRight')
    await headline(page, '从 2 个原因').waitFor()
    expect(page.url()).toContain('#/map')
  })

  test('shows new words without going back to the first slide', async () => {
    await replace(deck.file, deck.text.replace('从 2 个原因到', '由 2 个原因到'))
    await headline(page, '由 2 个原因到').waitFor()
    expect(page.url()).toContain('#/map')
  })

  test('shows a slide that was put in and a chapter that was renamed', async () => {
    const added = '---\nlayout: points\nrouteAlias: new\n---\n\n# 新的一页\n\n- 一句话\n\n'
    const place = '---\nlayout: map\n'
    await replace(deck.file, deck.text.replace(place, `${added}${place}`).replace('name: "原因"', 'name: "缘起"'))
    await page.getByText('缘起').first().waitFor({ state: 'attached' })
    await page.goto(`${presentation.url}#/new`)
    await headline(page, '新的一页').waitFor()
    await page.keyboard.press('ArrowRight')
    await headline(page, '从 2 个原因到').waitFor()
  })

  test('shows the speaker notes in the presenter view', async () => {
    const speaker = await browser.newPage()
    await speaker.goto(presentation.presenterUrl)
    await speaker.getByText('这一段是给讲话的人看的').first().waitFor()
    await speaker.close()
  })

  test('takes no new text from a page in the browser', async () => {
    const answer = await fetch(`${presentation.url}__slidev/slides/1.json`, {
      method: 'POST',
      body: '{"content":"# Mine"}',
    })
    expect(answer.status).toBe(405)
  })

  test('asks nothing of the network and leaves nothing in the folder of the deck', async () => {
    expect(outside).toEqual([])
    expect((await readdir(deck.dir)).sort()).toEqual(['public', 'slides.md'])
  })

  test('says when the port that was asked for is taken', async () => {
    const port = Number(new URL(presentation.url).port)
    await expect(present({ dir: deck.dir, port, open: false })).rejects.toMatchObject({ code: 'port-taken' })
  })

  test('frees the port when it ends', async () => {
    const port = Number(new URL(presentation.url).port)
    const ending = new AbortController()
    const other = await present({ dir: deck.dir, port: null, open: false, signal: ending.signal })
    const second = Number(new URL(other.url).port)
    expect(second).not.toBe(port)
    ending.abort()
    await expect.poll(() => isFree(second)).toBe(true)
    await presentation.close()
    expect(await isFree(port)).toBe(true)
  })
})

describe('the browser', () => {
  test('is refused with its name when it is not there', async () => {
    const missing = join('no', 'such', 'browser')
    await expect(findBrowser(missing, {})).rejects.toMatchObject({ code: 'browser-not-found' })
    await expect(findBrowser(missing, {})).rejects.toThrow(missing)
    await expect(findBrowser(null, { THROUGHLINE_BROWSER: missing })).rejects.toThrow('THROUGHLINE_BROWSER')
  })
})
