const FARTHEST = 2
const SHORTEST_HEAD = 3

/**
 * The name that was probably meant, or `null` when none is near: it begins with the word (three letters or more), or at most
 * one letter in three, and two in all, are left out, added, changed or swapped.
 */
export function findNear(word: string, names: readonly string[]): string | null {
  const head = word.length >= SHORTEST_HEAD ? names.find((name) => name.startsWith(word)) : undefined
  if (head !== undefined) return head
  const limit = Math.min(FARTHEST, Math.max(1, Math.floor(word.length / 3)))
  const near = names
    .map((name) => ({ name, distance: toDistance(word, name) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
  return near[0]?.name ?? null
}

/** Edits between two words, a swap of neighbours being one (optimal string alignment distance). */
export function toDistance(a: string, b: string): number {
  let before: readonly number[] = []
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      line.push(
        Math.min(
          at(above, column) + 1,
          at(line, column - 1) + 1,
          at(above, column - 1) + (isSame ? 0 : 1),
          isSwap ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = above
    above = line
  }
  return at(above, b.length)
}

const at = (line: readonly number[], column: number): number => line[column] ?? Number.POSITIVE_INFINITY
