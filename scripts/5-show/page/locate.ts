import type { Page } from 'playwright-core'
import type { PageTrouble } from './watch.ts'

export interface LocatedTrouble extends PageTrouble {
  /** The number of the first slide that asks for the address; `null` where that cannot be told. */
  readonly slide: number | null
}

/** Finds the slide behind each trouble that has an address: the one that shows it, else the one whose Markdown (`sources`) names it. */
export const locateTroubles = async (
  page: Page,
  troubles: readonly PageTrouble[],
  sources: readonly string[],
): Promise<LocatedTrouble[]> => {
  const urls = troubles.map((trouble) => trouble.url)
  const shown = await page.evaluate(findSlidesOf, urls)
  return troubles.map((trouble, index) => ({ ...trouble, slide: shown[index] ?? slideNaming(trouble.url, sources) }))
}

const slideNaming = (url: string | null, sources: readonly string[]): number | null => {
  const index = url === null ? -1 : sources.findIndex((source) => source.includes(url))
  return index === -1 ? null : index + 1
}

/** For each address the slide with an element that refers to it. Runs in the page: uses nothing from outside itself. */
const findSlidesOf = (urls: readonly (string | null)[]): (number | null)[] => {
  const refersTo = (element: Element, url: string): boolean => {
    const attributes = ['src', 'href', 'poster', 'data'].flatMap((name) => element.getAttribute(name) ?? [])
    if (attributes.some((value) => new URL(value, document.baseURI).href === url)) return true
    return getComputedStyle(element).backgroundImage.includes(url)
  }
  const elements = [...document.querySelectorAll('[data-slidev-no], [data-slidev-no] *')]
  return urls.map((url) => {
    if (url === null) return null
    const host = elements.find((element) => refersTo(element, url))?.closest<HTMLElement>('[data-slidev-no]')
    return host === null || host === undefined ? null : Number(host.dataset.slidevNo)
  })
}
