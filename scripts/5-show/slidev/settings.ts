import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { SlidevConfig } from '@slidev/types'
import { repositoryRoot } from './places.ts'

/** `auto` follows the browser; `null` is what the deck says. */
export type ColorScheme = 'light' | 'dark' | 'auto' | null

export interface Overrides {
  readonly dir: string
  readonly scheme: ColorScheme
  readonly router: 'hash' | null
}

const IMAGE_TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

/** What asks the network, opens a way for other programs, or writes into the deck's folder is off, whatever the headmatter says. */
const CLOSED = {
  theme: 'default',
  addons: [],
  mcp: false,
  remote: false,
  remoteAssets: false,
  editor: false,
  record: false,
  download: false,
  browserExporter: false,
  monaco: false,
  twoslash: false,
  pwa: false,
  seoMeta: {},
} satisfies Partial<SlidevConfig>

/** The deck's settings, made safe to show without a network; scheme and router override what the deck says unless they are `null`. */
export const closeSettings = async (
  config: SlidevConfig,
  { dir, scheme, router }: Overrides,
): Promise<SlidevConfig> => ({
  ...config,
  ...CLOSED,
  routerMode: router ?? config.routerMode,
  colorSchema: scheme ?? config.colorSchema,
  fonts: { ...config.fonts, provider: 'none', webfonts: [] },
  drawings: { ...config.drawings, persist: false },
  favicon: await localFavicon(dir, config.favicon),
})

/** The icon as the deck has it; else this repository's, inline; else none. An icon from elsewhere would be a request to the network. */
const localFavicon = async (dir: string, favicon: string): Promise<string> => {
  if (typeof favicon !== 'string' || !favicon.startsWith('/') || favicon.startsWith('//')) return ''
  if (existsSync(join(dir, 'public', favicon))) return favicon
  const own = join(repositoryRoot, 'public', favicon)
  const type = IMAGE_TYPES[extname(own)]
  if (type === undefined || !existsSync(own)) return ''
  return `data:${type};base64,${(await readFile(own)).toString('base64')}`
}
