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
  const grams = countGrams(runs)
  const total = runs.reduce((sum, run) => sum + run.length, 0)
  const found = [...grams.entries()].filter(([word, gram]) => word.length > 1 && isWord(word, gram, grams, total))
  return found.map(([word]) => word).filter((word, _, all) => !all.some((other) => isPartOf(word, other, grams)))
}

interface Gram {
  count: number
  readonly left: Set<string>
  readonly right: Set<string>
}

function countGrams(runs: readonly string[]): Map<string, Gram> {
  const grams = new Map<string, Gram>()
  runs.forEach((run, runIndex) => {
    for (const length of [1, ...LENGTHS])
      for (let at = 0; at + length <= run.length; at++) {
        const word = run.slice(at, at + length)
        const gram = grams.get(word) ?? { count: 0, left: new Set(), right: new Set() }
        gram.count += 1
        gram.left.add(run[at - 1] ?? `^${runIndex}`)
        gram.right.add(run[at + length] ?? `$${runIndex}`)
        grams.set(word, gram)
      }
  })
  return grams
}

function isWord(word: string, gram: Gram, grams: ReadonlyMap<string, Gram>, total: number): boolean {
  if (gram.count < LEAST_COUNT || FUNCTION.test(word)) return false
  if (gram.left.size < LEAST_NEIGHBOURS || gram.right.size < LEAST_NEIGHBOURS) return false
  const splits = Array.from({ length: word.length - 1 }, (_, index) => [
    word.slice(0, index + 1),
    word.slice(index + 1),
  ])
  const ties = splits.map(
    ([a = '', b = '']) => (gram.count * total) / ((grams.get(a)?.count ?? 1) * (grams.get(b)?.count ?? 1)),
  )
  return Math.log2(Math.min(...ties)) >= LEAST_TIES
}

/** Whether a word is only ever seen inside a longer one. */
const isPartOf = (word: string, longer: string, grams: ReadonlyMap<string, Gram>): boolean =>
  longer.length > word.length && longer.includes(word) && grams.get(longer)?.count === grams.get(word)?.count
