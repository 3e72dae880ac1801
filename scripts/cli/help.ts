import { COMMON_FLAGS, FLAGS, type Flag, type FlagName } from './flags.ts'
import { toVerb, VERB_NAMES, type VerbName } from './verbs.ts'

const CODES = `Exit codes: 0 done · 1 the article or the deck has errors · 2 wrong usage · 3 a file cannot be read or written ·
4 Slidev or the browser is missing or failed · 70 a bug in throughline.`

/** The help for the whole. */
export function toHelp(): string {
  return `${[
    'throughline turns an article into a talk: causes, risks and strategies, each traced to its words.',
    'Usage: throughline <command> <article> [options]\n"-" in place of an article reads standard input.',
    `Commands:\n${toTable(VERB_NAMES.map((name) => [`${name} ${toVerb(name).takes}`, toVerb(name).does]))}`,
    `Options of every command:\n${toFlagTable(COMMON_FLAGS)}`,
    '"throughline help export" tells all about one command, here "export".',
    CODES,
  ].join('\n\n')}\n`
}

/** The help for one verb. */
export function toVerbHelp(name: VerbName): string {
  const { takes, does, flags, more, examples } = toVerb(name)
  return `${[
    `throughline ${name}: ${does}.`,
    `Usage: throughline ${name} ${takes}${flags.length > 0 ? ' [options]' : ''}`,
    ...(more === '' ? [] : [more]),
    ...(flags.length > 0 ? [`Options:\n${toFlagTable(flags)}`] : []),
    `Options of every command:\n${toFlagTable(COMMON_FLAGS)}`,
    `For example:\n${examples.map((example) => `  ${example}`).join('\n')}`,
  ].join('\n\n')}\n`
}

const toFlagTable = (names: readonly FlagName[]): string =>
  toTable(names.map((name) => [toFlagWords(name), FLAGS[name].does]))

function toFlagWords(name: FlagName): string {
  const { short, value }: Flag = FLAGS[name]
  return `${short === null ? '    ' : `-${short}, `}--${name}${value === null ? '' : ` ${value}`}`
}

function toTable(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}
