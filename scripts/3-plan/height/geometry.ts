/*
 * What layouts take at their closest setting, in px of the 980 × 552 canvas, as `styles/` sets it: from it the planner adds up whether
 * a slide holds what it is to say.
 */

/** The frame of every slide: the room between chapters and footer, and what a headline takes of it. */
export const FRAME = {
  room: 450,
  gap: 12,
  headline: { width: 884, size: 30, weight: 700 },
  headlineLine: 39,
} as const

/** Lines of body type and of small print. */
const BODY = { size: 18, weight: 400 } as const
const SMALL = { size: 16, weight: 400 } as const

/** Layout `focus`: its three columns, and beneath them a column for each arrow that is quoted. */
export const FOCUS = {
  /** Px of the risk's box, which without causes stands at the left, and of the sides beside it, by the number of chips on a side. */
  risk: 300,
  riskAmongMany: 260,
  riskFirst: 536,
  side: 292,
  sideAmongMany: 312,
  sideLast: 348,
  many: 3,
  /** The name of a side above its chips; of few the same stays free beneath them. */
  sideName: 30,
  chip: { ...BODY, weight: 700, line: 24.3, least: 36, around: 12, beside: 106, gap: 10 },
  /** The words in place of chips. */
  none: { ...BODY, line: 25.2, least: 96, around: 20, beside: 74 },
  name: { size: 22, weight: 700, line: 29.7, beside: 86 },
  gist: { ...BODY, line: 24.48, beside: 48, gap: 8 },
  box: { least: 88, around: 32 },
  quoted: { width: 884, gap: 16 },
  reason: { ...SMALL, line: 23.2, around: 15 },
  quote: { ...BODY, line: 24.48, beside: 17, gap: 6 },
} as const
