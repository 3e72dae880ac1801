import type { PrintedPage } from '../pdf/printed-pages.ts'

/** What stands beneath a slide. */
export interface HandoutSlide {
  /** Above the notes: the number of the slide and its time. */
  readonly head: string
  /** In place of it where the notes go on on another page. */
  readonly continued: string
  readonly lines: readonly HandoutLine[]
}

interface HandoutLine {
  readonly text: string
  /** Whether a step of the slide is due before it is said. */
  readonly isStep: boolean
  /** Where it stands in the article. */
  readonly place: string | null
}

/**
 * Puts the slides of the print page on sheets, each small with its notes beneath; a new sheet is begun when the next line does not fit.
 * Gives what each sheet shows. Runs in the page: uses nothing from outside itself.
 */
export const layOutSheets = async ({
  sheets,
  width,
  height,
}: {
  sheets: readonly HandoutSlide[]
  width: number
  height: number
}): Promise<PrintedPage[]> => {
  const pages: PrintedPage[] = []
  const make = (tag: string, name: string, ...inside: (Node | string)[]): HTMLElement => {
    const element = document.createElement(tag)
    element.className = name
    element.append(...inside)
    return element
  }
  const toLine = ({ text, isStep, place }: HandoutLine): HTMLElement =>
    make(
      'p',
      'tl-sheet-line',
      ...(isStep ? [make('span', 'tl-sheet-step', '▸ ')] : []),
      text,
      ...(place === null ? [] : [make('span', 'tl-sheet-place', ` [${place}]`)]),
    )
  const isFull = (sheet: HTMLElement): boolean => sheet.scrollHeight > sheet.clientHeight

  const containers = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  for (const [index, container] of containers.entries()) {
    const notes = sheets[index] ?? { head: '', continued: '', lines: [] }
    const slide = index + 1
    const headline = container.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() || String(slide)
    const picture = make('div', 'tl-sheet-slide')
    let sheet = make('section', 'tl-sheet', picture, make('p', 'tl-sheet-head', notes.head))
    container.before(sheet)
    picture.append(container)
    const scale = picture.clientWidth / width
    picture.style.height = `${height * scale}px`
    container.style.setProperty('transform', `scale(${scale})`, 'important')
    pages.push({ slide, headline })
    for (const note of notes.lines) {
      const line = toLine(note)
      sheet.append(line)
      if (!isFull(sheet)) continue
      const next = make('section', 'tl-sheet', make('p', 'tl-sheet-head', notes.continued), line)
      sheet.after(next)
      sheet = next
      pages.push({ slide, headline })
    }
  }
  await document.fonts.ready
  return pages
}
