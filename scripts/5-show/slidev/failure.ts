import { stripVTControlCharacters } from 'node:util'

interface CompileFailure {
  /** The number of the slide that does not compile, where the bundler tells it. */
  readonly slide: number | null
  /** The first line that says what is wrong. */
  readonly words: string
}

// slides.md__slidev_12.md: the name Slidev gives the 12th slide's module.
const SLIDE_MODULE = /__slidev_(\d+)\.md/
// Build failed with 1 error:
const HEADING = /^Build failed with \d+ errors?:$/
// [UNRESOLVED_IMPORT] and [plugin vite:vue]: who says it.
const SPEAKER = /^(?:\[[^\]]*\]\s*)+/

/** What the bundler's error says of the deck. */
export const compileFailure = (thrown: unknown): CompileFailure => {
  const text = stripVTControlCharacters(messageOf(thrown))
  const lines = text.split('\n').map((line) => line.trim())
  const words = lines
    .map((line) => line.replace(SPEAKER, ''))
    .find((line) => line !== '' && !HEADING.test(line) && !SLIDE_MODULE.test(line))
  const number = SLIDE_MODULE.exec(text)?.[1]
  return { slide: number === undefined ? null : Number(number), words: words ?? text }
}

/** The Vue compiler throws plain objects that hold a message. */
const messageOf = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null && 'message' in thrown ? String(thrown.message) : String(thrown)
