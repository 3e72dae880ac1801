import type { Language } from '../model/article.ts'
import type { TextBox } from './measure.ts'

export type BoxName =
  | 'headline'
  | 'verdict'
  | 'tally'
  | 'tallyAlone'
  | 'gist'
  | 'focus'
  | 'focusWide'
  | 'mapQuote'
  | 'statement'
  | 'support'
  | 'quote'
  | 'section'
  | 'basis'
  | 'standing'
  | 'rowName'
  | 'name'
  | 'item'
  | 'card'
  | 'lead'
  | 'shared'
  | 'figure'
  | 'caption'
  | 'entry'
  | 'bar'
  | 'force'
  | 'effect'
  | 'means'
  | 'aim'
  | 'lane'
  | 'through'

/** What slides take in one script: boxes in px of the 980 × 552 canvas, and counts. */
export interface Budget {
  readonly boxes: Readonly<Record<BoxName, TextBox>>
  /** Most lines of a row's gist in an overview, by the number of rows. */
  readonly gistLines: Readonly<Record<number, number>>
  /** The same of a card. */
  readonly cardLines: Readonly<Record<number, number>>
  /** The same of a piece in a lane. */
  readonly laneLines: Readonly<Record<number, number>>
  /** Most lines of a statement, by the number of statements. */
  readonly itemLines: Readonly<Record<number, number>>
  /** Width in px of a piece in a lane, by the number of pieces. */
  readonly laneWidths: Readonly<Record<number, number>>
  readonly coverageColumns: number
}

/*
 * Measured in the browser on layouts with every part filled, then taken at about 85 %: words break unevenly.
 * The layouts set larger type where there is room; sizes here are the smallest they use, and nothing is made smaller to fit:
 * what does not fit is condensed, split, or moved to the notes.
 */
const HAN: Budget = {
  boxes: {
    // Browsers break a balanced headline earlier than a greedy count does, and between words: the first line may lose most of one.
    headline: { width: 800, size: 30, weight: 700, lines: 2 },
    verdict: { width: 256, size: 18, weight: 700, lines: 9 },
    tally: { width: 436, size: 18, weight: 400, lines: 2 },
    tallyAlone: { width: 740, size: 18, weight: 400, lines: 2 },
    gist: { width: 372, size: 18, weight: 400, lines: 3 },
    focus: { width: 212, size: 18, weight: 400, lines: 6 },
    focusWide: { width: 360, size: 18, weight: 400, lines: 6 },
    mapQuote: { width: 380, size: 16, weight: 400, lines: 2 },
    statement: { width: 840, size: 36, weight: 700, lines: 2 },
    support: { width: 820, size: 20, weight: 400, lines: 2 },
    basis: { width: 690, size: 18, weight: 400, lines: 2 },
    standing: { width: 500, size: 18, weight: 400, lines: 2 },
    quote: { width: 660, size: 16, weight: 400, lines: 2 },
    section: { width: 800, size: 16, weight: 700, lines: 1 },
    rowName: { width: 190, size: 18, weight: 700, lines: 4 },
    name: { width: 148, size: 18, weight: 700, lines: 3 },
    item: { width: 780, size: 20, weight: 400, lines: 2 },
    lead: { width: 330, size: 34, weight: 700, lines: 1 },
    card: { width: 350, size: 20, weight: 400, lines: 4 },
    shared: { width: 790, size: 18, weight: 400, lines: 2 },
    entry: { width: 640, size: 18, weight: 400, lines: 2 },
    figure: { width: 360, size: 18, weight: 400, lines: 3 },
    caption: { width: 840, size: 18, weight: 400, lines: 2 },
    bar: { width: 360, size: 18, weight: 400, lines: 3 },
    force: { width: 206, size: 18, weight: 400, lines: 3 },
    effect: { width: 162, size: 18, weight: 400, lines: 3 },
    means: { width: 222, size: 18, weight: 400, lines: 3 },
    aim: { width: 146, size: 18, weight: 400, lines: 3 },
    lane: { width: 172, size: 18, weight: 400, lines: 3 },
    through: { width: 180, size: 18, weight: 400, lines: 4 },
  },
  gistLines: { 1: 8, 2: 8, 3: 6, 4: 4, 5: 3 },
  cardLines: { 1: 8, 2: 9, 3: 10, 4: 5 },
  laneLines: { 1: 8, 2: 7, 3: 5, 4: 4, 5: 3 },
  itemLines: { 1: 6, 2: 4, 3: 3, 4: 2, 5: 2 },
  laneWidths: { 1: 600, 2: 290, 3: 172, 4: 126 },
  coverageColumns: 6,
}

