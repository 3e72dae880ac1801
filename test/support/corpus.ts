import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, parse, resolve } from 'node:path'
import { read } from '../../scripts/1-read/index.ts'
import type { Role } from '../../scripts/model/argument.ts'
import type { Article } from '../../scripts/model/article.ts'

/** The corpus that the scripts here take when none is named: the one that THROUGHLINE_CORPUS names, else `../shared/corpus` beside the repository. */
export const CORPUS = resolve(process.env.THROUGHLINE_CORPUS ?? join(import.meta.dirname, '../../../shared/corpus'))

const ARTICLE = /\.(?:txt|md|html?)$/

/** Paths of the articles of a folder, by name: in `articles/` below it, where it has that, else in itself. None where there is no such folder. */
export function listArticles(folder: string): string[] {
  const found = [join(folder, 'articles'), folder].find((path) => existsSync(path))
  if (found === undefined) return []
  const names = readdirSync(found).filter((name) => ARTICLE.test(name) && name !== 'README.md')
  return names.sort().map((name) => join(found, name))
}

/** A map as a person drew it. */
export interface Reference {
  readonly kind: 'argument' | 'none'
  readonly points: readonly {
    readonly id: string
    readonly role: Role
    readonly label: string
    readonly quote: string
  }[]
  readonly links: readonly { readonly from: string; readonly to: string; readonly strength?: number }[]
}

/** An article of a corpus as read, with the maps people drew of it. */
export interface Annotated {
  readonly stem: string
  /** Path of its file. */
  readonly file: string
  readonly article: Article
  readonly references: readonly Reference[]
}

/** The articles of a corpus: `articles/` and one or more `reference-N/` beside it. */
export function readCorpus(folder: string): Annotated[] {
  const kinds = readdirSync(folder).filter((name) => name.startsWith('reference'))
  return readdirSync(join(folder, 'articles'))
    .sort()
    .flatMap((file) => {
      const { value: article } = read(readFileSync(join(folder, 'articles', file)), { name: file })
      const stem = parse(file).name
      const references = kinds
        .map((kind) => join(folder, kind, `${stem}.json`))
        .filter((path) => existsSync(path))
        .map((path): Reference => JSON.parse(readFileSync(path, 'utf8')))
      return article === null ? [] : [{ stem, file: join(folder, 'articles', file), article, references }]
    })
}
