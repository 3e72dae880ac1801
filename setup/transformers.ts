import { defineTransformersSetup } from '@slidev/types'
import lz from 'lz-string'
import { WORD_END } from '../components/argument-map/word-ends.ts'
import { toLineParts } from './line-breaks.ts'

// A label in Mermaid's source: `["…"]`.
const LABEL = /\["(.*?)"\]/g

// A comment with words of the article: `%% > …`.
const QUOTE = /^(\s*%% > )(.*)$/gm

const toMarked = (words: string) => toLineParts(words).join(WORD_END)

/** Marks in labels and quotations where a line may end: the words of Chinese are known here, not in the browser. */
const markWordEnds = (code: string) =>
  code
    .replace(QUOTE, (_, start: string, words: string) => start + toMarked(words))
    .replace(LABEL, (_, label: string) => `["${toMarked(label)}"]`)

/** On the layout `map` the deck's own component draws the Mermaid source; everywhere else Mermaid draws it. */
export default defineTransformersSetup(() => ({
  codeblocks: [
    ({ info, code, slide }) =>
      info.startsWith('mermaid') && slide?.frontmatter.layout === 'map'
        ? `<ArgumentMap code-lz="${lz.compressToBase64(markWordEnds(code))}" />`
        : undefined,
  ],
}))
