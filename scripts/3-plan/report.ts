import { incidentWordsOf } from '../language/incidents.ts'
import type { Article } from '../model/article.ts'
import { wordsOf } from '../model/span.ts'
import { toComparable } from './opening.ts'

/** Whether the article reports what went wrong, by its title or the line beneath it. */
export const isReport = ({ title, subtitle, language, source }: Article): boolean =>
  [title, subtitle].some(
    (line) =>
      line !== null && incidentWordsOf(language).report.test(toComparable(wordsOf(source.text, line), language)),
  )
