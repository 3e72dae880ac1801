import { useSlideContext } from '@slidev/client'
import { type Labels, labelsOf } from '../scripts/language/labels/index.ts'

/** The deck's own words in the language of the deck. */
export function useLabels(): Labels {
  const { lang } = useSlideContext().$slidev.configs as { lang?: string }
  return labelsOf(lang ?? 'en')
}