// Latin names are wider than Chinese ones and leave less room beside them.
const LATIN: Budget = {
  ...HAN,
  boxes: {
    ...HAN.boxes,
    gist: { ...HAN.boxes.gist, width: 300 },
    force: { ...HAN.boxes.force, width: 184 },
    effect: { ...HAN.boxes.effect, width: 184 },
    quote: { ...HAN.boxes.quote, width: 610 },
  },
  coverageColumns: 5,
}

/** What slides take in the script of an article. */
export const budgetOf = (language: Language): Budget => (language === 'en' ? LATIN : HAN)

/** Prose without headings: from how many blocks and sentences on it is told in stretches (the end of a last section from fewer blocks), how many sentences one holds about, how many an article has and what stands beneath a headline at most; from which worth on as a tale of harm a sentence heads one before others. */
export const STRETCH = {
  leastBlocks: 4,
  leastInSection: 2,
  least: 12,
  sentences: 8,
  most: 12,
  statements: 4,
  argued: 0.8,
} as const

/** Most things of one kind on one slide; more of them are split evenly over several. */
export const MOST = {
  /** Rows of an overview, by the lines of the longest name; more lines: the last. One more where names are short, that is all and there is room. */
  rows: [4, 4, 3, 3, 2],
  /** Names of an overview of which the article says nothing else. */
  bareNames: 5,
  /** Cards of an overview, where its rows take more slides. */
  cards: 4,
  statements: 5,
  /** Texts of one card, their lines together, and what holds for all cards. */
  cardTexts: 3,
  cardLines: 7,
  shared: 2,
  /** Entries of one timeline. */
  entries: 7,
  /** Slides on which what a report tells by its moments stands whole. */
  timelines: 2,
  /** Entries that a timeline leaves out which are only spoken to: more of them take slides in the appendix. */
  entriesSpoken: 3,
  /** Items of one list, that which counts the rest among them. */
  items: 5,
  /** By how many lines and links at most the rows of an overview are cut where they have no room, before their words go. */
  rowLess: 4,
  /** Lines of a point's name in a row; a longer one is cut. */
  nameLines: 6,
  chips: 3,
  /** What the article itself calls hearsay or an estimate, on the page of basis and limits. */
  conjectures: 3,
  /** Rows and lines of that page. */
  basisRows: 5,
  basisLines: 10,
  /** Ways through the map at the close of a talk. */
  ways: 3,
  /** Pieces of a lane. */
  lane: 4,
  /** Sentences in which an article says what it is. */
  standing: 2,
  tableColumns: 5,
  /** Slides side by side that a table of more columns is split into, each with the first column. */
  tableParts: 3,
  /** Share of the strategies that may answer nothing where gaps are told. */
  idle: 1 / 3,
  /** Lines of the heads of a matrix; with more of them it has fewer columns. */
  coverageLines: 3,
  /** Columns of such a matrix. */
  highColumns: 4,
  /** Paragraphs of a last section that is taken for the close. */
  closing: 4,
  /** Overview slides of a role; with more points than they hold the role is told chapter by chapter. */
  overviews: 2,
  /** Points of a role that may stand in one run where the author's chapters would take more slides. */
  inOneRun: 9,
  /** Chapters of a role that come before all but the most needed other slides. */
  chapters: 3,
  /** Slides of a matrix; a larger one is left out. */
  matrices: 2,
  /** Sentences of a summary that the brief leaves out, where its section has no slide. */
  summaryLeft: 2,
  /** Marks of a matrix: with fewer it is as good as empty. */
  leastMarks: 3,
  /** Marks that a matrix would have which one map shows as well. */
  fewMarks: 5,
  /** Lines of a passage in the appendix that cannot be cut down to one or two. */
  quoteLines: 6,
  /** Lines of a passage in the appendix, the fullest that stay on few slides. */
  passage: [6, 5, 4, 3, 2],
  /** Slides on which the passages behind the map stand with two lines each or more; with one line each there may be a few more. */
  appendix: 3,
  appendixAtMost: 4,
  /** Names that are said one by one. */
  saidNames: 6,
  /** Names in a headline over rows that begin with them: more would only say the rows. */
  titleNames: 2,
  /** Focus slides; with more risks than this only those with links on both sides get one. */
  focus: 5,
  /** Slides of a deck: the least important are left out beyond this, and what they say is told at others. */
  slides: 30,
  /** Points slides of one section in a deck that has a map. */
  contextParts: 1,
  /** Slides of sections that come before the argument, and of those beside it. */
  contexts: 2,
  others: 1,
  /** The same in a plain deck. */
  plainParts: 3,
} as const

