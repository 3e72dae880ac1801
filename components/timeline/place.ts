/** A label on a timeline: where its middle would best be and how high it is, in px. */
export interface Label {
  readonly wanted: number
  readonly height: number
}

interface Group {
  /** Where the first label of the group begins. */
  top: number
  readonly labels: Label[]
  readonly heights: number
}

/**
 * The tops of labels in a column of `room` px, so that none overlaps the next and all stay as near to where they belong as can be
 * (least squares by pooling neighbours that would overlap: pool-adjacent-violators). Labels that need more than the room are stacked.
 */
export function placeLabels(labels: readonly Label[], gap: number, room: number): number[] {
  const groups: Group[] = []
  for (const label of labels) {
    groups.push({ top: toTop([label], gap, room), labels: [label], heights: label.height })
    for (;;) {
      const [before, last] = groups.slice(-2)
      if (!before || !last || before.top + before.heights + gap <= last.top) break
      const joined = [...before.labels, ...last.labels]
      const heights = before.heights + gap + last.heights
      groups.splice(-2, 2, { top: toTop(joined, gap, room), labels: joined, heights })
    }
  }
  return groups.flatMap(({ top, labels: own }) => {
    let at = top
    return own.map(({ height }) => {
      const place = at
      at += height + gap
      return place
    })
  })
}

/** Where a run of labels begins so that their middles are on the whole nearest to where they belong, inside the room. */
function toTop(labels: readonly Label[], gap: number, room: number): number {
  let offset = 0
  let sum = 0
  for (const { wanted, height } of labels) {
    sum += wanted - offset - height / 2
    offset += height + gap
  }
  const height = offset - gap
  return Math.max(0, Math.min(sum / labels.length, room - height))
}

/** How far along the line each moment is, 0 to 1, and before which moments it is broken. */
export interface Scale {
  readonly shares: readonly number[]
  readonly breaks: readonly number[]
}

// A gap more than so many times the usual one is broken: to scale, all else would stand in one place.
const LONGEST_GAP = 4
// … where it is so many times the longest that is drawn to scale: beside a gap nearly as long a broken one would look the shorter.
const APART = 2
// So many times the usual one it is drawn, with a mark: what is not to scale need not leave a hole.
const BROKEN_GAP = 1.5

/** The longest gap that is drawn to scale. */
function toLongest(ordered: readonly number[], usual: number): number {
  let longest = usual
  for (const gap of ordered) if (gap <= LONGEST_GAP * usual || gap <= APART * longest) longest = Math.max(longest, gap)
  return longest
}

/** The scale of moments: gaps as long as they are, those far longer than the usual one cut and marked. */
export function toScale(moments: readonly number[]): Scale {
  const gaps = moments.slice(1).map((moment, index) => moment - (moments[index] ?? moment))
  const ordered = gaps.filter((gap) => gap > 0).sort((a, b) => a - b)
  const usual = ordered[Math.floor((ordered.length - 1) / 2)] ?? 0
  const longest = ordered.length > 2 ? toLongest(ordered, usual) : Number.POSITIVE_INFINITY
  const isBroken = (gap: number) => gap > longest
  const drawn = gaps.map((gap) => (isBroken(gap) ? Math.max(BROKEN_GAP * usual, longest) : gap))
  const whole = drawn.reduce((sum, gap) => sum + gap, 0)
  const ends = drawn.map((_gap, index) => drawn.slice(0, index + 1).reduce((sum, gap) => sum + gap, 0))
  const shares = moments.map((_moment, index) =>
    whole > 0 ? (ends[index - 1] ?? 0) / whole : index / Math.max(1, moments.length - 1),
  )
  return { shares, breaks: gaps.flatMap((gap, index) => (isBroken(gap) ? [index + 1] : [])) }
}

// Between the middles of two dots, in px: they never overlap.
const DOT = 16

/** The middles of dots as near to where they belong as they stand apart. */
export const placeDots = (wanted: readonly number[], room: number): number[] =>
  placeLabels(
    wanted.map((middle) => ({ wanted: middle, height: DOT })),
    0,
    room,
  ).map((top) => top + DOT / 2)
