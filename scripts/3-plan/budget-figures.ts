/** Which numbers of an article are worth a slide: by what they are, where they stand, how they are said. */
export const FIGURES = {
  /** Slots of one slide; a pair takes two. */
  slots: 4,
  /** Fewer numbers than this make no slide. */
  least: 2,
  /** Only the sentence of one of so many may be the headline: a minor number is none. */
  headed: 2,
  /** Numbers of one point. */
  perPoint: 2,
  /** Things that are counted on the fingers are no figure. */
  leastCount: 10,
  /** So many numbers of a kind, each with its time, are a series. */
  series: 3,
  /** Two numbers of which one is so many times the other make no readable pair of bars. */
  widestRatio: 50,
  /** A sum so many times smaller than the largest in its currency is trivial beside it. */
  trivial: 100,
  /** Worth of the largest sum in its currency; smaller ones less, by the logarithm. */
  size: 1.5,
  /** Worth less than this and it is no figure. */
  worth: 1.5,
  change: 3.4,
  comparison: 3,
  share: 2,
  money: 1.6,
  count: 1.5,
  time: 1,
  role: { cause: 0.3, risk: 0.6, strategy: 0.1 },
  opening: 0.6,
  repeated: 0.6,
  pointing: -0.6,
  hypothetical: -1.2,
  /** A price of one piece tells less than a sum. */
  each: -0.8,
  /** The author says that it is little. */
  little: -0.3,
  /** And that it matters little: `不过42毫米`. */
  trifle: -1,
  /** A number that is told for another: `nine of the 22`, `between 11 and 34`, `from 6.8 to 2.3`. */
  whole: -1,
  /** For every power of ten. */
  magnitude: 0.1,
} as const
