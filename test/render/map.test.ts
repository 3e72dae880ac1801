import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/5-show/browser/launch.ts'
import { exportPdf, findBrowser } from '../../scripts/5-show/index.ts'
import { type StaticServer, serveFolder } from '../../scripts/5-show/page/static-server.ts'
import { MERMAID_MOUNT } from '../../scripts/5-show/slidev/borrowed-mermaid.ts'
import { compileStrict } from '../../scripts/5-show/slidev/site.ts'
import { silent } from './deck-folder.ts'

const FIXTURE = new URL('fixtures/map.txt', import.meta.url)
const PAGES = { map: 1, causes: 2, 'risk-1': 3, strategies: 4 } as const

/** How often and how long to look whether boxes still move, in ms. */
const STILL = { interval: 500, timeout: 20_000 }

describe('the map', () => {
  let folder: string
  let server: StaticServer
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'throughline-map-'))
    await writeFile(join(folder, 'slides.md'), await readFile(FIXTURE, 'utf8'))
    const site = { dir: folder, out: join(folder, 'site'), base: '/', scheme: null } as const
    await compileStrict({ ...site, isThrowaway: true, router: 'hash' })
    server = await serveFolder(site.out, [MERMAID_MOUNT])
    browser = await launchBrowser(await findBrowser(null, process.env))
    page = await browser.newPage({ viewport: { width: 980, height: 552 } })
    page.setDefaultTimeout(60_000)
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
    await rm(folder, { recursive: true })
  })

  const open = async (clicks: number) => {
    await page.goto('about:blank')
    await page.goto(`${server.origin}/#/map?clicks=${clicks}`)
    await page.locator('#slide-content .tl-map-drawn').waitFor()
    await page.mouse.move(5, 300)
  }
  const map = () => page.locator('#slide-content .tl-map-figure')
  const node = (id: string) => map().locator(`[data-point="${id}"]`)
  const evidence = () => map().locator('.tl-map-evidence')
  const idsOf = (selector: string) =>
    map()
      .locator(selector)
      .evaluateAll((nodes) => nodes.map((one) => (one as HTMLElement).dataset.point).sort())
  const lit = () => idsOf('.tl-map-node:not(.is-hidden, .is-dim)')
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.point ?? null)
  const places = () =>
    map()
      .locator('.tl-map-node')
      .evaluateAll((nodes) => nodes.map((one) => JSON.stringify(one.getBoundingClientRect())))
  /** The boxes stand where they will stand: their fonts are there, and two looks in a row find them in the same places. */
  const stillness = async () => {
    await page.evaluate(() => document.fonts.ready)
    let last: string[] = []
    await expect
      .poll(async () => {
        const now = await places()
        const isSame = JSON.stringify(now) === JSON.stringify(last)
        last = now
        return isSame
      }, STILL)
      .toBe(true)
  }
  /** On the middle of the line of a link. */
  const pointAt = async (link: string) => {
    const { x, y } = await map()
      .locator(`[data-link="${link}"] .line`)
      .evaluate((line) => {
        const path = line as SVGPathElement
        const { x, y } = path
          .getPointAtLength(path.getTotalLength() / 2)
          .matrixTransform(path.getScreenCTM() ?? undefined)
        return { x, y }
      })
    await page.mouse.move(x, y)
  }

  test('appears role by role, then chain by chain, and no node moves', async () => {
    await open(0)
    expect(await lit()).toEqual(['cause-1', 'cause-2', 'cause-3'])
    const before = await places()
    const steps: (string | undefined)[][] = []
    for (let step = 1; step <= 4; step += 1) {
      await page.keyboard.press('ArrowRight')
      await page.waitForURL(new RegExp(`clicks=${step}`))
      steps.push(await lit())
      expect(await places()).toEqual(before)
    }
    expect(steps[1]).toHaveLength(8)
    expect(steps.slice(2)).toEqual([
      ['cause-2', 'cause-3', 'risk-1', 'strategy-1'],
      ['cause-1', 'risk-2', 'strategy-2'],
    ])
  })

  test('runs the chain of causes through columns, crosses no links, and can be read', async () => {
    await open(2)
    const left = async (id: string) => (await node(id).boundingBox())?.x ?? 0
    expect(await left('cause-3')).toBeLessThan(await left('cause-2'))
    expect(await left('cause-2')).toBeLessThan(await left('risk-1'))
    expect(await map().getAttribute('data-crossings')).toBe('0')
    const size = await map()
      .locator('.tl-map-room')
      .evaluate((room) => Number.parseFloat(getComputedStyle(room).fontSize))
    expect(size).toBeGreaterThanOrEqual(16)
  })

  test('lights up the chain of a point, and the ends of a link with the words behind it', async () => {
    await open(2)
    await stillness()
    const before = await places()
    await node('cause-3').hover()
    await expect.poll(lit).toEqual(['cause-2', 'cause-3', 'risk-1', 'strategy-1'])
    await pointAt('cause-1 risk-2')
    await expect.poll(lit).toEqual(['cause-1', 'risk-2'])
    expect(await evidence().textContent()).toContain('两条船因此等到天亮才靠泊')
    expect(await evidence().textContent()).toContain('原文用“使”把两者连起来')
    await page.mouse.move(5, 300)
    await expect.poll(() => evidence().isVisible()).toBe(false)
    expect(await places()).toEqual(before)
  })

  test('keeps the words of a link that was clicked, until something else is', async () => {
    await open(2)
    await pointAt('cause-2 risk-1')
    await page.mouse.down()
    await page.mouse.up()
    await page.mouse.move(5, 300)
    expect(await evidence().textContent()).toContain('半年才巡检一次')
    expect(page.url()).toContain('#/map')
    await map().locator('.tl-map-title').first().click()
    await expect.poll(() => evidence().isVisible()).toBe(false)
  })

  test('goes by keyboard from point to point, shows the words behind links, and gives the keys back', async () => {
    await open(2)
    for (let tabs = 0; tabs < 12 && (await focused()) === null; tabs += 1) await page.keyboard.press('Tab')
    expect(await focused()).toBe('cause-3')
    const outline = await node('cause-3').evaluate((one) => getComputedStyle(one).outlineStyle)
    expect(outline).toBe('solid')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('cause-2')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('risk-1')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('risk-2')
    await page.keyboard.press(' ')
    expect(await evidence().textContent()).toContain('老化的电缆使当晚三个泊位断电')
    expect(page.url()).toContain('clicks=2')
    await page.keyboard.press('Escape')
    await expect.poll(() => evidence().isVisible()).toBe(false)
    expect(await focused()).toBe('risk-2')
    await page.keyboard.press('Escape')
    expect(await focused()).toBeNull()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/clicks=3/)
  })

  test('leads from a point to its slide, with the mouse and with the keyboard', async () => {
    await open(2)
    await node('strategy-1').click()
    await page.waitForURL(/#\/strategies/)
    await open(2)
    await node('risk-2').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/risk-1/)
  })

  test('is told in words: what it shows, each link, and the keys', async () => {
    await open(2)
    expect(await map().getAttribute('aria-label')).toBe('论证图：三个原因，两类风险，三项策略。')
    const sentences = await map().locator('.tl-hidden li').allInnerTexts()
    expect(sentences).toHaveLength(5)
    expect(sentences.join()).toContain('电缆老化')
    expect(await map().locator('.tl-hidden p').textContent()).toContain('方向键')
  })

  test('leads on to the right pages in print, on its last step alone and on every step', async () => {
    const file = join(folder, 'map.pdf')
    const order = { dir: folder, file, browser: null, dark: false, onProgress: silent }
    const document = { title: 'map', author: null, language: 'zh-Hans' }
    const { pages } = await exportPdf({ ...order, withClicks: true, document })
    expect(pages).toBe(8)
    const pdf = await getDocumentProxy(new Uint8Array(await readFile(file)))
    const pagesFrom = async (number: number) => {
      const links = await (await pdf.getPage(number)).getAnnotations()
      const targets = links.map(async ({ dest }) => {
        const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
        return place ? (await pdf.getPageIndex(place[0])) + 1 : 0
      })
      return (await Promise.all(targets)).sort()
    }
    const pageOf = (alias: keyof typeof PAGES) => PAGES[alias] + 4
    const chapters = [pageOf('causes'), pageOf('risk-1')]
    const points = [...Array(3).fill(pageOf('causes')), ...Array(2).fill(pageOf('risk-1')), pageOf('strategies')]
    expect(await pagesFrom(1)).toEqual([...chapters, ...Array(3).fill(pageOf('causes'))].sort())
    expect(await pagesFrom(5)).toEqual([...chapters, ...points].sort())
  })
})
