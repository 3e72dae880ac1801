import { findDoubtful } from '../../scripts/2-argue/doubtful.ts'
import { findLinks } from '../../scripts/2-argue/links.ts'
import { findPairs } from '../../scripts/2-argue/pairs.ts'
import { areGapsTold, findOpen } from '../../scripts/3-plan/gaps.ts'
import type { ArgumentMap } from '../../scripts/model/argument.ts'
import { CORPUS } from './corpus.ts'
import { keyOf, readTrials, strengthsOf, type Trial } from './link-corpus.ts'

// How often a gap that a deck tells is one for a reader too: the linker gets the points of each reference map, as in `score-links.ts`.
// `node test/support/score-gaps.ts [CORPUS]…`: a corpus has `articles/` and one or more `reference*` folders.

const given = process.argv.slice(2)

function toMap({ field, reading }: Trial): ArgumentMap {
  const pairs = findPairs(field)
  const links = findLinks(field, pairs)
  return {
    language: reading.language,
    kind: 'argument',
    points: field.sides.map(({ point }) => point),
    links,
    doubtful: findDoubtful(field, pairs, links),
    hub: null,
    sectionRoles: {},
    asides: [],
    sentences: [],
  }
}

/** Whether nothing answers a risk or a cause in a reader's map, itself or through a cause. */
function isOpenFor(trial: Trial, { points }: ArgumentMap, risk: string): boolean {
  const links = strengthsOf(trial.reference)
  const idsOf = (role: string) => points.filter((point) => point.role === role).map(({ id }) => id)
  const isLinked = (from: string, to: string) => links.has(keyOf(trial, from, to))
  const isAnswered = (id: string) => idsOf('strategy').some((strategy) => isLinked(id, strategy))
  return !isAnswered(risk) && !idsOf('cause').some((cause) => isLinked(cause, risk) && isAnswered(cause))
}

for (const corpus of given.length > 0 ? given : [CORPUS]) {
  const gaps = (await readTrials(corpus)).flatMap((trial) => {
    const map = toMap(trial)
    const isTold = areGapsTold({ map })
    return findOpen({ map }).map(({ id }) => ({ isTold, isTrue: isOpenFor(trial, map, id) }))
  })
  const told = gaps.filter(({ isTold }) => isTold)
  const count = (all: typeof gaps) =>
    `${all.filter(({ isTrue }) => isTrue).length} of ${all.length} are open for a reader too`
  process.stdout.write(`${corpus}: told: ${count(told)}; not told: ${count(gaps.filter(({ isTold }) => !isTold))}\n`)
}
