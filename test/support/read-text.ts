import { read } from '../../scripts/1-read/index.ts'
import type { Article } from '../../scripts/model/article.ts'
import type { SourceFormat } from '../../scripts/model/source.ts'
import { printArticle } from './print-article.ts'

/** An article from its text; fails when it cannot be read. */
export function readArticle(text: string, format: SourceFormat = 'text'): Article {
  const { value } = read(new TextEncoder().encode(text), { name: 'article', format })
  if (value === null) throw new Error('the article could not be read')
  return value
}

/** An article's structure in lines, without the language. */
export const outline = (text: string, format: SourceFormat = 'text'): string =>
  printArticle(readArticle(text, format)).replace(/^language: .*\n/, '')

/** Removes the indent that a text has from standing in a test. */
export const unindent = (text: string): string => {
  const lines = text.replace(/^\n/, '').split('\n')
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(indent)).join('\n')
}
