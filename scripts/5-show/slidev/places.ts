import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { normalizePath } from 'vite'

const require = createRequire(import.meta.url)

const packageRoot = (name: string): string => normalizePath(dirname(require.resolve(`${name}/package.json`)))

/** Where throughline itself stands: the components, layouts and styles that every deck is drawn with. */
export const repositoryRoot = normalizePath(fileURLToPath(new URL('../../..', import.meta.url))).replace(/\/$/, '')

export const slidevCliRoot = packageRoot('@slidev/cli')
export const slidevClientRoot = packageRoot('@slidev/client')
export const mermaidRoot = packageRoot('mermaid')
export const themeRoot = packageRoot('@slidev/theme-default')

/** The folder the packages were installed into: the fonts that the browser loads are below it. */
export const packagesRoot = dirname(dirname(slidevClientRoot))
