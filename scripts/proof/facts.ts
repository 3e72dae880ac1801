import { type Labels, labelsOf } from '../language/labels/index.ts'
import type { ArgumentMap, Link, Point, Role } from '../model/argument.ts'
import type { Article } from '../model/article.ts'
import type { FileSet } from '../model/deck.ts'
import { findNouns } from '../model/nouns.ts'
import { type Span, wordsOf } from '../model/span.ts'
import { type DeckFile, eachObject, eachText, type Placed } from './deck-texts.ts'
import { toFixed } from './words.ts'

/** What is proved: the article and its map, and the files as they were written. */
export interface Provable {
  readonly article: Article
  readonly map: ArgumentMap
  readonly files: FileSet
}

/** What the proof knows of the article and its map, worked out anew. */
export interface Facts {
  readonly article: Article
  readonly map: ArgumentMap
  readonly deck: DeckFile
  /** Every text of the deck, in order. */
  readonly texts: readonly Placed[]
  readonly labels: Labels
  readonly wordsOf: (span: Span) => string
  /** A point's name as the article has it. */
  readonly nameOf: (point: Point) => string
  /** Whether words name a point: as the article does, or as a slide does in fewer of the same words. */
  readonly isNameOf: (point: Point, words: string) => boolean
  /** Those names of a point. */
  readonly namesOf: (point: Point) => readonly string[]
  readonly pointsOf: (role: Role) => readonly Point[]
  /** What is to be answered: the risks, or the causes where there are none. */
  readonly answerable: readonly Point[]
  /** Nothing answers them, nor a cause of theirs. */
  readonly unanswered: readonly Point[]
  /** Of these those that come of nothing that is answered, however far back. */
  readonly open: readonly Point[]
  /** Risks that nothing answers but through their causes, with these. */
  readonly covered: readonly { readonly risk: Point; readonly causes: readonly Point[] }[]
  /** The same over those causes alone of which the article states that they lead to the risk, with what it states to answer these. */
  readonly through: readonly Through[]
  readonly idle: readonly Point[]
  /** The article without what an edit may change, in lower case. */
  readonly fixed: string
}

/** A risk that is answered through its causes. */
interface Through {
  readonly risk: Point
  readonly causes: readonly Point[]
  readonly strategies: readonly Point[]
}

/** What is so by the article and its map, worked out anew for the claims of a deck. */
export function toFacts({ article, map }: Provable, deck: DeckFile): Facts {
  const words = (span: Span): string => wordsOf(article.source.text, span)
  const pointsOf = (role: Role) => map.points.filter((point) => point.role === role)
  const answerable = pointsOf('risk').length > 0 ? pointsOf('risk') : pointsOf('cause')
  const answers = (point: Point) => answersTo(map, point)
  const covered = pointsOf('risk')
    .filter((risk) => answers(risk).length === 0)
    .map((risk) => ({ risk, causes: pointsOf('cause').filter((cause) => isCureOf(map, cause, risk)) }))
    .filter(({ causes }) => causes.length > 0)
  const isCovered = (point: Point) => covered.some(({ risk }) => risk === point)
  const unanswered = answerable.filter((point) => answers(point).length === 0 && !isCovered(point))
  const nameOf = (point: Point) => point.label.map(words).join(' ')
  const shown = findNames(deck)
  const namesOf = (point: Point) => [nameOf(point), ...(shown.get(point.id) ?? [])]
  return {
    article,
    map,
    deck,
    texts: [...eachText(deck)],
    labels: labelsOf(article.language, findNouns(article, map)),
    wordsOf: words,
    nameOf,
    namesOf,
    isNameOf: (point, text) => namesOf(point).some((name) => toFixed(name) === toFixed(text)),
    pointsOf,
    answerable,
    unanswered,
    open: unanswered.filter(
      ({ id }) => !findBefore(map, id).some((one) => answerable.includes(one) && !unanswered.includes(one)),
    ),
    covered,
    through: covered
      .map(({ risk, causes }) => toThrough(statedOf(map), risk, causes))
      .filter(({ causes }) => causes.length > 0),
    idle: pointsOf('strategy').filter(({ id }) => map.links.every(({ to }) => to !== id)),
    fixed: toFixed(article.source.text).toLowerCase(),
  }
}

/** The points from which arrows lead to a point, over others too. */
function findBefore({ points, links }: Provable['map'], id: string): Point[] {
  const ids = [id]
  for (const one of ids)
    for (const { from, to, kind } of links) if (to === one && kind === 'leads-to' && !ids.includes(from)) ids.push(from)
  return points.filter((point) => point.id !== id && ids.includes(point.id))
}

/** The names of points on slides, by the point's id; each is proved where it stands. */
function findNames(deck: DeckFile): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  for (const { value } of eachObject(deck.slides)) {
    const label = value.label as { text?: unknown } | undefined
    if (typeof value.id !== 'string' || !('role' in value) || typeof label?.text !== 'string') continue
    names.set(value.id, (names.get(value.id) ?? new Set()).add(label.text))
  }
  return names
}

/** The links by which strategies answer a point. */
export const answersTo = (map: ArgumentMap, { id }: Point): readonly Link[] =>
  map.links.filter(({ from, kind }) => from === id && kind === 'answered-by')

const statedOf = (map: ArgumentMap): ArgumentMap => ({
  ...map,
  links: map.links.filter(({ basis }) => basis === 'stated'),
})

/** By what of its causes a risk is answered, and by what these are. */
function toThrough(map: ArgumentMap, risk: Point, all: readonly Point[]): Through {
  const causes = all.filter((cause) => isCureOf(map, cause, risk))
  const answers = causes.flatMap((cause) => answersTo(map, cause))
  return { risk, causes, strategies: map.points.filter(({ id }) => answers.some(({ to }) => to === id)) }
}

/** Whether to answer the cause is to answer the risk: the one leads to the other, and has an answer. */
const isCureOf = (map: ArgumentMap, cause: Point, risk: Point): boolean =>
  answersTo(map, cause).length > 0 && map.links.some(({ from, to }) => from === cause.id && to === risk.id)
