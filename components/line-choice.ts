/** A run of characters that stands in one line, and how bad it is to end a line after it. */
export interface LinePart {
  readonly width: number
  readonly cost: number
}

/** The room of a text in lines. `em`: the size of its type. */
interface LineRoom {
  readonly width: number
  readonly lines: number
  readonly em: number
}

// What the end of a line costs: after a clause hardly anything, in the middle of one much, more so next to its beginning or its end, behind
// an adverb, before a bracket or within quotation marks, and most in what is one thing.
const ENDS = { sentence: 0, clause: 0.05, item: 0.4, inside: 1, edge: 0.5, leaning: 0.8, whole: 3 } as const
// What a line costs that leaves all of its room empty, and a last line of fewer than so many characters.
const [EMPTY, STUB, LEAST_LAST] = [1.6, 1, 4]
// So many characters of a clause are too few to stand on another line than the rest.
const EDGE = 3

const SENTENCE_END = /[。！？；：!?;:][”’」』）》)]*$/u
const CLAUSE_END = /[，,][”’」』）》)]*$/u
// A space in Chinese sets the phrases of a title apart.
const PHRASE_END = /\p{Script=Han} +$/u
const ITEM_END = /、$/u
// `三、四百公尺` is one number.
const NUMBER_END = /[一二三四五六七八九十两兩\d]、$/u
const NUMBER_START = /^[一二三四五六七八九十两兩\d]/u
// So is a row of single characters: `关、停、并、转`.
const SINGLE_END = /[“‘「『、]\p{Script=Han}、$/u
// `不到一百公尺` is one amount.
const BOUND_END = /(?:不到|不足|不[過过]|不止|超[過过]|[將将]近|接近|至少|最多|高[達达]|多[達达])$/u
const AMOUNT_START = /^[零一二三四五六七八九十百千萬万億亿兩两半幾几数數\d]/u
// An adverb stands with its verb: `四处流传`.
const ADVERB_END =
  /(?:[四到处處随隨][处處]|[渐漸][渐漸]|逐[渐漸步]|日[渐漸益]|不[断斷]|一直|始[终終]|[仍依][然旧舊]|越[来來]越|更加|愈[发發]|[紛纷][紛纷]|[陆陸][续續]|先[后後]|往往|常常|[经經]常|[几幾]乎|多半|主[动動]|直接|一再|反[复復]|互相|相互|分[别別])$/u
// A few words in brackets belong to what stands before them: `…上升（含推断）`.
const ASIDE_START = /^[（(][^（()）]{1,8}[)）]/u
// Words in quotation marks are one name.
const IN_QUOTES = /[“「][^”」]{0,14}$/u
const CLAUSE_MARK = /[，。；：！？,;:!?]/u

/** From which cost on the end of a line tears what belongs together. */
const TORN = ENDS.inside + ENDS.edge + 0.1

/** Whether one of the ends of lines tears what belongs together: another line is better, where there is room for it. */
export const isTorn = (parts: readonly LinePart[], ends: readonly number[]): boolean =>
  ends.some((end) => (parts[end]?.cost ?? 0) >= TORN)

/** How bad it is to end a line between two parts of a text. */
export function toEndCost(words: string, after: string): number {
  if (PHRASE_END.test(words)) return ENDS.clause
  const before = words.trimEnd()
  if (SENTENCE_END.test(before)) return ENDS.sentence
  if (CLAUSE_END.test(before)) return ENDS.clause
  if (SINGLE_END.test(before) || (NUMBER_END.test(before) && NUMBER_START.test(after))) return ENDS.whole
  if (BOUND_END.test(before) && AMOUNT_START.test(after)) return ENDS.whole
  if (ITEM_END.test(before)) return ENDS.item
  const since = before.split(CLAUSE_MARK).at(-1)?.length ?? 0
  const until = after.split(CLAUSE_MARK)[0]?.length ?? 0
  const isEdge = Math.min(since, until) <= EDGE
  const isLeaning = ADVERB_END.test(before) || ASIDE_START.test(after) || IN_QUOTES.test(before)
  return ENDS.inside + ENDS.edge * Number(isEdge) + ENDS.leaning * Number(isLeaning)
}

/**
 * After which parts the lines of a text end best, in so many lines as it takes in any case: where a clause ends rather than inside one, and
 * evenly. `null` where the parts do not stand in so many lines.
 */
export function chooseLineEnds(parts: readonly LinePart[], room: LineRoom): number[] | null {
  // The best way to set the parts up to each place in so many lines.
  let ways: (Way | null)[] = [{ cost: 0, ends: [] }, ...parts.map(() => null)]
  for (let line = 1; line <= room.lines; line += 1) {
    const isLast = line === room.lines
    ways = ways.map((_, end) => (end === 0 ? null : toBestWay(ways, parts, end, isLast, room)))
  }
  return ways.at(-1)?.ends.slice(0, -1) ?? null
}

interface Way {
  readonly cost: number
  readonly ends: readonly number[]
}

/** The best of the ways that end a line before the part at `end`. */
function toBestWay(
  ways: readonly (Way | null)[],
  parts: readonly LinePart[],
  end: number,
  isLast: boolean,
  room: LineRoom,
): Way | null {
  let best: Way | null = null
  let width = 0
  for (let start = end - 1; start >= 0; start -= 1) {
    width += parts[start]?.width ?? 0
    if (width > room.width) break
    const way = ways[start]
    if (!way) continue
    const cost = way.cost + toLineCost(width, parts[end - 1]?.cost ?? 0, isLast, room)
    if (best === null || cost < best.cost) best = { cost, ends: [...way.ends, end - 1] }
  }
  return best
}

function toLineCost(width: number, end: number, isLast: boolean, room: LineRoom): number {
  if (isLast) return STUB * Number(width < LEAST_LAST * room.em)
  return end + EMPTY * (1 - width / room.width) ** 2
}
