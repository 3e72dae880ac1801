import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { read } from '../../scripts/1-read/index.ts'
import type { Role } from '../../scripts/model/argument.ts'
import type { Article } from '../../scripts/model/article.ts'

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
