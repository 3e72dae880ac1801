import type { Frame, Selection, Text } from '../model/text.ts'

/** A text of a deck and where it stands. */
export interface Placed<T extends Text = Text> {
  /** From 1; 0 for what belongs to the deck as a whole. */
  readonly slide: number
  /** The slide's lasting name; empty for the deck. */
  readonly id: string
  /** The keys that lead to it from its slide: `rows.0.gist`. */
  readonly path: string
  readonly text: T
}

const POINTED = /^links\.\d+\./

interface DeckSlide {
  readonly id: string
  readonly kind: string
}

/** What `deck.json` holds, as far as the proof reads it: it takes nothing else for granted. */
export interface DeckFile {
  readonly slides: readonly DeckSlide[]
  readonly ledger: {
    readonly sentences: number
    readonly onSlides: number
    readonly inNotes: number
    readonly dropped: readonly { readonly span: { start: number; end: number }; readonly reason: string }[]
  }
}

/** Every text of the deck in order: found by its shape, so that one of a new kind of slide is proved as well. */
export function* eachText(deck: DeckFile): Generator<Placed> {
  const { slides, ...rest } = deck
  yield* walk(rest, { slide: 0, id: '', path: '' })
  for (const [index, slide] of slides.entries()) yield* walk(slide, { slide: index + 1, id: slide.id, path: '' })
}

/** Every object below a value, with the keys that lead to it. */
export function* eachObject(value: unknown, path = ''): Generator<{ path: string; value: Record<string, unknown> }> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield { path, value: value as Record<string, unknown> }
  for (const [key, inner] of Object.entries(value)) yield* eachObject(inner, path === '' ? key : `${path}.${key}`)
}

export const isSelection = (placed: Placed): placed is Placed<Selection> => !('label' in placed.text)

export const isFrame = (placed: Placed): placed is Placed<Frame> => 'label' in placed.text

/** Whether a text is spoken, not shown. */
export const isSpoken = ({ path }: Placed): boolean => path.startsWith('notes.')

/** Whether a text is shown only while a person points at an arrow: it stands on no page. */
export const isPointed = ({ path }: Placed): boolean => POINTED.test(path)

function* walk(value: unknown, at: Omit<Placed, 'text'>): Generator<Placed> {
  if (typeof value !== 'object' || value === null) return
  if ('text' in value && typeof value.text === 'string' && 'from' in value) {
    yield { ...at, text: value as Text }
    return
  }
  for (const [key, inner] of Object.entries(value))
    yield* walk(inner, { ...at, path: at.path === '' ? key : `${at.path}.${key}` })
}
