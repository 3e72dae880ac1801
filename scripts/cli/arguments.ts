import { parseArgs } from 'node:util'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import * as messages from '../diagnostics/messages.ts'
import type { SourceFormat } from '../model/source.ts'
import { FLAGS, type FlagName, isFlagName } from './flags.ts'
import { findNear } from './near.ts'
import { isVerbName, toFlags, toVerb, VERB_NAMES, type VerbName } from './verbs.ts'

/** What was asked for, complete: no option is left to guess at later. */
export interface Options {
  /** The article's file or `-`; for `explain` a code, for `help` a verb; `null` when nothing was named. */
  readonly subject: string | null
  readonly out: string | null
  readonly formats: readonly string[]
  readonly inputFormat: SourceFormat | null
  /** Folder of a written deck; `null` for the deck that the article gives. */
  readonly deck: string | null
  readonly browser: string | null
  readonly port: number | null
  /** How long the talk may take; `null` for as long as it takes. */
  readonly minutes: number | null
  /** Whether a line of argument is drawn that is read with little certainty. */
  readonly isUnsureDrawn: boolean
  readonly open: boolean
  readonly withClicks: boolean
  readonly dark: boolean
  readonly force: boolean
  readonly strict: boolean
  readonly json: boolean
  readonly quiet: boolean
  readonly color: boolean
  readonly debug: boolean
}

/** A command line, understood: a verb to run, a request for help or the version, or nothing at all; and what is wrong with it. */
export interface Command {
  readonly verb: VerbName | null
  readonly asks: 'run' | 'help' | 'version' | 'nothing'
  readonly options: Options
  readonly faults: readonly Diagnostic[]
}

type Given = ReadonlyMap<string, Token>
type Token = Extract<ReturnType<typeof toTokens>[number], { kind: 'option' }>

const INPUT_FORMATS = ['text', 'markdown', 'html'] as const
const LAST_PORT = 65_535
const LONGEST_TALK = 480
const NUMBER = /^\d{1,3}(?:\.\d+)?$/ // `12`, `7.5`
const WHOLE_NUMBER = /^\d+$/ // `3030`
const LOOKS_LIKE_A_FILE = /[./\\]/ // `article.md`, `./article`

/**
 * Reads the words after `throughline`. The first that is no option is the verb; options may stand anywhere.
 * Nothing is passed over: what is not understood stands in `faults`, each with what was probably meant.
 */
export function readArguments(argv: readonly string[]): Command {
  const tokens = toTokens(argv)
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const given: Given = new Map(tokens.flatMap((token) => (token.kind === 'option' ? [[token.name, token]] : [])))
  const [first, ...rest] = words
  const verb = first !== undefined && isVerbName(first) ? first : null
  const options = toOptions(verb, rest, given)
  if (given.has('version')) return { verb, asks: 'version', options, faults: [] }
  if (given.has('help') && (first === undefined || verb !== null)) return { verb, asks: 'help', options, faults: [] }
  if (first === undefined && given.size === 0) return { verb, asks: 'nothing', options, faults: [] }
  return { verb, asks: 'run', options, faults: findFaults(first, rest, given) }
}

function toTokens(argv: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(FLAGS).map(([name, flag]) => [
      name,
      {
        type: flag.value === null ? ('boolean' as const) : ('string' as const),
        ...(flag.short === null ? {} : { short: flag.short }),
      },
    ]),
  )
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

function toOptions(verb: VerbName | null, words: readonly string[], given: Given): Options {
  const text = (name: FlagName) => given.get(name)?.value ?? null
  const inputFormat = INPUT_FORMATS.find((format) => format === text('input-format')) ?? null
  return {
    subject: words[0] ?? null,
    out: text('out'),
    formats: toFormats(verb, text('format')),
    inputFormat,
    deck: text('deck'),
    browser: text('browser'),
    port: text('port') === null ? null : Number(text('port')),
    minutes: text('minutes') === null ? null : Number(text('minutes')),
    isUnsureDrawn: given.has('draw-unsure'),
    open: given.has('open'),
    withClicks: given.has('with-clicks'),
    dark: given.has('dark'),
    force: given.has('force'),
    strict: given.has('strict'),
    json: given.has('json'),
    quiet: given.has('quiet'),
    color: !given.has('no-color'),
    debug: given.has('debug'),
  }
}

