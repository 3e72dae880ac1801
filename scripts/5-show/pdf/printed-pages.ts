/** A page of the PDF: the slide it shows and that slide's headline. */
export interface PrintedPage {
  readonly slide: number
  readonly headline: string
}

/** What each page will show, in the order of printing. Runs in the page: uses nothing from outside itself. */
export const readPrintedPages = (): PrintedPage[] =>
  [...document.querySelectorAll('.print-slide-container')].map((container) => {
    const slide = Number(container.querySelector<HTMLElement>('[data-slidev-no]')?.dataset.slidevNo ?? 0)
    const headline = container.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    return { slide, headline: headline === '' ? String(slide) : headline }
  })
