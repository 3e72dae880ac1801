import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/5-show/browser/launch.ts'
import { findBrowser } from '../../scripts/5-show/index.ts'
import { inRepository, type Running, startProgram } from './program.ts'

const headline = (page: Page, words: string) => page.locator('#slide-content h1:visible', { hasText: words }).first()
/** Nodes of the map that can be seen; the others have their places already. */
const shownNodes = (page: Page) => page.locator('#slide-content .tl-map-node:visible:not(.is-hidden)')

describe('an article that is presented', () => {
  let folder: string
  let article: string
  let running: Running
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'throughline-article-'))
    article = join(folder, 'article.txt')
    await copyFile(inRepository('articles/huabei-jiebei.txt'), article)
    running = await startProgram(['present', 'article.txt'], folder)
    browser = await launchBrowser(await findBrowser(null, process.env))
    page = await browser.newPage({ viewport: { width: 980, height: 552 } })
    await page.goto(running.addresses[0] ?? '')
    await headline(page, '花呗借呗关闭风险').waitFor()
  })
  afterAll(async () => {
    await browser.close()
    running.process.kill('SIGKILL')
    await rm(folder, { recursive: true })
  })

  test('goes from slide to slide with the arrow keys', async () => {
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/#\/brief/)
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/#\/map/)
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL(/#\/brief/)
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/#\/map/)
  })

  test('shows the map column by column, the hub with the risks, and no node moves', async () => {
    // The first diagram waits for Mermaid, which the browser loads piece by piece.
    await shownNodes(page).first().waitFor()
    await expect.poll(() => shownNodes(page).count()).toBe(3)
    const before = await shownNodes(page).first().boundingBox()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => shownNodes(page).count()).toBe(7)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => shownNodes(page).count()).toBe(11)
    expect(await shownNodes(page).first().boundingBox()).toEqual(before)
  })

  test('goes from a node of the map to its slide', async () => {
    await page.locator('#slide-content .tl-map-node:visible', { hasText: '资金链风险' }).first().click()
    await page.waitForURL(/#\/risks/)
  })

  test('follows the article without going back to the first slide', async () => {
    const text = await readFile(article, 'utf8')
    await writeFile(article, text.replace('消费生态里的关键一环', '消费生态里的要害一环'))
    await page.locator('#slide-content li:visible', { hasText: '消费生态里的要害一环' }).first().waitFor()
    expect(page.url()).toContain('#/risks')
  })

  test('shows the notes in the presenter view', async () => {
    const speaker = await browser.newPage()
    await speaker.goto(running.addresses.find((address) => address.includes('presenter')) ?? '')
    await speaker.getByText('移动支付早已成了日常生活的一部分').first().waitFor()
    await speaker.close()
  })

  test('marks in the notes what is due at a step, and shows that row', async () => {
    const speaker = await browser.newPage()
    const presenter = running.addresses.find((address) => address.includes('presenter')) ?? ''
    await speaker.goto(`${presenter.replace(/\/\d*$/, '')}/5?clicks=2`)
    const due = speaker.locator('.slidev-note p:not(.slidev-note-fade)')
    await due.filter({ hasText: '早期的代表作' }).waitFor()
    expect(await due.allTextContents()).not.toContainEqual(expect.stringContaining('并不缺少对手'))
    const rows = speaker.locator('.tl-overview .tl-body > ul').first().locator(':scope > li > :is(ul, ol)')
    const seen = () => rows.evaluateAll((all) => all.map((row) => getComputedStyle(row).visibility))
    // The notes may stand there before the slide does.
    await expect.poll(seen).toEqual(['visible', 'visible', 'hidden'])
    await speaker.close()
  })

  test('ends with Ctrl-C and leaves nothing running', async () => {
    expect(await running.end()).toBe(0)
    await expect(fetch(running.addresses[0] ?? '')).rejects.toThrow()
  })
})
