import { parseDocument, type Scalar, visit } from 'yaml'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { frontMatterNotYaml } from '../diagnostics/messages.ts'
import { addAligned } from './align.ts'
import type { TextBuilder } from './builder.ts'
import { EMPTY_FRAME, type Frame } from './draft.ts'

/** A value of the front matter and where it stands in the file. */
interface Entry {
  readonly key: string
  readonly value: string
  readonly at: number
}

/** Names under which files keep what belongs on a cover. */
const KEYS: Readonly<Record<keyof Frame, readonly string[]>> = {
  title: ['title', '标题', '標題'],
  subtitle: ['subtitle', '副标题', '副標題'],
  byline: ['author', 'authors', 'byline', 'by', '作者'],
  date: ['date', 'published', 'publishdate', 'pubdate', '日期'],
  publisher: ['publisher', 'publication', 'source', 'site', '来源', '來源'],
}
const FIELDS = ['title', 'subtitle', 'byline', 'date', 'publisher'] as const

// [Ann Lee](https://example.org/ann): the words of a link
const LINK = /!?\[([^\][]*)\]\([^()\s]*\)/g

// title = "The quiet harbour" · authors = ["Ann Lee"]
const TOML_LINE = /^[ \t]*([\w-]+)[ \t]*=[ \t]*\[?[ \t]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([\d][\d:T.+Z-]*))/gm

// published: true · draft: no
const SWITCH = /^(?:true|false|yes|no|null|~)$/iu
// am10812: the name of an account
const ACCOUNT = /^[a-z][\w.-]*\d[\w.-]*$/u

/** Whether a value can be what its key promises. */
const isFit = (field: keyof Frame, value: string): boolean =>
  value !== '' &&
  !SWITCH.test(value) &&
  !(field === 'date' && !/\d/u.test(value)) &&
  !(field === 'byline' && ACCOUNT.test(value))

/** What the entries of front matter say of title, author, date and publisher, each with its place in the file. */
export function toFields(
  entries: readonly Entry[],
): { readonly field: keyof Frame; readonly value: string; readonly at: number }[] {
  return FIELDS.flatMap((field) => {
    const [own] = entries
      .filter(({ key }) => KEYS[field].includes(key.toLowerCase()))
      .map(({ value, at }) => ({ field, value: value.replace(LINK, '$1').replace(/\s+/g, ' ').trim(), at }))
      .filter(({ value }) => isFit(field, value))
    return own ?? []
  })
}

/** Puts title, author, date and publisher of the front matter at the start of the reading text. */
export function addFrontMatter(builder: TextBuilder, file: string, entries: readonly Entry[]): Frame {
  const frame: { -readonly [K in keyof Frame]: Frame[K] } = { ...EMPTY_FRAME }
  for (const { field, value, at } of toFields(entries)) {
    builder.breakBlock()
    frame[field] = addAligned(builder, value, file, at)
  }
  return frame
}

/** Entries of `key = "value"` lines (TOML); `at` is the offset of `raw` in the file. */
export function readToml(raw: string, at: number): Entry[] {
  return [...raw.matchAll(TOML_LINE)].map((match) => {
    const value = match[2] ?? match[3] ?? match[4] ?? ''
    return { key: match[1] ?? '', value, at: at + match.index + Math.max(0, match[0].lastIndexOf(value)) }
  })
}

// Title: The quiet harbour · layout: post
const PLAIN_LINE = /^[ \t]*([A-Za-z][\w-]{1,24}):[ \t]+(["']?)(\S[^\n]*?)\2[ \t]*$/u
const PLAIN_KEYS = /^(?:title|layout|date|author|category|categories|tags?|slug|permalink|summary|status)$/iu

/**
 * Front matter without fences, as some programs write it: `Title: …` lines from the very start, blank lines among them; `length` is that
 * of all of it. `null` where no two of its names are known, or none is a title or a layout.
 */
export function findPlainFront(file: string): { entries: Entry[]; length: number } | null {
  const entries: Entry[] = []
  let [at, length] = [0, 0]
  for (const line of file.split('\n')) {
    const [, key, , value] = PLAIN_LINE.exec(line) ?? []
    if (key === undefined && line.trim() !== '') break
    if (key !== undefined && value !== undefined) entries.push({ key, value, at: at + line.indexOf(value) })
    at += line.length + 1
    length = Math.min(at, file.length)
  }
  const known = entries.filter(({ key }) => PLAIN_KEYS.test(key))
  return known.length > 1 && known.some(({ key }) => /^(?:title|layout)$/iu.test(key)) ? { entries, length } : null
}

/** Entries of a YAML map; a list gives its first value. What is not YAML gives none and a warning. */
export function readYaml(raw: string, at: number): { entries: Entry[]; diagnostics: Diagnostic[] } {
  const entries: Entry[] = []
  const document = parseDocument(raw, { logLevel: 'silent', schema: 'failsafe', uniqueKeys: false })
  const [fault] = document.errors
  if (fault !== undefined) return { entries, diagnostics: [frontMatterNotYaml(toReason(fault.message), null)] }
  visit(document, {
    Pair: (_, pair, path) => {
      const key = String((pair.key as Scalar | null)?.value ?? '')
      if (path.length === 2) entries.push(...toEntries(key, pair.value, raw, at))
      return visit.SKIP
    },
  })
  return { entries, diagnostics: [] }
}

// … at line 1, column 9: (counted from the line below the fence)
const PLACE = / at line (\d+)/

/** The first line of the parser's message, its place counted in the file's own lines. */
const toReason = (message: string): string =>
  (message.split('\n')[0] ?? '').replace(/:$/, '').replace(PLACE, (_, line: string) => ` at line ${Number(line) + 1}`)

function toEntries(key: string, node: unknown, raw: string, at: number): Entry[] {
  const found: Entry[] = []
  visit(node as Scalar, {
    Scalar: (_, scalar) => {
      const start = scalar.range?.[0] ?? 0
      const value = String(scalar.value ?? '')
      found.push({ key, value, at: at + Math.max(start, raw.indexOf(value, start)) })
    },
  })
  return found.slice(0, 1)
}