/**
 * From which confidence on an arrow that the article states may stand in a headline: of these readers draw more than eight in ten
 * (`test/support/score-links.ts`).
 */
export const LEAST_SURE = 0.7

/**
 * How long things take to say and to see.
 *
 * `chinese`: characters a minute. The radio programme 新闻和报纸摘要 was read at about 185 in the 1960s, 200 to 220 in the 1980s and 250
 * to 270 today (counts told in boyin.81art.com/fudao/boyinjiqiao/8449.html, where 240 to 250 is what a listener takes in with ease); a
 * talk is slower than the news. `english`: words a minute. Radio news 160 to 180 (E. Rodero, Text & Talk 32-3, 2012, DOI
 * 10.1515/text-2012-0019); guides to public speaking give 120 to 160 for a talk. `turn`, `look`: seconds to take in a slide before it is
 * spoken to, more for a diagram or a matrix: our own.
 */
export const PACE = {
  chinese: 220,
  english: 140,
  syllablesOfLatinWord: 2,
  turn: 3,
  look: { map: 8, coverage: 8, table: 8 } as Readonly<Record<string, number>>,
} as const

/** Dated entries that make a timeline: so many at least, in running text more, as a date there need not be an entry. */
export const TIMELINE = {
  least: 3,
  leastInProse: 4,
  share: 0.7,
  /** Beginnings and ends of timelines in one that it shows in any case. */
  ends: 4,
  /** Words, or pairs of characters, that an entry shares with the name of a point it speaks of. */
  sharedOfName: 3,
  /** Px up to which moments stand in a column of their own; wider ones open the line. */
  timeWidth: 150,
  /** Px of an entry's moment and words together. */
  rowWidth: 740,
  /** Px of a slide's room for entries, and of their lines, what stands around them and between them. */
  page: { height: 390, line: 24.5, around: 6, gap: 10 },
} as const

/** Px of the rows of a page: its height, and for each row a line and the space around it. */
export const PAGES = {
  /** A page that is less full than so much of the fullest stands nearly empty beside it. */
  leastFilled: 0.6,
  table: { height: 340, line: 25, gap: 14 },
  coverage: { height: 264, line: 24, gap: 9 },
} as const

/**
 * The map at its closest: px of the room of its columns beneath a headline of one line (taken at 96 %) and of a further line, of a label
 * by the number of columns (taken at 92 %), of its smallest type and its lines, and of what stands around a label with the gap to the next.
 */
export const MAP = { height: 324, headline: 39, widths: [580, 330, 208, 150], size: 14, line: 17.4, gap: 14 } as const

/** A table that is drawn as bars: rows at least, px of the names before the bars and lines of each. */
export const CHART = { least: 3, name: 300, lines: 2 } as const

/** Width of a table and the space inside a cell, in px. */
export const TABLE = { width: 860, padding: 24 } as const
