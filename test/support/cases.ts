import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toPictureFinder } from '../../scripts/cli/pictures.ts'
import { openFiles } from '../../scripts/cli/real-files.ts'
import { compile, type Deck } from '../../scripts/compile.ts'
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts'
import type { Outcome } from '../../scripts/model/outcome.ts'
import { locate } from '../../scripts/model/source.ts'
import { printArticle } from './print-article.ts'
import { printMap } from './print-map.ts'
import { printPlan } from './print-plan.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const CASES = join(ROOT, 'test', 'cases')

/** An article and the forms it should give. Its folder's name says what it shows. */
export interface Case {
  readonly name: string
  readonly folder: string
  readonly file: string
}

/** The cases of `test/cases`, by name. */
export const readCases = (): Case[] =>
  readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, folder: join(CASES, name), file: findArticle(join(CASES, name)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))

/** The sample articles that are shipped. */
export const readSamples = (): string[] =>
  readdirSync(join(ROOT, 'articles'))
    .filter((name) => name !== 'README.md')
    .sort()
    .map((name) => join(ROOT, 'articles', name))

const made = new Map<string, Promise<Outcome<Deck | null>>>()

/** The deck of an article, made once for all tests that ask for it. */
export function compileFile(path: string): Promise<Outcome<Deck | null>> {
  const deck = made.get(path) ?? compileAnew(path)
  made.set(path, deck)
  return deck
}

/** The deck of an article. */
export const compileAnew = (path: string): Promise<Outcome<Deck | null>> =>
  compile(readFileSync(path), {
    name: path.slice(path.lastIndexOf('/') + 1),
    findPictures: toPictureFinder(
      openFiles(() => {}),
      dirname(path),
    ),
  })

/** The forms of a case as text, by the name of the file that may expect them. */
export function toForms({ value, diagnostics }: Outcome<Deck | null>): Record<string, string> {
  const told = diagnostics.map((diagnostic) => printDiagnostic(diagnostic, value)).join('\n')
  if (value === null) return { 'diagnostics.txt': `${told}\n` }
  return {
    'article.txt': printArticle(value.article),
    'map.txt': printMap(value.article, value.map),
    'plan.txt': printPlan(value.plan),
    'slides.md': value.files['slides.md'] ?? '',
    'diagnostics.txt': told === '' ? '' : `${told}\n`,
  }
}

/**
 * What a case expects beside what it gives. With `UPDATE=1` in the environment the expected files there are written anew;
 * on a difference the form is left in `actual/` for a look.
 */
export function readExpected(folder: string, forms: Readonly<Record<string, string>>): Record<string, string> {
  const expected = join(folder, 'expected')
  const names = existsSync(expected) ? readdirSync(expected) : []
  if (process.env.UPDATE === '1') for (const name of names) writeFileSync(join(expected, name), forms[name] ?? '')
  rmSync(join(folder, 'actual'), { recursive: true, force: true })
  const wanted = Object.fromEntries(names.map((name) => [name, readFileSync(join(expected, name), 'utf8')]))
  for (const [name, text] of Object.entries(wanted))
    if (forms[name] !== text) keepActual(folder, name, forms[name] ?? '')
  return wanted
}

function keepActual(folder: string, name: string, text: string): void {
  mkdirSync(join(folder, 'actual'), { recursive: true })
  writeFileSync(join(folder, 'actual', name), text)
}

function printDiagnostic(diagnostic: Diagnostic, deck: Deck | null): string {
  const place =
    diagnostic.span && deck ? ` ${Object.values(locate(deck.article.source, diagnostic.span.start)).join(':')}` : ''
  return `${diagnostic.severity} ${diagnostic.code}${place}`
}

function findArticle(folder: string): string {
  const name = readdirSync(folder).find((file) => file.startsWith('article.'))
  if (name === undefined) throw new Error(`no article.* in ${folder}`)
  return join(folder, name)
}
