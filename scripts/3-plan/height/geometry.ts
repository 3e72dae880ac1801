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

/** Layout `focus`: a box a point in columns with the room of an arrow between them, and beneath them a row of what is told further. */
export const FOCUS = {
  width: 884,
  arrow: 48,
  /** The name of a column above its boxes. */
  head: 30,
  box: { around: 16, gap: 10, least: 44 },
  name: { size: 20, weight: 700, line: 27, beside: 64 },
  words: { ...BODY, line: 25.2, beside: 36, around: 18 },
  /** The words in place of boxes. */
  none: { ...BODY, line: 25.2, around: 28, beside: 40 },
  /** `large`: the type of a number. */
  fact: { ...BODY, line: 25.2, gap: 16, around: 24, beside: 46, number: 43, large: 34, bar: 22 },
} as const

/** Layout `brief`: the verdict on the left, beside it the counts, each with the names behind it. */
export const BRIEF = {
  beside: 552,
  words: { ...BODY, weight: 700, width: 260, line: 27, around: 65 },
  tally: { around: 39.7, gap: 8 },
  named: { ...BODY, line: 24.48, beside: 113 },
} as const

/** Layout `close`: the claim, the ways in columns with the room of an arrow between them under the names of the roles, what is open. */
export const CLOSE = {
  around: 20,
  claim: { width: 868, size: 26, weight: 700, line: 35.1 },
  heads: 48,
  arrow: 52,
  rowGap: 10,
  name: { ...BODY, weight: 700, line: 24.3, around: 14, beside: 36 },
  beneath: { ...BODY, width: 868, line: 25.2, around: 12 },
  apart: { ...BODY, width: 840, line: 25.2, around: 31 },
} as const

/** Layout `coverage`: the column of the risks and the heads of the strategies, by the least number of these. */
export const COVERAGE = {
  legend: 54,
  forms: [
    { columns: 7, first: 176, head: { size: 14, weight: 700, line: 18.9, around: 20, beside: 16 } },
    { columns: 6, first: 176, head: { ...SMALL, weight: 700, line: 21.6, around: 20, beside: 16 } },
    { columns: 5, first: 204, head: { ...SMALL, weight: 700, line: 21.6, around: 20, beside: 28 } },
    { columns: 0, first: 252, head: { ...BODY, weight: 700, line: 24.3, around: 20, beside: 28 } },
  ],
  row: { ...BODY, weight: 700, line: 23.4, around: 5.5, beside: 44 },
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

/**
 * Layout `overview` in cards: a name on a band, beneath it words, and at the foot (`facing`: its rule and the word above the links) what
 * the point is linked with.
 */
export const CARDS = {
  gap: 12,
  name: { ...BODY, weight: 700, line: 24.3, around: 10, beside: 28, mark: 30 },
  /** `dot`: before each of two things said. */
  words: { ...BODY, line: 24.48, around: 12, beside: 28, apart: 4, dot: 14 },
  facing: 25,
  link: { ...BODY, weight: 700, line: 24.3, beside: 68, gap: 4 },
} as const

/** Layout `overview`: three columns of which the outer ones are as wide as their longest name, within `most`. */
export const OVERVIEW = {
  gap: 10,
  rowGap: 6,
  heads: 28,
  most: { name: 164, nameInLanes: 212, links: 260, linksOfSentences: 300 },
  /** `bar`: in place of a name, before a sentence; `sign`: beside the words of a mark. */
  name: { ...BODY, weight: 700, line: 24.3, around: 10, beside: 20, shape: 38, mark: 30, sign: 40, bar: 6 },
  /** `apart`: between what is said first and a fact beneath it. */
  words: { ...BODY, line: 24.48, around: 8, aroundPiece: 12, beside: 32, apart: 4 },
  /** Between two pieces, and what each of two takes of the room. */
  arrow: 34,
  shares: { cause: [5, 4], risk: [1, 1], strategy: [3, 2] },
  link: { ...BODY, weight: 700, line: 24.3, around: 6, beside: { cause: 76, risk: 76, strategy: 64 }, gap: 5 },
} as const
