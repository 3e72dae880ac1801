import type { ConsoleMessage, Page, Request } from 'playwright-core'

export interface PageTrouble {
  readonly kind: 'console' | 'request'
  readonly words: string
}

const INLINE_SCHEMES = ['data:', 'blob:', 'about:']

// Vue warns through console.warn in a site that is not minified; an error message of a page is what the slide does wrong.
const isError = (message: ConsoleMessage): boolean => message.type() === 'error'

/** Writes down what goes wrong in a page from now on, and keeps it from asking any other host than `origin`. */
export const watchPage = async (page: Page, origin: string): Promise<PageTrouble[]> => {
  const troubles: PageTrouble[] = []
  const note = (kind: PageTrouble['kind'], words: string) => {
    if (!troubles.some((trouble) => trouble.words === words)) troubles.push({ kind, words })
  }
  page.on('console', (message) => {
    if (isError(message) && !isEchoOfRequest(message)) note('console', message.text())
  })
  page.on('pageerror', (error) => note('console', error.message))
  page.on('response', (response) => {
    if (response.status() >= 400) note('request', `${response.status()} ${pathOf(response.url(), origin)}`)
  })
  await page.route(
    (url) => !isInside(url.href, origin),
    (route) => {
      note('request', `outside: ${route.request().url()}`)
      return route.abort('blockedbyclient')
    },
  )
  page.on('requestfailed', (request) => {
    if (isInside(request.url(), origin) && !isCancelled(request))
      note('request', `failed: ${pathOf(request.url(), origin)}`)
  })
  return troubles
}

const isInside = (url: string, origin: string): boolean =>
  url.startsWith(`${origin}/`) || INLINE_SCHEMES.some((scheme) => url.startsWith(scheme))

/** A request that failed is told as a request; the browser tells it a second time on the console. */
const isEchoOfRequest = (message: ConsoleMessage): boolean => message.text().startsWith('Failed to load resource')

const isCancelled = (request: Request): boolean => request.failure()?.errorText === 'net::ERR_ABORTED'

const pathOf = (url: string, origin: string): string => (url.startsWith(origin) ? url.slice(origin.length) : url)
