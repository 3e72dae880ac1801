import { incidentWordsOf } from '../language/incidents.ts'
import { toSimplified } from '../language/simplify.ts'
import type { Article } from './article.ts'
import { wordsOf } from './span.ts'

/** Whether an article reports what went wrong once, by its title or the line beneath it. */
export const isIncident = ({ source, language, title, subtitle }: Article): boolean =>
  [title, subtitle].some(
    (span) => span && incidentWordsOf(language).report.test(toSimplified(wordsOf(source.text, span)).toLowerCase()),
  )
