import { defineTransformersSetup } from '@slidev/types'
import lz from 'lz-string'

/** On the layout `map` the deck's own component draws the Mermaid source; everywhere else Mermaid draws it. */
export default defineTransformersSetup(() => ({
  codeblocks: [
    ({ info, code, slide }) =>
      info.startsWith('mermaid') && slide?.frontmatter.layout === 'map'
        ? `<ArgumentMap code-lz="${lz.compressToBase64(code)}" />`
        : undefined,
  ],
}))
