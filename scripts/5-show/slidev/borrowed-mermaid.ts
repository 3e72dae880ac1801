import type { Plugin } from 'vite'
import { mermaidRoot } from './places.ts'

/** The address of Mermaid's own files beside a site that is only printed, and the folder they come from. */
export const MERMAID_MOUNT = { path: '/throughline-mermaid', folder: `${mermaidRoot}/dist` } as const

// mermaid, mermaid/dist/mermaid.esm.mjs
const MERMAID_IMPORT = /^mermaid(?:\/dist\/.*)?$/

/**
 * Leaves Mermaid out of the bundle: it is two thirds of all code, and its published files run in a browser as they are. A site that is
 * only printed is built in half the time.
 */
export const borrowMermaid: Plugin = {
  name: 'throughline:borrow-mermaid',
  enforce: 'pre',
  resolveId: {
    order: 'pre',
    handler: (id) => (MERMAID_IMPORT.test(id) ? { id: `${MERMAID_MOUNT.path}/mermaid.esm.mjs`, external: true } : null),
  },
}
