import { ShowFault } from '../fault.ts'
import type { LocatedTrouble } from './locate.ts'

/** A page that reported an error is not printed: what is missing on it cannot be seen from the file. */
export const refuse = (troubles: readonly LocatedTrouble[]): void => {
  const [first] = troubles
  if (first === undefined) return
  const more = troubles.length > 1 ? ` (and ${troubles.length - 1} more)` : ''
  const where = first.slide === null ? 'the deck' : `slide ${first.slide}`
  const what =
    first.kind === 'outside' ? `asks for something outside the deck: ${first.words}` : `reports: ${first.words}`
  throw new ShowFault(
    'slidev-failed',
    `${where} ${what}${more}`,
    'run `throughline check` to see every finding by slide',
  )
}
