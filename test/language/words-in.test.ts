import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dict } from '@node-rs/jieba/dict.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadSegmenter, loadSegmenterOf } from '../../scripts/language/segmenter.ts'
import { toSimplified } from '../../scripts/language/simplify.ts'
import { toWordsIn } from '../../scripts/language/words-in.ts'

const ARTICLES = join(import.meta.dirname, '../guard/articles')
const texts = readdirSync(ARTICLES)
  .filter((name) => /^zh-0[1-8]/.test(name))
  .map((name) => toSimplified(readFileSync(join(ARTICLES, name), 'utf8')))

const cut = (words: string, segmenter = loadSegmenter()): unknown => [
  segmenter.tag(words, true),
  segmenter.cut(words, false),
]

it('counts what it leaves out: all words are as many as in the dictionary', () => {
  const all = new TextDecoder().decode(dict).trim().split('\n')
  const sum = all.reduce((total, line) => total + Number(line.split(' ')[1]), 0)
  expect(new TextDecoder().decode(toWordsIn(dict, ''))).toBe(`\ue000 ${sum} x\n`)
})

describe('the segmenter of one text', () => {
  it.each(texts.map((text): [string, string] => [text.slice(0, 12), text]))(
    'cuts %s as the whole dictionary does',
    (_, text) => {
      expect(cut(text, loadSegmenterOf(text))).toEqual(cut(text))
    },
  )

  it('cuts each passage of it so', () => {
    const whole = texts.join('\n')
    const own = loadSegmenterOf(whole)
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(40), (start, length) => {
        const passage = whole.slice(start, start + length)
        expect(cut(passage, own)).toEqual(cut(passage))
      }),
    )
  })
})
