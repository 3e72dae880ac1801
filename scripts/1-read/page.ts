import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { showBoxes } from './boxes.ts'

/** A web page's article: the element that holds it, and what the page states about it. */
export interface Page {
  readonly root: Element
  readonly title: string
  readonly byline: string
  readonly date: string
  readonly publisher: string
}

const WHOLE_PAGE = /<(?:html|body)[\s>]/i
// 2024-03-01T10:20:00+08:00
const ISO_TIME = /^(\d{4}-\d\d-\d\d)T.*$/

/** Below this share of the page's text, what Readability finds is not trusted. */
const LEAST_SHARE = 0.25
/** A fragment has no frame around its article: there the share is higher. */
const LEAST_FRAGMENT_SHARE = 0.75
/** Elements that Readability looks at; a page with more is no article. */
const MOST_ELEMENTS = 40_000
const SHORTEST_ARTICLE = 200
/** So many characters tell where an article begins on its page. */
const OPENING = 40

/** Finds the article in a page with Mozilla's Readability; without a find, the page's body is the article. */
export function findPage(html: string): Page {
  const document = parse(html)
  const stated = readStated(document)
  const isFragment = !WHOLE_PAGE.test(html)
  const body = document.body
  const found = readArticle(html)
  const share = toLength(found?.content ?? null) / Math.max(1, toLength(body))
  const isFound = found?.content != null && share >= (isFragment ? LEAST_FRAGMENT_SHARE : LEAST_SHARE)
  const page = {
    title:
      stated.heading ||
      (isFragment ? '' : found?.title || stated.title) ||
      findHeadingAbove(document, found?.content ?? null),
    byline: found?.byline ?? '',
    date: (found?.publishedTime ?? '').replace(ISO_TIME, '$1'),
    publisher: found?.siteName ?? '',
  }
  return { root: isFound ? found.content : body, ...page }
}

function parse(html: string): Document {
  const whole = WHOLE_PAGE.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  const document = parseHTML(whole).document as unknown as Document
  showBoxes(document)
  return document
}

interface Stated {
  readonly title: string
  /** The words of the page's only `<h1>`. */
  readonly heading: string
}

function readStated(document: Document): Stated {
  const headings = [...document.querySelectorAll('h1')].map((heading) => toWords(heading.textContent))
  const [heading] = headings.filter((words) => words !== '')
  return { title: toWords(document.title), heading: headings.length === 1 ? (heading ?? '') : '' }
}

/** The heading before the article's first one, or before its first words where it has none, where Readability left it outside. */
function findHeadingAbove(document: Document, content: Element | null): string {
  if (content === null) return ''
  const inside = toWords(content.textContent)
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
    toWords(heading.textContent),
  )
  const first = headings.findIndex((words) => words !== '' && inside.includes(words))
  if (first >= 0) return headings.slice(0, first).findLast((words) => words !== '') ?? ''
  const [before = ''] = toWords(document.body.textContent).split(inside.slice(0, OPENING))
  return headings.findLast((words) => words !== '' && before.includes(words)) ?? ''
}

interface Found {
  readonly content: Element
  readonly title: string
  readonly byline: string | null
  readonly siteName: string | null
  readonly publishedTime: string | null
}

function readArticle(html: string): Found | null {
  try {
    const reader = new Readability<Element>(parse(html), {
      charThreshold: SHORTEST_ARTICLE,
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node) => node as Element,
    })
    const found = reader.parse()
    if (found?.content == null) return null
    const { content, title, byline, siteName, publishedTime } = found
    return {
      content,
      title: toWords(title),
      byline: byline ?? null,
      siteName: siteName ?? null,
      publishedTime: publishedTime ?? null,
    }
  } catch {
    // Too many elements, or markup that Readability cannot take: the body is read instead.
    return null
  }
}

const toLength = (element: Element | null): number => toWords(element?.textContent ?? '').length
const toWords = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim()
