import { type Browser, chromium } from 'playwright-core'
import { reasonOf, ShowFault } from '../fault.ts'

// Hinting moves glyphs by fractions of a pixel from one machine to the next; without it line breaks are the same everywhere.
const FLAGS = ['--font-render-hinting=none', '--disable-lcd-text', '--disable-gpu']

/** Starts the browser without a window, hands it to `use`, and closes it whatever happens. Throws `browser-failed` when it does not start. */
export const withBrowser = async <T>(executable: string, use: (browser: Browser) => Promise<T>): Promise<T> => {
  const browser = await launch(executable)
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}

const launch = async (executable: string): Promise<Browser> => {
  try {
    return await chromium.launch({ executablePath: executable, args: FLAGS })
  } catch (thrown) {
    throw new ShowFault(
      'browser-failed',
      `"${executable}" did not start: ${reasonOf(thrown)}`,
      'try another browser with --browser PATH; on a server, the libraries it needs may be missing',
    )
  }
}
