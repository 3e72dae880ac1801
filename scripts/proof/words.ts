/*
 * What of a text no edit may change: letters, figures and the signs that belong to them. Punctuation and white space are free, but not
 * the marks inside or before a figure: `3.5`, `1,000`, `10:30`, `-2`, `3–5`.
 */
const FIXED =
  /[\p{L}\p{M}\p{N}%‰％#&@§]|[^\P{S}|｜^`]|(?<=\p{N})[.,:/：．](?=\p{N})|(?<![\p{L}\p{N}])[-−–](?=\p{N})|(?<=\p{N})[-−–—](?=\p{N})/gu

// The number of a heading or an item, which a slide leaves out: `1. `, `2)`, `（一）`, `三、`, `③`.
const ITEM_NUMBER =
  /^\s*(?:\d{1,2}[.．、)）](?!\d)|[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}(?:、|[.．](?=\p{Script=Han}))|[①-⑳])/u

// A figure with what belongs to it: sign, decimals, thousands, per cent; Chinese figures with their unit of ten.
const FIGURE = /[-−]?\d+(?:[.,:/]\d+)*\s*[%％‰]?|[一二三四五六七八九十百千两]+[万亿成倍]/gu

/** The text without what an edit may change. */
export const toFixed = (text: string): string => (text.match(FIXED) ?? []).join('')

/** The text without white space. */
export const toBare = (text: string): string => text.replace(/\s/gu, '')

/** Whether a text is the words as they stand in the article, but for punctuation, white space, the number of an item and a capital at its start. */
export function isSame(text: string, words: string): boolean {
  const fixed = toFixed(text)
  return [words, words.replace(ITEM_NUMBER, '')].some((one) => {
    const other = toFixed(one)
    return fixed === other || fixed === other.charAt(0).toUpperCase() + other.slice(1)
  })
}

/** The figures of a text: sums, percentages, years, dates. */
export const toFigures = (text: string): string[] => (text.match(FIGURE) ?? []).map((figure) => toFixed(figure))

/** The first figure of a text that the article's words do not have. */
export function findForeignFigure(text: string, words: string): string | null {
  const known = new Set(toFigures(words))
  return toFigures(text).find((figure) => !known.has(figure)) ?? null
}

/** What a text leaves out of the words; `null` when it holds anything that they do not, or in another order. */
export function toLeftOut(text: string, words: string): string | null {
  const wanted = Array.from(toFixed(text))
  let left = ''
  for (const one of words) {
    if (one === wanted[0]) wanted.shift()
    else left += one
  }
  return wanted.length === 0 ? left : null
}

/**
 * Whether a text is made of known strings alone, one after the other, with nothing but punctuation, white space and arrows between.
 * A string of one character may only be the first.
 */
export function isMadeOf(text: string, known: ReadonlySet<string>): boolean {
  const fixed = toFixed(text).replace(/[→⇢]/gu, '')
  if (fixed === '') return true
  const reached = new Set([0])
  for (let at = 0; at < fixed.length; at++) {
    if (!reached.has(at)) continue
    for (const part of known)
      if ((at === 0 || part.length > 1) && fixed.startsWith(part, at)) reached.add(at + part.length)
  }
  return reached.has(fixed.length)
}

/** Strings as `isMadeOf` compares them. */
export const toKnown = (strings: Iterable<string>): Set<string> =>
  new Set([...strings].map((text) => toFixed(text).replace(/[→⇢]/gu, '')).filter((text) => text !== ''))
