import type { Slide } from '../model/slide.ts'
import type { Span } from '../model/span.ts'
import type { Text } from '../model/text.ts'

const toBare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

const isText = (value: object): value is Text =>
  'text' in value && typeof value.text === 'string' && 'from' in value && Array.isArray(value.from)

/** Every text in a plan of a slide, the notes left out. */
function* eachText(value: unknown): Generator<Text> {
  if (typeof value !== 'object' || value === null) return
  if (isText(value)) yield value
  else for (const [key, part] of Object.entries(value)) if (key !== 'notes') yield* eachText(part)
}

/** The words of the article from which words measured on a slide come; `null` when they are the deck's own. */
export function toArticleSpan(slide: Slide | undefined, words: string): Span | null {
  const wanted = toBare(words)
  if (slide === undefined || wanted === '') return null
  const texts = [...eachText(slide)].map((text) => ({ bare: toBare(text.text), span: text.from[0] ?? null }))
  const holding = texts.find(({ bare }) => bare.includes(wanted))
  // A piece of the slide may begin with one text and go on with the next.
  const opening = texts.find(({ bare }) => bare !== '' && wanted.startsWith(bare))
  return (holding ?? opening)?.span ?? null
}
