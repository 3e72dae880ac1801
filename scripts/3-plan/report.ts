import { incidentWordsOf } from '../language/incidents.ts'
import type { Article } from '../model/article.ts'
import { wordsOf } from '../model/span.ts'
import { toComparable } from './opening.ts'

/** Whether the article reports what went wrong, by its title. */
export const isReport = ({ title, language, source }: Article): boolean =>
  title !== null && incidentWordsOf(language).report.test(toComparable(wordsOf(source.text, title), language))
