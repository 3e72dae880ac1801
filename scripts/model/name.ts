import type { Point } from './argument.ts'
import type { Language } from './article.ts'
import { wordsOf } from './span.ts'

/** The words of a point's label as they stand in the article, what was left out between them, and the end of a line, a space in English and nothing in Chinese. */
export function toLabelWords(text: string, label: Point['label'], language: Language): string {
  const gap = language === 'en' ? ' ' : ''
  return label
    .map((span) =>
      wordsOf(text, span)
        .trim()
        .replace(/\s*\n\s*/gu, gap),
    )
    .join(gap)
}
