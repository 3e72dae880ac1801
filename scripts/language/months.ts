/** The months in English as a pattern's alternatives, with their capitals: `(?:${MONTHS})`. */
export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
