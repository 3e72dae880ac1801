/** An option of the command line. `value` names what must follow it; `null` for a switch. */
export interface Flag {
  readonly short: string | null
  readonly value: string | null
  /** Words for the help text. */
  readonly does: string
}

export const FLAGS = {
  out: { short: 'o', value: 'DIR', does: 'folder to write to (the current one, if left out)' },
  format: { short: 'f', value: 'FORMAT', does: 'what to write' },
  'input-format': {
    short: null,
    value: 'FORMAT',
    does: 'read the article as text, markdown or html (told from the file, if left out)',
  },
  deck: {
    short: null,
    value: 'DIR',
    does: 'a deck in this folder, edited or not (the one the article gives, if left out)',
  },
  browser: {
    short: null,
    value: 'PATH',
    does: 'Chromium, Chrome or Edge to draw the slides with (found by itself, if left out)',
  },
  port: { short: 'p', value: 'N', does: 'port to serve at (a free one, if left out)' },
  open: { short: null, value: null, does: 'open the deck in your browser' },
  minutes: { short: 'm', value: 'N', does: 'plan a talk of N minutes (all that the article says, if left out)' },
  'draw-unsure': {
    short: null,
    value: null,
    does: 'draw the line of argument also where it is read with little certainty',
  },
  'with-clicks': { short: null, value: null, does: 'a page for each step of a slide' },
  dark: { short: null, value: null, does: 'light words on dark slides' },
  force: { short: null, value: null, does: 'write over files that throughline did not write' },
  strict: { short: null, value: null, does: 'take warnings as errors' },
  json: { short: null, value: null, does: 'print messages as JSON lines' },
  quiet: { short: 'q', value: null, does: 'print warnings and errors only' },
  'no-color': { short: null, value: null, does: 'print without colours (so does the variable NO_COLOR)' },
  debug: { short: null, value: null, does: 'with a bug in throughline, print where it happened' },
  help: { short: 'h', value: null, does: 'print this help' },
  version: { short: 'V', value: null, does: 'print the version' },
} as const satisfies Record<string, Flag>

export type FlagName = keyof typeof FLAGS

/** Options that every verb takes. */
export const COMMON_FLAGS: readonly FlagName[] = ['json', 'quiet', 'no-color', 'debug', 'help', 'version']

export const isFlagName = (name: string): name is FlagName => Object.hasOwn(FLAGS, name)
