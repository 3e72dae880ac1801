/*
 * What layouts take at their closest setting, in px of the 980 × 552 canvas, as `styles/` sets it: from it the planner adds up whether
 * a slide holds what it is to say.
 */

/** The frame of every slide: the room between chapters and footer, and what a headline takes of it. */
export const FRAME = {
  room: 450,
  width: 884,
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

/** Layout `brief`: the verdict on the left, beside it the counts, each with the names behind it, and the largest gap. */
export const BRIEF = {
  beside: 552,
  words: { ...BODY, weight: 700, width: 260, line: 27, around: 65 },
  tally: { around: 39.7, gap: 8 },
  named: { ...BODY, line: 24.48, beside: 113 },
  apart: { ...BODY, line: 25.2, beside: 44, around: 22 },
} as const

/** Layout `coverage`: the column of the risks and the heads of the strategies, by the least number of these; the box of gaps beneath. */
export const COVERAGE = {
  legend: 54,
  forms: [
    { columns: 7, first: 176, head: { size: 14, weight: 700, line: 18.9, around: 20, beside: 16 } },
    { columns: 6, first: 176, head: { ...SMALL, weight: 700, line: 21.6, around: 20, beside: 16 } },
    { columns: 5, first: 204, head: { ...SMALL, weight: 700, line: 21.6, around: 20, beside: 28 } },
    { columns: 0, first: 252, head: { ...BODY, weight: 700, line: 24.3, around: 20, beside: 28 } },
  ],
  row: { ...BODY, weight: 700, line: 23.4, around: 5.5, beside: 44 },
  gap: { ...BODY, width: 844, widthOfMany: 408, line: 24.48, around: 22, apart: 4 },
} as const

/** Layout `backup`: rows of small print, a name beside a passage and its place, under headings; without any under the heads of columns. */
export const BACKUP = {
  heads: 30,
  heading: 40,
  firstHeading: 28,
  row: { line: 21.76, around: 10 },
  name: { ...SMALL, weight: 700 },
  words: SMALL,
  /** Px of a name and of a passage; of the place beside it. */
  widths: { han: { name: 164, words: 704 }, latin: { name: 216, words: 652 }, place: 90 },
} as const

/** Layout `overview`: three columns of which the outer ones are as wide as their longest name, within `most`. */
export const OVERVIEW = {
  gap: 10,
  rowGap: 6,
  heads: 28,
  most: { name: 164, nameInLanes: 212, links: 252 },
  name: { ...BODY, weight: 700, line: 24.3, around: 10, beside: 20, shape: 38 },
  /** `apart`: between what is said first and a fact beneath it. */
  words: { ...BODY, line: 24.48, around: 8, aroundPiece: 12, beside: 32, apart: 4 },
  /** Between two pieces, and what each of two takes of the room. */
  arrow: 34,
  shares: { cause: [5, 4], risk: [1, 1], strategy: [3, 2] },
  link: { ...BODY, weight: 700, line: 24.3, around: 6, beside: 76, gap: 5 },
} as const
