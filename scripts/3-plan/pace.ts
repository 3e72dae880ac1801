import type { Language } from '../model/article.ts'
import type { Note, Slide } from '../model/slide.ts'
import { isFrame } from '../model/text.ts'
import { PACE } from './budget.ts'

const MINUTE = 60
const HAN = /\p{Script=Han}/gu
// In Chinese each digit is a syllable; in English a figure is a word.
const DIGIT = /\d/gu
const LATIN_WORD = /\p{Script=Latin}+(?:['’-]\p{Script=Latin}+)*/gu
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0

/** Whole seconds that a line takes to say, rounded up: what is over is the breath between two thoughts. */
export function toSecondsOf(text: string, language: Language): number {
  if (language === 'en') return Math.ceil((count(text, WORD) / PACE.english) * MINUTE)
  const syllables = count(text, HAN) + count(text, DIGIT) + PACE.syllablesOfLatinWord * count(text, LATIN_WORD)
  return Math.ceil((syllables / PACE.chinese) * MINUTE)
}

// What stands in the notes for questions, and where in the article the presenter is.
const UNSAID = /^note\.(?:link|answer|heading)(?:\.|$)/u

/** Whether a line of the notes is to be said. */
export const isSaid = ({ text }: Note): boolean => !isFrame(text) || !UNSAID.test(text.label)

/** Whole seconds that the lines of a slide take to say. */
export const toSaying = (notes: readonly Note[], language: Language): number =>
  notes.filter(isSaid).reduce((sum, { text }) => sum + toSecondsOf(text.text, language), 0)

type Placed = Pick<Slide, 'kind'> & { readonly isFull?: boolean }

/** Slides for questions, after the talk. */
export const isAppendix = ({ kind, isFull }: Placed): boolean =>
  kind === 'basis' || kind === 'backup' || (kind === 'timeline' && isFull === true)

/** Whole seconds to take a slide in. */
export const toLook = (slide: Placed): number => (isAppendix(slide) ? 0 : (PACE.look[slide.kind] ?? PACE.turn))

/** Whole seconds of a slide: what is said at it, and the time to take it in. The appendix is for questions and takes none. */
export const toSlideSeconds = (slide: Omit<Slide, 'seconds'>, language: Language): number =>
  isAppendix(slide) ? 0 : toLook(slide) + toSaying(slide.notes, language)
