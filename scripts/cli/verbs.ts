import { COMMON_FLAGS, type FlagName } from './flags.ts'

/** What can be asked of throughline, with the words of its help text. */
export interface Verb {
  /** What stands after the verb: `<article>`. */
  readonly takes: string
  readonly does: string
  /** Options beside those every verb takes. */
  readonly flags: readonly FlagName[]
  /** Values of `--format`, the first being the one that is used when it is left out. */
  readonly formats: readonly string[]
  /** Whether `--format` may hold several. */
  readonly isMany: boolean
  /** Further words for the help of this verb alone. */
  readonly more: string
  readonly examples: readonly string[]
}

const READING: readonly FlagName[] = ['input-format', 'strict']

export const VERBS = {
  build: {
    takes: '<article>',
    does: 'write the deck: slides.md and deck.json',
    flags: ['out', 'minutes', 'draw-unsure', 'force', ...READING],
    formats: [],
    isMany: false,
    more: 'The deck is plain Slidev Markdown. The name of slides.md is printed when all files are in place;\nso is what went where and how long the talk takes, with the slides to leave out first when there is less time.',
    examples: ['throughline build article.md --out talk', 'throughline build article.md --minutes 10'],
  },
  present: {
    takes: '<article>',
    does: 'show the deck in a browser, and follow the article as it changes',
    flags: ['port', 'open', 'out', 'minutes', 'draw-unsure', 'force', ...READING],
    formats: [],
    isMany: false,
    more: 'The address is printed when the deck can be seen. Ctrl-C ends it.',
    examples: ['throughline present article.md --open', 'throughline present article.md --port 3030'],
  },
  export: {
    takes: '<article>',
    does: 'write a PDF, a handout, pictures, a web site, the notes or the map',
    flags: ['format', 'out', 'minutes', 'draw-unsure', 'with-clicks', 'dark', 'browser', 'force', ...READING],
    formats: ['pdf', 'handout', 'png', 'html', 'notes', 'map'],
    isMany: true,
    more: 'Each file is named after the article, and its name is printed when it is there.\nFormats: pdf (the default), handout (A4: a slide with its notes beneath), png (a picture a slide),\nhtml (a web site), notes (what to say), map (a Mermaid diagram).',
    examples: ['throughline export article.md', 'throughline export article.md --format pdf,notes --out talk'],
  },
  check: {
    takes: '<article>',
    does: 'prove the deck from the article and measure every slide; exit code 1 when something does not hold',
    flags: ['deck', 'minutes', 'draw-unsure', 'dark', 'browser', ...READING],
    formats: [],
    isMany: false,
    more: 'With --deck it looks at the slides.md and deck.json of that folder, which stay as they are: what a hand changed is held\nagainst the article like all else.',
    examples: ['throughline check article.md', 'throughline check article.md --deck talk'],
  },
  map: {
    takes: '<article>',
    does: 'print causes, risks and strategies, and what links them',
    flags: ['format', ...READING],
    formats: ['json', 'text', 'mermaid', 'argdown'],
    isMany: false,
    more: 'Formats: json (the default), text (for reading), mermaid (a diagram), argdown.',
    examples: ['throughline map article.md --format text', 'cat article.md | throughline map -'],
  },
  explain: {
    takes: '[code]',
    does: 'tell all about a message; without a code, list them',
    flags: [],
    formats: [],
    isMany: false,
    more: 'The code is the last word on the first line of a message.',
    examples: ['throughline explain no-argument-line'],
  },
  help: {
    takes: '[command]',
    does: 'tell all about a command',
    flags: [],
    formats: [],
    isMany: false,
    more: '',
    examples: ['throughline help export'],
  },
} as const satisfies Record<string, Verb>

export type VerbName = keyof typeof VERBS

export const VERB_NAMES = Object.keys(VERBS) as readonly VerbName[]

export const isVerbName = (name: string): name is VerbName => Object.hasOwn(VERBS, name)

/** A verb's entry as the plain type, for code that treats all alike. */
export const toVerb = (name: VerbName): Verb => VERBS[name]

/** Every option a verb takes, its own first. */
export const toFlags = (name: VerbName): readonly FlagName[] => [...toVerb(name).flags, ...COMMON_FLAGS]
