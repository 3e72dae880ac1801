import { useSlideContext } from '@slidev/client'
import { type Labels, labelsOf } from '../scripts/language/labels/index.ts'
import type { Nouns } from '../scripts/language/labels/nouns.ts'

/** The deck's own words in the language of the deck, with the author's nouns for the roles. */
export function useLabels(): Labels {
  const { lang, nouns } = useSlideContext().$slidev.configs as { lang?: string; nouns?: Nouns }
  return labelsOf(lang ?? 'en', nouns)
}
