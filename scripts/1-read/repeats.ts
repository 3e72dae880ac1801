import { wordsOf } from '../model/span.ts'
import type { DraftBlock } from './draft.ts'
import { toPlain } from './shape.ts'

/** Shorter blocks may well be said twice: a heading, a refrain. In letters. */
const SHORTEST = 16
/** Letters at a block's start and end by which its like is looked up. */
const FINGERPRINT = 16
/** Share of its pairs of letters that a block must have in common with an earlier one. */
const ALIKE = 0.9

/** Indexes of blocks that say again, to nine tenths of their letters, what an earlier one says. */
export function findRepeats(text: string, blocks: readonly DraftBlock[]): ReadonlySet<number> {
  const seen = new Map<string, string>()
  const repeats = new Set<number>()
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' && block.kind !== 'quote') continue
    const plain = toPlain(wordsOf(text, block.span))
    if (plain.length < SHORTEST) continue
    const keys = [`<${plain.slice(0, FINGERPRINT)}`, `>${plain.slice(-FINGERPRINT)}`]
    if (keys.some((key) => isAlike(seen.get(key), plain))) repeats.add(index)
    else for (const key of keys) if (!seen.has(key)) seen.set(key, plain)
  }
  return repeats
}

function isAlike(earlier: string | undefined, plain: string): boolean {
  if (earlier === undefined) return false
  if (earlier === plain) return true
  const [short, long] = earlier.length < plain.length ? [earlier, plain] : [plain, earlier]
  if (short.length < long.length * ALIKE) return false
  const pairs = toPairs(long)
  const same = [...toPairs(short)].filter((pair) => pairs.has(pair)).length
  return same >= pairs.size * ALIKE
}

function toPairs(plain: string): Set<string> {
  const pairs = new Set<string>()
  for (let index = 0; index + 1 < plain.length; index++) pairs.add(plain.slice(index, index + 2))
  return pairs
}
