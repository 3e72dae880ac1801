/*
 * What stands in a text for a reader of its file and says nothing on a slide: addresses in brackets or at the end, marks of notes and
 * sources, what a program fills in (`{% cite … %}`, `{:target="_blank"}`), estimates of work in square brackets, a space of HTML, the number of a ticket or the word for a link to it (`(issue)`), a promise to come back to it.
 */
const ADDRESS = '(?:https?:\\/\\/|www\\.)[^\\s<>()（）「」，。；]+'
const RESIDUE = new RegExp(
  [
    `\\s*[（(]\\s*(?:see(?: also)?:?|via|from|source:|参见|參見|详见|詳見|见|見|来源[:：]|來源[:：])?\\s*${ADDRESS}\\s*[)）]`,
    `\\s*(?:[—–-]\\s+|[:：]\\s*)${ADDRESS}\\s*$`,
    '\\s*\\[\\d{1,3}\\s?(?:m|mins?|h|hrs?|d|days?)\\]',
    '\\[\\^?\\d{1,3}(?:[-–,，、]\\s?\\d{1,3})*\\]',
    '(?:&nbsp;\\s*)+',
    '^\\s*\\[?#\\d{1,6}\\]?[:：]\\s+',
    '\\s*\\{%[^{}]*%\\}',
    '\\{:[^{}\\n]{1,80}\\}',
    '\\s*\\((?:issue|issues|ticket|pull request|pr|commit|patch|link|here|source|details|docs?)\\)',
    ',\\s*(?:but\\s+)?more (?:on|about) (?:that|this|it|which) (?:later|below|soon|in a (?:moment|bit))\\b',
  ].join('|'),
  'giu',
)
// Words without any of these have no residue: most have none.
const SIGN =
  /https?:|www\.|\[|#\d|&nbsp;|\{[%:]|\((?:issue|ticket|pull|pr|commit|patch|link|here|source|details|doc)|more (?:on|about)/iu

/** The stretches of words that are residue, from their start. */
export const findResidue = (words: string): { readonly start: number; readonly end: number }[] =>
  SIGN.test(words)
    ? [...words.matchAll(RESIDUE)].map((found) => ({ start: found.index, end: found.index + found[0].length }))
    : []
