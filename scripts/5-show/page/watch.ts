import type { ConsoleMessage, Page, Request } from 'playwright-core'

/** Something that went wrong in the browser. */
export interface PageTrouble {
  /** `console`: an error a slide reported; `request`: a file of the deck that did not come; `outside`: a request to another host. */
  readonly kind: 'console' | 'request' | 'outside'
  readonly words: string
  /** The address in question, `null` for an error. */
  readonly url: string | null
}

const INLINE_SCHEMES = ['data:', 'blob:', 'about:']

/** Writes down what goes wrong in a page from now on, each thing once, and keeps the page from asking any other host than `origin`. */
export const watchPage = async (page: Page, origin: string): Promise<readonly PageTrouble[]> => {
  const troubles: PageTrouble[] = []
  const note = (kind: PageTrouble['kind'], words: string, url: string | null) => {
    if (!troubles.some((trouble) => trouble.words === words)) troubles.push({ kind, words, url })
  }
  page.on('console', (message) => {
    if (isError(message)) note('console', message.text(), null)
  })
  page.on('pageerror', (error) => note('console', error.message, null))
  page.on('response', (response) => {
    const url = response.url()
    if (response.status() >= 400) note('request', `${response.status()} for "${pathOf(url, origin)}"`, url)
  })
  page.on('requestfailed', (request) => {
    const url = request.url()
    if (isInside(url, origin) && !isCancelled(request)) note('request', `no answer for "${pathOf(url, origin)}"`, url)
  })
  await page.route(
    (url) => !isInside(url.href, origin),
    (route) => {
      const url = route.request().url()
      note('outside', url, url)
      return route.abort('blockedbyclient')
    },
  )
  return troubles
}

const isInside = (url: string, origin: string): boolean =>
  url.startsWith(`${origin}/`) || INLINE_SCHEMES.some((scheme) => url.startsWith(scheme))

/** An error of the page itself; the browser also tells every failed request on the console, which is noted as a request already. */
const isError = (message: ConsoleMessage): boolean =>
  message.type() === 'error' && !message.text().startsWith('Failed to load resource')

const isCancelled = (request: Request): boolean => request.failure()?.errorText === 'net::ERR_ABORTED'

const pathOf = (url: string, origin: string): string => (url.startsWith(origin) ? url.slice(origin.length) : url)
