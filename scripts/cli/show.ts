import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import * as messages from '../diagnostics/messages.ts'
import { EXIT, Fault } from './fault.ts'
import type { Sheet } from './handout-sheets.ts'

/** How far a long piece of work is. */
export interface Progress {
  readonly step: 'build' | 'draw' | 'measure' | 'print' | 'save'
  readonly at: number
  readonly of: number
}

interface Drawing {
  /** The deck's folder. */
  readonly dir: string
  /** Path of a browser, or `null` for the one that is found. */
  readonly browser: string | null
  readonly dark: boolean
  readonly onProgress: (progress: Progress) => void
}

/** A gate that a slide breaks. */
export interface Finding {
  /** From 1; 0 for the deck as a whole. */
  readonly slide: number
  /** The slide's lasting name. */
  readonly id: string
  readonly gate: string
  /** The words on the slide it is about; empty where it is about none. */
  readonly words: string
  /** For a person, as one clause. */
  readonly message: string
  /** Line of `slides.md`, from 1; `null` for the deck as a whole. */
  readonly line: number | null
  /** What to do next. */
  readonly hint: string
}

/** Phase 5 as the command line uses it. */
export interface Show {
  readonly findBrowser: (path: string | null, env: Readonly<Record<string, string | undefined>>) => Promise<string>
  readonly present: (order: {
    readonly dir: string
    readonly port: number | null
    readonly open: boolean
    readonly signal?: AbortSignal
  }) => Promise<{ readonly url: string; readonly presenterUrl: string; readonly close: () => Promise<void> }>
  readonly buildSite: (order: { readonly dir: string; readonly out: string }) => Promise<unknown>
  readonly exportPdf: (
    order: Drawing & {
      readonly file: string
      readonly withClicks: boolean
      readonly document: { readonly title: string; readonly author: string | null; readonly language: string }
    },
  ) => Promise<{ readonly pages: number }>
  readonly exportHandout: (
    order: Drawing & {
      readonly file: string
      readonly document: { readonly title: string; readonly author: string | null; readonly language: string }
      readonly sheets: readonly Sheet[]
    },
  ) => Promise<{ readonly pages: number }>
  readonly screenshotSlides: (
    order: Drawing & { readonly out: string; readonly withClicks?: boolean },
  ) => Promise<readonly string[]>
  readonly measureDeck: (order: Drawing) => Promise<{ readonly slides: number; readonly findings: readonly Finding[] }>
}

const MESSAGES = {
  'browser-not-found': messages.browserNotFound,
  'browser-failed': messages.browserFailed,
  'port-taken': messages.portTaken,
  'slidev-failed': messages.slidevFailed,
  'cannot-write': messages.cannotWriteResult,
} satisfies Record<string, (reason: string, hint: string) => Diagnostic>

/** A fault of the show (`ShowFault`: code, message, hint) as a fault of the command; any other error as it is. */
export function toShowFault(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('hint' in error)) return error
  const { code, hint, message } = error
  if (typeof code !== 'string' || typeof hint !== 'string' || !isKnown(code)) return error
  return new Fault(code === 'cannot-write' ? EXIT.files : EXIT.show, MESSAGES[code](message, hint))
}

const isKnown = (code: string): code is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, code)
