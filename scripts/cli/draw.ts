import type { Session } from './session.ts'
import { toPath } from './session.ts'
import { type Progress, type Show, toShowFault } from './show.ts'

const WORDS: Readonly<Record<Progress['step'], string>> = {
  build: 'building the pages',
  draw: 'drawing the slides',
  measure: 'measuring the slides',
  print: 'printing',
  save: 'saving',
}

/** Loads the show and hands it to `use`; its faults become faults of the command. */
export async function withShow<T>({ effects }: Session, use: (show: Show) => Promise<T>): Promise<T> {
  try {
    return await use(await effects.loadShow())
  } catch (error) {
    throw toShowFault(error)
  }
}

/** The browser to draw with, found before any long work. Throws `browser-not-found`. */
export const findBrowser = (session: Session, show: Show): Promise<string> =>
  show.findBrowser(toBrowserPath(session), session.effects.env)

/** A name alone (`chromium`) is looked for by the show; with a folder it is a file. */
const toBrowserPath = ({ options, effects }: Session): string | null =>
  options.browser === null ? null : toPath(effects, options.browser)

/** Shows how far the drawing is. */
export const toProgressListener =
  ({ terminal }: Session) =>
  ({ step, at, of }: Progress): void =>
    terminal.step(WORDS[step], of > 1 ? `${at}/${of}` : '')
