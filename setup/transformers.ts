import { defineTransformersSetup } from '@slidev/types'
import lz from 'lz-string'
import { WORD_END } from '../components/argument-map/word-ends.ts'
import { toLineParts } from './line-breaks.ts'

// A label in Mermaid's source: `["…"]`.
const LABEL = /\["(.*?)"\]/g

/** Marks in each label where a line may end: the words of Chinese are known here, not in the browser. */
const markWordEnds = (code: string) =>
  code.replace(LABEL, (_, label: string) => `["${toLineParts(label).join(WORD_END)}"]`)

/** On the layout `map` the deck's own component draws the Mermaid source; everywhere else Mermaid draws it. */
export default defineTransformersSetup(() => ({
  codeblocks: [
    ({ info, code, slide }) =>
      info.startsWith('mermaid') && slide?.frontmatter.layout === 'map'
        ? `<ArgumentMap code-lz="${lz.compressToBase64(markWordEnds(code))}" />`
        : undefined,
  ],
}))
