import { compileStrict } from './slidev/site.ts'

export interface SiteBuildOrder {
  /** The deck's folder. */
  readonly dir: string
  /** The folder to write to: empty or missing. */
  readonly out: string
  /** The path the site will stand under, with a slash at both ends; `/` when it is left out. */
  readonly base?: string
}

/**
 * Builds a web site that shows the deck, with speaker's view and notes. Any file server will do: the slide's number stands behind a `#`.
 *
 * Throws `slidev-failed` when a slide does not compile.
 */
export const buildSite = async ({ dir, out, base = '/' }: SiteBuildOrder): Promise<void> => {
  await compileStrict({ dir, out, base, scheme: null, isThrowaway: false, router: 'hash' })
}
