import { join } from 'node:path'
import { createDataUtils, parser } from '@slidev/cli'
import type { ResolvedSlidevOptions, SlidevData } from '@slidev/types'
import { normalizePath } from 'vite'
import { reasonOf, ShowFault } from '../fault.ts'
import { repositoryRoot, slidevClientRoot, slidevCliRoot, themeRoot } from './places.ts'
import { type ColorScheme, closeSettings } from './settings.ts'

export interface DeckSource {
  /** The deck's folder: holds `slides.md`, and `public/` where it has pictures. */
  readonly dir: string
  readonly mode: 'dev' | 'build'
  /** Overrides the deck's own light or dark. */
  readonly scheme: ColorScheme
  /** `hash` keeps the slide's number behind a `#`, so that any plain file server will do; `null` for what the deck says. */
  readonly router: 'hash' | null
  /** The path the site is served under, with a slash at both ends. */
  readonly base: string
}

const THEME = 'default'
const ROOTS = [themeRoot, repositoryRoot]

/**
 * Reads `slides.md` and describes the deck to Slidev.
 *
 * Slidev's own `resolveOptions` looks for theme, addons and packages from the deck's folder upwards, ends the process when it does
 * not find them, and takes `vite.config.ts`, `components/` and the like of that folder for part of the deck. A deck of throughline may
 * lie in any folder, also in one that belongs to another project. So the description is put together here: this repository is the
 * root, the deck's folder gives its Markdown and its `public/`, nothing is written there, and a process can hold several decks.
 *
 * Throws `slidev-failed` when the file cannot be read.
 */
export const describeDeck = async (source: DeckSource): Promise<ResolvedSlidevOptions> => {
  const described = {
    cliRoot: slidevCliRoot,
    clientRoot: slidevClientRoot,
    userRoot: repositoryRoot,
    userPkgJson: {},
    userWorkspaceRoot: repositoryRoot,
    entry: entryOf(source.dir),
    base: source.base,
    mode: source.mode,
    data: await readSlides(source),
    themeRaw: THEME,
    theme: THEME,
    themeRoots: [themeRoot],
    addonRoots: [],
    roots: ROOTS,
  }
  const utils = await createDataUtils(described)
  return { ...described, utils: { ...utils, define: { ...utils.define, ...PRINT_ROUTE } } }
}

/** Slidev gives a built site its page with all slides only for its own export. */
export const PRINT_ROUTE = { __SLIDEV_FEATURE_PRINT__: 'true' }

/** The path of a deck's Markdown as Vite writes paths. */
export const entryOf = (dir: string): string => normalizePath(join(dir, 'slides.md'))

/** The deck's slides and settings; `sources` holds texts that are newer than the files, by path. */
export const readSlides = async (source: DeckSource, sources: Record<string, string> = {}): Promise<SlidevData> => {
  const entry = entryOf(source.dir)
  try {
    const places = { userRoot: normalizePath(source.dir), roots: ROOTS, allowedRoots: [normalizePath(source.dir)] }
    const loaded = await parser.load(places, entry, sources, source.mode)
    const config = parser.resolveConfig(loaded.headmatter, {}, entry)
    return { ...loaded, themeMeta: {}, config: await closeSettings(config, source) }
  } catch (thrown) {
    const reason = `"${entry}" cannot be read: ${reasonOf(thrown)}`
    throw new ShowFault('slidev-failed', reason, 'build the deck anew from the article')
  }
}
