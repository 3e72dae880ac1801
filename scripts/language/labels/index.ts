import type { Language } from '../../model/article.ts'
import en from './en.ts'
import { type Nouns, withNouns } from './nouns.ts'
import zhHans from './zh-Hans.ts'
import zhHant from './zh-Hant.ts'

/** The deck's own words: label key → text with holes. `{n}` is filled with a value, `{n:one|other}` chooses by number. */
export type Labels = Readonly<Record<string, string>>

const LABELS: Readonly<Record<Language, Labels>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }

/** The labels of a language, with the author's nouns for the roles; those of English when it is not known (a deck edited by hand). */
export function labelsOf(language: string, nouns: Nouns = {}): Labels {
  const known: Language = language in LABELS ? (language as Language) : 'en'
  return withNouns(LABELS[known], known, nouns)
}

/** The key of the words for a rule: of an arrow that is inferred none that call it stated. */
export function toRuleKey(labels: Labels, rule: string, basis: string): string {
  const key = `rule.${rule}.${basis}`
  return key in labels ? key : `rule.${rule}`
}

// A hole: `{name}` or `{name:one|other}`.
const HOLE = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g

/** Quotation marks within quotation marks, as GB/T 15834-2011 has them and as printed English does: by the mark that opens the outer ones. */
const INNER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '“': { '“': '‘', '”': '’' },
  '「': { '「': '『', '」': '』' },
}

const toInner = (words: string, before: string): string => {
  const marks = INNER[before]
  return marks ? words.replace(/[“”「」]/gu, (mark) => marks[mark] ?? mark) : words
}

/**
 * The label `key` with its holes filled; quotation marks in what stands between quotation marks become inner ones. A hole without a value
 * stays empty; an unknown key gives the key itself, so that a missing label is seen on the slide and by the test that compares the keys
 * of all languages.
 */
export function toLabel(labels: Labels, key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const label = labels[key] ?? key
  return label.replace(HOLE, (_hole, name: string, one: string | undefined, other: string | undefined, at: number) => {
    const value = values[name] ?? ''
    if (one === undefined || other === undefined) return toInner(String(value), label.charAt(at - 1))
    return Number(value) === 1 ? one : other
  })
}
