import { defineConfig, type Plugin } from 'vite'
import { addDeckGrammar } from './setup/markdown-rules.ts'

// The second, older form of each font file: `, url(./x.woff) format('woff')`.
const WOFF_SOURCE = /,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g

/** Leaves the old font format out of the deck: every browser that Slidev runs in reads WOFF2, and the files would double. */
const woff2Only: Plugin = {
  name: 'throughline:woff2-only',
  enforce: 'pre',
  transform: (code, id) => (id.includes('@fontsource') ? code.replace(WOFF_SOURCE, '') : undefined),
}

export default defineConfig({
  plugins: [woff2Only],
  slidev: { markdown: { markdownSetup: addDeckGrammar } },
})
