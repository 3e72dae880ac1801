import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createLogger, type InlineConfig, type Logger, loadConfigFromFile, mergeConfig } from 'vite'
import { PRINT_ROUTE } from './deck.ts'
import { packagesRoot, repositoryRoot, slidevClientRoot } from './places.ts'

/** What Vite needs to know of a deck, the same for a server and for a site: pictures from the deck's folder, packages from this installation. */
export const deckViteConfig = (dir: string, base: string): InlineConfig => ({
  base,
  define: PRINT_ROUTE,
  publicDir: join(dir, 'public'),
  cacheDir: join(repositoryRoot, 'node_modules', '.cache', 'throughline', 'vite'),
  clearScreen: false,
  customLogger: quietLogger(),
  server: { fs: { strict: true, allow: [packagesRoot, slidevClientRoot, repositoryRoot] } },
})

/** Slidev's and Vite's talk does not belong into a command's output: what fails is thrown, the rest is not of use to a person. */
const quietLogger = (): Logger => createLogger('silent')

/** The settings of this repository's `vite.config.ts`, if there is one, as Slidev itself would merge them. */
export const repositoryViteConfig = async (command: 'build' | 'serve'): Promise<InlineConfig> => {
  const file = join(repositoryRoot, 'vite.config.ts')
  if (!existsSync(file)) return {}
  const mode = command === 'build' ? 'production' : 'development'
  const loaded = await loadConfigFromFile({ mode, command }, file, repositoryRoot, 'silent')
  return mergeConfig({}, loaded?.config ?? {})
}
