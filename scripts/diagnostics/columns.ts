// Signs that a terminal draws two columns wide: `系`, `。`, `，`, `🙂`. After Unicode Standard Annex 11, classes W and F.
const WIDE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\p{sc=Hangul}\p{sc=Yi}\p{Emoji_Presentation}\u2e80-\u303e\u3200-\u33ff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/u
// Signs that take no column of their own: an accent set apart, a joiner.
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u
// What would move the cursor or colour the terminal: tabs, escapes, line ends.
const CONTROL = /\p{Cc}/gu

/** How many columns of a terminal the text takes. */
export function toColumns(text: string): number {
  let columns = 0
  for (const sign of text) columns += toSignColumns(sign)
  return columns
}

/** The longest head of `text` that takes at most `columns` columns. */
export const toHead = (text: string, columns: number): string => takeColumns([...text], columns).join('')

/** The longest tail of `text` that takes at most `columns` columns. */
export const toTail = (text: string, columns: number): string =>
  takeColumns([...text].reverse(), columns)
    .reverse()
    .join('')

/** The text with every control character as one space, so that an article cannot move the cursor of a terminal. */
export const toPrintable = (text: string): string => text.replace(CONTROL, ' ')

function toSignColumns(sign: string): number {
  if (ZERO_WIDTH.test(sign)) return 0
  return WIDE.test(sign) ? 2 : 1
}

function takeColumns(signs: readonly string[], columns: number): string[] {
  let used = 0
  const taken: string[] = []
  for (const sign of signs) {
    used += toSignColumns(sign)
    if (used > columns) break
    taken.push(sign)
  }
  return taken
}
