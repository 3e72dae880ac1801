/** Han runs of a text. */
const HAN_RUN = /\p{Script=Han}+/gu
/** A new word is this long, stands this often, and has this many different neighbours on each side. */
const LENGTHS = [2, 3, 4]
const LEAST_COUNT = 3
const LEAST_NEIGHBOURS = 2
/** How much more often its two halves stand together than by chance, as a logarithm of base 2. */
const LEAST_TIES = 3
/** Characters that join words and open or end none. */
const FUNCTION =
  /[的了在是和与及或也都就而但被把让使向对为从到等这那其之以于上下中里不没无个家些很更最还可能会要有这每各第几一二三四五六七八九十]/

/**
 * Words the article uses often that a dictionary may not hold: names of products, firms and new things.
 * Runs of two to four characters that stand together more often than by chance, in changing company.
 */
export function findNewWords(text: string): string[] {
  const runs = (text.match(HAN_RUN) ?? []) as string[]
  const counts = countGrams(runs)
  const total = runs.reduce((sum, run) => sum + run.length, 0)
  const tied = [...counts.keys()].filter((word) => word.length > 1 && isTied(word, counts, total))
  const neighbours = findNeighbours(runs, tied)
  const found = tied.filter((word) => isInChangingCompany(neighbours.get(word)))
  return found.filter((word) => !found.some((other) => isPartOf(word, other, counts)))
}

type Counts = ReadonlyMap<string, number>

function countGrams(runs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const run of runs)
    for (const length of [1, ...LENGTHS])
      for (let at = 0; at + length <= run.length; at++) {
        const word = run.slice(at, at + length)
        counts.set(word, (counts.get(word) ?? 0) + 1)
      }
  return counts
}

interface Neighbours {
  readonly left: Set<string>
  readonly right: Set<string>
}

/** What stands beside the words; each end of a run is a neighbour of its own. Asked of few: hardly any part of a run is a word. */
function findNeighbours(runs: readonly string[], words: readonly string[]): Map<string, Neighbours> {
  const found = new Map(words.map((word): [string, Neighbours] => [word, { left: new Set(), right: new Set() }]))
  if (words.length === 0) return found
  runs.forEach((run, runIndex) => {
    for (const length of LENGTHS)
      for (let at = 0; at + length <= run.length; at++) {
        const beside = found.get(run.slice(at, at + length))
        beside?.left.add(run[at - 1] ?? `^${runIndex}`)
        beside?.right.add(run[at + length] ?? `$${runIndex}`)
      }
  })
  return found
}

const isInChangingCompany = (beside: Neighbours | undefined): boolean =>
  beside !== undefined && beside.left.size >= LEAST_NEIGHBOURS && beside.right.size >= LEAST_NEIGHBOURS

/** Whether the parts of a word stand together often, and more often than by chance. */
function isTied(word: string, counts: Counts, total: number): boolean {
  const count = counts.get(word) ?? 0
  if (count < LEAST_COUNT || FUNCTION.test(word)) return false
  const splits = Array.from({ length: word.length - 1 }, (_, index) => [
    word.slice(0, index + 1),
    word.slice(index + 1),
  ])
  const ties = splits.map(([a = '', b = '']) => (count * total) / ((counts.get(a) ?? 1) * (counts.get(b) ?? 1)))
  return Math.log2(Math.min(...ties)) >= LEAST_TIES
}

/** Whether a word is only ever seen inside a longer one. */
const isPartOf = (word: string, longer: string, counts: Counts): boolean =>
  longer.length > word.length && longer.includes(word) && counts.get(longer) === counts.get(word)
