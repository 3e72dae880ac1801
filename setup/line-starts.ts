// A dash between spaces ends a line and begins none: `so far — and`; nor does a bracket that a stray space sets apart.
const AFTER_SPACE = / (?=[—–] |[)\]])/gu
// Without spaces a word joiner holds a dash to what it follows.
const JOINED_DASH = /(?<=[\p{L}\p{N}，。、；：”’」』）)])(?=—)/gu

/** The text with signs that begin no line held to what they follow. */
export const holdLineStarts = (text: string): string =>
  text.replace(AFTER_SPACE, '\u00a0').replace(JOINED_DASH, '\u2060')
