/** Where a line of a label may end, in the source that a map is drawn from: a space of no width. */
export const WORD_END = '\u200b'
