// Bytes of a dictionary's lines.
const [LINE, SPACE, ZERO] = [10, 32, 48]

/** How often all words of jieba's dictionary stand in its texts. Each word is as likely as its share of them. */
const ALL = 60_101_964
/** A word that no text has: it stands for all that are left out. */
const OTHERS = '\ue000'

/**
 * The part of a dictionary that a text's words can be in: of words of one character those that it has, of longer ones those that begin with
 * two characters it has side by side. What is left out stays counted, so that no word becomes likelier.
 */
export function toWordsIn(dictionary: Uint8Array, text: string): Uint8Array {
  const encoder = new TextEncoder()
  const parts = toBeginnings(text).map((words) => findLines(dictionary, encoder.encode(words)))
  const kept = parts.reduce((sum, part) => sum + countIn(part), 0)
  return Buffer.concat([...parts, encoder.encode(`${OTHERS} ${ALL - kept} x\n`)])
}

/** What the lines of words begin with that are somewhere in a text. */
function toBeginnings(text: string): string[] {
  const found = new Set<string>()
  let before = ''
  for (const character of text) {
    if (/\s/u.test(character)) before = ''
    else {
      found.add(`${character} `)
      if (before !== '') found.add(before + character)
      before = character
    }
  }
  return [...found]
}

/** The lines that begin with some bytes; they stand together. */
function findLines(dictionary: Uint8Array, beginning: Uint8Array): Uint8Array {
  const start = findFirst(dictionary, beginning)
  let end = start
  while (end < dictionary.length && compareAt(dictionary, end, beginning) === 0) end = toNextLine(dictionary, end)
  return dictionary.subarray(start, end)
}

/** Offset of the first line that does not stand before those that begin with some bytes, by halves. */
function findFirst(dictionary: Uint8Array, beginning: Uint8Array): number {
  let [low, high] = [0, dictionary.length]
  while (low < high) {
    let start = (low + high) >> 1
    while (start > low && dictionary[start - 1] !== LINE) start--
    if (compareAt(dictionary, start, beginning) < 0) low = toNextLine(dictionary, start)
    else high = start
  }
  return low
}

function toNextLine(dictionary: Uint8Array, at: number): number {
  let end = at
  while (end < dictionary.length && dictionary[end] !== LINE) end++
  return Math.min(end + 1, dictionary.length)
}

/** How a line stands to others that begin with some bytes: before them (< 0), one of them (0), behind them. */
function compareAt(dictionary: Uint8Array, at: number, beginning: Uint8Array): number {
  for (let index = 0; index < beginning.length; index++) {
    const difference = (dictionary[at + index] ?? 0) - (beginning[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** How often the words of some lines are, together. */
function countIn(lines: Uint8Array): number {
  let [sum, at] = [0, 0]
  while (at < lines.length) {
    at = lines.indexOf(SPACE, at) + 1
    let frequency = 0
    for (; lines[at] !== SPACE; at++) frequency = frequency * 10 + (lines[at] ?? ZERO) - ZERO
    sum += frequency
    at = toNextLine(lines, at)
  }
  return sum
}
