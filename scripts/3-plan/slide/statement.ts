import type { Sentence } from '../../model/argument.ts'
import type { Selection } from '../../model/deck.ts'
import { MOST } from '../budget.ts'
import { condense } from '../condense.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toFits } from '../fitting.ts'
import { type Material, toBest } from '../material.ts'

/** The article's own last word on a dark slide, with up to two more sentences of its close beneath. */
export function planStatement(material: Material, closing: readonly Sentence[], told: readonly Selection[]): Draft[] {
  const prose = closing.filter((sentence) => sentence.kind === 'prose')
  const isSaid = ({ text }: Selection) => told.some((other) => other.text.includes(text) || text.includes(other.text))
  const title = toLast(material, prose, isSaid)
  if (title === null) return []
  const support: Selection[] = []
  for (const sentence of prose) {
    const selection = condense(material.article, sentence.span, toFits(material, 'support'))
    const isTaken =
      selection === null ||
      isSaid(selection) ||
      title.from.some((span) => span.start >= sentence.span.start && span.end <= sentence.span.end)
    if (!isTaken && support.length < MOST.support) support.push(selection)
  }
  return [
    {
      slide: { ...BLANK, kind: 'statement', id: 'conclusion', title, chapter: 'conclusion', support },
      covers: closing,
    },
  ]
}

/** The last sentence that fits as a statement and was not said on the brief; the best of all when none is left. */
function toLast(
  material: Material,
  prose: readonly Sentence[],
  isSaid: (selection: Selection) => boolean,
): Selection | null {
  const fits = toFits(material, 'statement')
  for (const sentence of [...prose].reverse()) {
    const selection = condense(material.article, sentence.span, fits, 'tight')
    if (selection && !isSaid(selection)) return selection
  }
  return toBest(material, prose, { fits, purpose: { heading: material.article.title }, tightness: 'tight' })
}
