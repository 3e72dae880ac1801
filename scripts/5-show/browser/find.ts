import { access, constants } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ShowFault } from '../fault.ts'
import { bundledBrowser } from './bundled.ts'
import { type Environment, usualPlaces } from './candidates.ts'

const BROWSER_VARIABLE = 'THROUGHLINE_BROWSER'

/**
 * The path of the browser to draw with: the given one, else the one the variable THROUGHLINE_BROWSER names, else an installed
 * Chrome, Chromium or Edge, else the Chromium that comes through npm (Linux on x64).
 *
 * Throws `browser-not-found` when a named one is not there, or when there is none at all.
 */
export const findBrowser = async (path: string | null, environment: Environment): Promise<string> => {
  if (path !== null) return named(path, `--browser "${path}"`)
  const variable = environment[BROWSER_VARIABLE]
  if (variable !== undefined && variable !== '') return named(variable, `${BROWSER_VARIABLE}="${variable}"`)
  const browser = (await firstExecutable(usualPlaces(process.platform, environment))) ?? (await bundledBrowser())
  if (browser !== null) return browser
  throw new ShowFault(
    'browser-not-found',
    'no Chrome, Chromium or Edge was found on this machine',
    `install one of them, or name yours: --browser PATH, or ${BROWSER_VARIABLE}=PATH in the environment`,
  )
}

const named = async (path: string, words: string): Promise<string> => {
  const browser = resolve(path)
  if (await isExecutable(browser)) return browser
  throw new ShowFault(
    'browser-not-found',
    `${words} is not a program that can be started`,
    'give the path of a Chrome, Chromium or Edge executable, or leave it out and an installed one is looked for',
  )
}

const firstExecutable = async (paths: readonly string[]): Promise<string | null> => {
  for (const path of paths) if (await isExecutable(path)) return path
  return null
}

const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
