import { type Browser, chromium } from 'playwright-core'
import { reasonOf, ShowFault } from '../fault.ts'
import { environmentOf } from './bundled.ts'

// Hinting moves glyphs by fractions of a pixel from one machine to the next; without it line breaks are the same everywhere.
const FLAGS = ['--font-render-hinting=none', '--disable-lcd-text', '--disable-gpu']

/** Starts the browser without a window, hands it to `use`, and closes it whatever happens. Throws `browser-failed` when it does not start or dies. */
export const withBrowser = async <T>(executable: string, use: (browser: Browser) => Promise<T>): Promise<T> => {
  const browser = await launchBrowser(executable)
  try {
    return await use(browser)
  } catch (thrown) {
    throw isDeath(thrown) ? died(executable) : thrown
  } finally {
    await browser.close()
  }
}

/** Starts the browser without a window; who asks for it closes it. Throws `browser-failed` when it does not start. */
export const launchBrowser = async (executable: string): Promise<Browser> => {
  try {
    return await chromium.launch({ executablePath: executable, args: FLAGS, env: toEnvironment(executable) })
  } catch (thrown) {
    throw new ShowFault(
      'browser-failed',
      `"${executable}" did not start: ${reasonOf(thrown)}`,
      'try another browser with --browser PATH; on a server, the libraries it needs may be missing',
    )
  }
}

/** The environment of this process; a browser of ours also finds what came with it. */
const toEnvironment = (executable: string): Record<string, string> => {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return { ...Object.fromEntries(own), ...environmentOf(executable) }
}

// Target page, context or browser has been closed; Target crashed; Page crashed
const DEATH = /has been closed|crashed/

const isDeath = (thrown: unknown): boolean =>
  thrown instanceof Error && !(thrown instanceof ShowFault) && DEATH.test(thrown.message)

const died = (executable: string): ShowFault =>
  new ShowFault(
    'browser-failed',
    `"${executable}" ended while it drew the deck`,
    'there may be too little memory; try again, or another browser with --browser PATH',
  )
