import type { Point } from './argument.ts'
import type { Language } from './article.ts'
import { wordsOf } from './span.ts'

/** The words of a point's label as they stand in the article, what was left out between them a space in English and nothing in Chinese. */
export const toLabelWords = (text: string, label: Point['label'], language: Language): string =>
  label.map((span) => wordsOf(text, span).trim()).join(language === 'en' ? ' ' : '')
