import { styleText } from 'node:util'
import { toColumns, toHead, toPrintable } from '../diagnostics/columns.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { toJsonLine } from '../diagnostics/json.ts'
import { type Paint, plain, type Tone, toReport, toSummary } from '../diagnostics/report.ts'
import type { Source } from '../model/source.ts'
import type { Options } from './arguments.ts'
import type { Effects } from './effects.ts'

/** What a verb says: data to standard output; messages and progress to standard error. */
export interface Terminal {
  /** Data, without the line end. */
  readonly print: (line: string) => void
  /** What is being done now; `count` (`3/14`) is shown on a terminal only. */
  readonly step: (words: string, count?: string) => void
  /** A line for a person, such as what has changed. Not with `--quiet` or `--json`. */
  readonly note: (words: string) => void
  readonly tell: (diagnostics: readonly Diagnostic[], source: Source | null) => void
  /** Ends the line of progress and counts what was told. */
  readonly finish: () => void
}

type Style = Parameters<typeof styleText>[0]

const STYLES: Readonly<Record<Tone, Style>> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  info: ['bold', 'cyan'],
  place: 'bold',
  code: 'dim',
  mark: 'red',
  dim: 'dim',
}
const CLEAR_LINE = '\r\u001b[2K'

/** The terminal as a verb writes to it: data to standard output, all else to standard error, in colour where that is wanted. */
export function openTerminal(effects: Effects, options: Pick<Options, 'json' | 'quiet' | 'color'>): Terminal {
  const { stdout, stderr } = effects
  const paint = options.color && wantsColor(effects) ? colored : plain
  const told: Diagnostic[] = []
  const progress = openProgress(effects, options.quiet || options.json)
  const isTold = ({ severity }: Diagnostic) => !(options.quiet && severity === 'info')
  return {
    print: (line) => {
      progress.clear()
      stdout.write(`${line}\n`)
    },
    step: progress.step,
    note: (words) => {
      progress.clear()
      if (!options.quiet && !options.json) stderr.write(`${toPrintable(words)}\n`)
    },
    tell: (diagnostics, source) => {
      progress.clear()
      for (const diagnostic of diagnostics.filter(isTold)) {
        told.push(diagnostic)
        stderr.write(options.json ? toJsonLine(diagnostic, source) : toReport(diagnostic, source, paint))
      }
    },
    finish: () => {
      progress.clear()
      const summary = toSummary(told)
      if (summary !== '' && !options.json && !options.quiet) stderr.write(`${summary}\n`)
    },
  }
}

/** On a terminal one line that is written over; elsewhere a line at the start of each step. */
function openProgress({ stderr }: Effects, isSilent: boolean) {
  let shown = ''
  let isOpen = false
  const clear = () => {
    if (isOpen) stderr.write(CLEAR_LINE)
    isOpen = false
  }
  const step = (words: string, count = '') => {
    if (isSilent) return
    if (stderr.isTerminal) {
      stderr.write(CLEAR_LINE + toFitting(`${words} ${count}`.trimEnd(), stderr.columns))
      isOpen = true
    } else if (words !== shown) stderr.write(`${toPrintable(words)}\n`)
    shown = words
  }
  return { clear, step }
}

function toFitting(words: string, columns: number): string {
  const line = toPrintable(words)
  return toColumns(line) < columns ? line : `${toHead(line, columns - 2)}…`
}

/** After no-color.org and force-color.org. */
function wantsColor({ env, stderr }: Effects): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0'
  return stderr.isTerminal && env.TERM !== 'dumb'
}

const colored: Paint = (tone, text) => styleText(STYLES[tone], text, { validateStream: false })
