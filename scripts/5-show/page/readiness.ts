/** How far the page with all slides is. */
export interface Readiness {
  readonly mounted: number
  readonly ready: boolean
  /** What is still missing, in words. */
  readonly missing: string
}

/**
 * Looks whether every slide stands as it will be printed. Runs in the page: uses nothing from outside itself.
 *
 * `diagrams` holds for every slide how many diagrams it is to show; a page with steps holds more containers than slides.
 */
export const readReadiness = async (diagrams: readonly number[]): Promise<Readiness> => {
  const expected = diagrams.length
  const slides = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  // Slidev puts links of its own beside the slide; the slide itself is there when anything else is.
  const isMounted = (slide: HTMLElement) =>
    slide.querySelector('.slidev-page > :not(a)') !== null && slide.querySelector('.slidev-slide-loading') === null
  const isWaiting = (host: HTMLElement) => {
    const wanted = host.dataset.waitfor
    return wanted !== undefined && wanted !== '' && host.querySelector(wanted) === null
  }
  // A component that draws a diagram may come late: until then nothing on the slide says that one is to come.
  const hasDiagrams = (slide: HTMLElement) => {
    const number = Number(slide.querySelector<HTMLElement>('[data-slidev-no]')?.dataset.slidevNo)
    const own = slide.querySelectorAll('svg').length
    const inside = [...slide.querySelectorAll('.mermaid')].filter((host) =>
      host.shadowRoot?.querySelector('svg'),
    ).length
    return own + inside >= (diagrams[number - 1] ?? 0)
  }
  const mounted = slides.filter(isMounted).length
  const missing = (): string => {
    if (slides.length < expected || mounted < slides.length)
      return `${mounted} of ${Math.max(expected, slides.length)} slides`
    if ([...document.querySelectorAll<HTMLElement>('[data-waitfor]')].some(isWaiting))
      return 'a part of a slide that announces itself'
    if (!slides.every(hasDiagrams)) return 'a diagram'
    if ([...document.images].some((image) => !image.complete)) return 'a picture'
    if (document.fonts.status !== 'loaded') return 'a font'
    return ''
  }
  const before = missing()
  if (before !== '') return { mounted, ready: false, missing: before }
  // A font is asked for when a line is laid out: two frames later all that is needed has been asked for.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  await document.fonts.ready
  const after = missing()
  return { mounted, ready: after === '', missing: after }
}
