import type { Labels } from '../language/labels/index.ts'
import { toBare } from './words.ts'

/** A label with holes, ready to read a text by. */
export interface Template {
  readonly key: string
  /** Words and holes in turn; a hole is `{name}`. */
  readonly parts: readonly string[]
  /** The words after the last hole. */
  readonly end: string
}

const isHole = (part: string): boolean => part.startsWith('{')

/**
 * Labels that say something around their holes, white space apart; `{n:one|other}` gives one for each of the two.
 */
export function toTemplates(labels: Labels): Template[] {
  return Object.entries(labels)
    .flatMap(([key, label]) =>
      [1, 2].map((which) => ({ key, label: toBare(label).replace(/\{\w+:([^|}]*)\|([^}]*)\}/gu, `$${which}`) })),
    )
    .map(({ key, label }) => ({ key, parts: label.split(/(\{\w+\})/u).filter((part) => part !== '') }))
    .map(({ key, parts }) => ({
      key,
      parts,
      end: parts.filter((part, at) => at === parts.length - 1 && !isHole(part)).join(''),
    }))
    .filter(({ parts }) => parts.length > 1)
}

/** Whether a text is a label with every hole filled, in one of the ways to read it, and says what is so. */
export function isRead(
  [part, ...rest]: readonly string[],
  text: string,
  isFilling: (value: string) => boolean,
  isTrue: (values: Record<string, string>) => boolean,
  values: Record<string, string> = {},
): boolean {
  if (part === undefined) return text === '' && isTrue(values)
  if (!isHole(part)) return text.startsWith(part) && isRead(rest, text.slice(part.length), isFilling, isTrue, values)
  return toEnds(text, rest[0]).some((end) => {
    const value = text.slice(0, end)
    const filled = { ...values, [part.slice(1, -1)]: value }
    return isFilling(value) && isRead(rest, text.slice(end), isFilling, isTrue, filled)
  })
}

/** Where what fills a hole may end: at the end of the text, before the words that follow, or anywhere where another hole does. */
function toEnds(text: string, next: string | undefined): number[] {
  if (next === undefined) return text === '' ? [] : [text.length]
  if (isHole(next)) return Array.from({ length: text.length }, (_one, index) => index + 1)
  const ends: number[] = []
  for (let at = text.indexOf(next, 1); at > 0; at = text.indexOf(next, at + 1)) ends.push(at)
  return ends
}
