import type { SlideInfo, SlidevData } from '@slidev/types'

/** What an open browser needs after a change of `slides.md`. */
type Consequence = 'update' | 'reload' | 'restart'

// What Slidev bakes into the code it sends: only a new server says it anew.
const BAKED = ['routerMode', 'fonts', 'css', 'comark', 'mdc', 'aspectRatio', 'canvasWidth'] as const

/**
 * Slidev exchanges the words of a slide in the open page. When slides come, go or change places, or the headmatter changes, pages
 * hold on to what they read when they were loaded: then they are loaded anew. A few settings stand in the server's own code.
 */
export const consequenceOf = (before: SlidevData, after: SlidevData): Consequence => {
  if (BAKED.some((key) => !isSame(before.config[key], after.config[key]))) return 'restart'
  if (!isSame(before.features, after.features)) return 'restart'
  if (!isSame(before.headmatter, after.headmatter)) return 'reload'
  return isSame(before.slides.map(placeOf), after.slides.map(placeOf)) ? 'update' : 'reload'
}

/** What of a slide its place in the talk and its template hang on. */
const placeOf = (slide: SlideInfo): unknown => {
  const { layout, routeAlias, clicks } = slide.frontmatter
  return { layout, routeAlias, clicks }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
