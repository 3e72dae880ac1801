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

/** How far along the line each moment is, 0 to 1. */
export function toShares(moments: readonly number[]): number[] {
  const [first, last] = [moments[0] ?? 0, moments.at(-1) ?? 0]
  return moments.map((moment, index) =>
    last > first ? (moment - first) / (last - first) : index / Math.max(1, moments.length - 1),
  )
}
