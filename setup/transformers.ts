import { defineTransformersSetup } from '@slidev/types'
import lz from 'lz-string'
import { WORD_END } from '../components/argument-map/word-ends.ts'
import { holdCompounds } from '../scripts/language/compounds.ts'
import { toLineParts } from './line-breaks.ts'
import { holdLineStarts } from './line-starts.ts'

// A label in Mermaid's source: `["…"]`.
const LABEL = /\["(.*?)"\]/g

// A comment with words of the article: `%% > …`.
const QUOTE = /^(\s*%% > )(.*)$/gm

const toMarked = (words: string) => toLineParts(holdCompounds(holdLineStarts(words), '\u2060')).join(WORD_END)

/** Marks in labels and quotations where a line may end: the words of Chinese are known here, not in the browser. */
const markWordEnds = (code: string) =>
  code
    .replace(QUOTE, (_, start: string, words: string) => start + toMarked(words))
    .replace(LABEL, (_, label: string) => `["${toMarked(label)}"]`)

// The first word of a flowchart, after its own settings and comments.
const FLOWCHART = /^\s*(?:---[\s\S]*?---\s*)?(?:%%.*\n\s*)*(?:flowchart|graph)\b/
// A label that a person wrote: `A[…]`, `B{…}`, `C(…)`, `-->|…|`, with or without quotation marks; Chinese is in it.
const FREE_LABEL = /(?<=[[({|>]"?)[^[\](){}|"\n]*\p{Script=Han}[^[\](){}|"\n]*(?="?[\])}|])/gu

/** The source of any diagram of a deck, its Chinese marked where a line may end; names elsewhere than in a flowchart are left alone. */
const markPlain = (code: string) => (FLOWCHART.test(code) ? code.replace(FREE_LABEL, toMarked) : code)

/** A fence without options of its own; `base` is the theme that the palette of `setup/mermaid.ts` is made for, in light and dark. */
const PLAIN = /^mermaid\s*$/

/** On the layout `map` the deck's own component draws the Mermaid source; everywhere else Mermaid draws it, in the look of the deck. */
export default defineTransformersSetup(() => ({
  codeblocks: [
    ({ info, code, slide }) => {
      if (info.startsWith('mermaid') && slide?.frontmatter.layout === 'map')
        return `<ArgumentMap code-lz="${lz.compressToBase64(markWordEnds(code))}" />`
      return PLAIN.test(info) ? `<Mermaid theme="base" code-lz="${lz.compressToBase64(markPlain(code))}" />` : undefined
    },
  ],
}))
