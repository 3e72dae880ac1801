import type { Evidence, Link } from '../model/argument.ts'
import type { RuleName } from './link-weights.ts'
import { cueOf, type Field } from './sides.ts'

// Whether an arrow rests on too few words.

const isOf =
  (...rules: readonly RuleName[]) =>
  ({ rule }: Evidence): boolean =>
    rules.some((one) => one === rule)

/**
 * One word that two passages use, in the name of neither, does not tell that the one leads to the other; nor does one of a
 * name, which the passages do not come close by or which is half of what is answered, tell that the one answers the other.
 */
export const isOfOneWord = ({ kind, basis, evidence }: Link): boolean =>
  evidence.length === 1 && basis === 'inferred' && ONE_WORD[kind](evidence[0])

const ONE_WORD: Readonly<Record<Link['kind'], (one: Evidence) => boolean>> = {
  'leads-to': isOf('shared-term'),
  'answered-by': isOf('names-it', 'names-what-it-answers'),
}

/** A measure answers harms first: that its passage and a cause's have one word in common, in the name of neither, tells nothing. */
export function isOfStrayWord(field: Field, { from, to, evidence }: Link): boolean {
  const ends = field.sides.filter(({ point }) => point.id === from || point.id === to).map(({ point }) => point)
  if (!ends.some(({ role }) => role === 'cause') || !ends.some(({ role }) => role === 'strategy')) return false
  if (!evidence.every(isOf('shared-term'))) return false
  const [longest = '', ...others] = evidence.map(({ cue }) => cue).sort((a, b) => b.length - a.length)
  const names = ends.flatMap(({ label }) => label.map((span) => cueOf(field, span)))
  const word = others.at(-1) ?? longest
  return others.every((cue) => longest.includes(cue)) && !names.some((name) => name.includes(word))
}

/** Whether nothing but words in common speaks for an arrow. */
export const isOfWords = ({ evidence }: Link): boolean => evidence.every(isOf('shared-term', 'same-matter'))

/** An arrow inferred from one word says nothing beside a path of two arrows between its ends. */
export const dropShortcuts = (links: readonly Link[]): Link[] =>
  links.filter(
    ({ from, to, basis, evidence }) =>
      basis === 'stated' ||
      !evidence.every(isOf('shared-term', 'same-matter', 'names-it')) ||
      new Set(evidence.map(({ cue }) => cue)).size > 1 ||
      !links.some((one) => one.from === from && links.some((next) => next.from === one.to && next.to === to)),
  )