/** The formats asked for, each once; the verb's first when none is. */
function toFormats(verb: VerbName | null, value: string | null): readonly string[] {
  if (verb === null) return []
  if (value === null) return toVerb(verb).formats.slice(0, 1)
  return toVerb(verb).isMany ? [...new Set(value.split(',').map((name) => name.trim()))] : [value]
}

function findFaults(first: string | undefined, rest: readonly string[], given: Given): Diagnostic[] {
  if (first === undefined || !isVerbName(first)) return [toVerbFault(first)]
  const flags = [...given.values()].flatMap((token) => findFlagFaults(first, token))
  return flags.length > 0 ? flags : [...findValueFaults(first, given), ...findWordFaults(first, rest)]
}

function toVerbFault(word: string | undefined): Diagnostic {
  if (word === undefined) return messages.noVerb(VERB_NAMES)
  const near = findNear(word, VERB_NAMES)
  return near === null && LOOKS_LIKE_A_FILE.test(word)
    ? messages.missingVerb(word)
    : messages.unknownVerb(word, near, VERB_NAMES)
}

function findFlagFaults(verb: VerbName, token: Token): Diagnostic[] {
  const { name, rawName, value } = token
  const flags = toFlags(verb)
  if (!isFlagName(name)) return [messages.unknownFlag(rawName, toNearFlag(name, flags), verb)]
  if (!flags.includes(name)) {
    const others = VERB_NAMES.filter((other) => toFlags(other).includes(name))
    return [messages.flagOfOtherVerb(rawName, verb, others)]
  }
  const takes: string | null = FLAGS[name].value
  if (takes === null) return value === undefined ? [] : [messages.unexpectedValue(rawName, value)]
  return isMissing(token) ? [messages.missingValue(rawName, takes)] : []
}

function toNearFlag(name: string, flags: readonly FlagName[]): string | null {
  const near = findNear(name, flags)
  return near === null ? null : `--${near}`
}

const LOOKS_LIKE_AN_OPTION = /^-[^\d]/ // `-q`, `--json`; not `-3`

/** `--out --json`: what follows is the next option, not a value. */
const isMissing = ({ value, inlineValue }: Token): boolean =>
  value === undefined || value === '' || (inlineValue === false && LOOKS_LIKE_AN_OPTION.test(value))

function findValueFaults(verb: VerbName, given: Given): Diagnostic[] {
  const { formats } = toVerb(verb)
  const asked = given.has('format') ? toFormats(verb, given.get('format')?.value ?? null) : []
  const input = given.get('input-format')?.value
  const port = given.get('port')?.value
  const minutes = given.get('minutes')?.value
  return [
    ...asked.filter((format) => !formats.includes(format)).map((format) => toFormatFault(format, formats)),
    ...(input === undefined || isIn(INPUT_FORMATS, input) ? [] : [toFormatFault(input, INPUT_FORMATS)]),
    ...(port === undefined || isPort(port) ? [] : [messages.badPort(port)]),
    ...(minutes === undefined || isLength(minutes) ? [] : [messages.badMinutes(minutes, LONGEST_TALK)]),
  ]
}

const isIn = (names: readonly string[], name: string): boolean => names.includes(name)

const toFormatFault = (format: string, formats: readonly string[]): Diagnostic =>
  messages.badFormat(format, formats, findNear(format, formats))

const isPort = (text: string): boolean => WHOLE_NUMBER.test(text) && Number(text) >= 1 && Number(text) <= LAST_PORT

const isLength = (text: string): boolean => NUMBER.test(text) && Number(text) >= 1 && Number(text) <= LONGEST_TALK

function findWordFaults(verb: VerbName, words: readonly string[]): Diagnostic[] {
  const takesArticle = toVerb(verb).takes === '<article>'
  if (words.length === 0 || words[0] === '') return takesArticle ? [messages.noArticle(verb)] : []
  if (words.length === 1) return []
  return [takesArticle ? messages.tooManyArticles(verb, words.slice(1)) : messages.tooManyWords(verb, words.slice(1))]
}
