import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import { argue } from '../../scripts/2-argue/index.ts'
import { findSentences } from '../../scripts/2-argue/sentences.ts'
import { splitSentences } from '../../scripts/2-argue/split.ts'
import type { Article } from '../../scripts/model/article.ts'

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

function readText(text: string, name: string): Article | null {
  return read(new TextEncoder().encode(text), { name }).value
}

/** The characters that lie neither in a sentence nor in noise. */
function findUncovered(article: Article): string {
  const held = [...findSentences(article).map(({ span }) => span), ...article.noise.map(({ span }) => span)]
  return Array.from(article.source.text)
    .map((character, index) => ({ character, index }))
    .filter(
      ({ character, index }) => /\S/.test(character) && !held.some(({ start, end }) => index >= start && index < end),
    )
    .map(({ character }) => character)
    .join('')
}

describe('sentences', () => {
  it('end at a semicolon of half width in Chinese, not in English', () => {
    expect(split('1、增加灰度时间,提前发现 bug; 2、增加异地灾备。')).toHaveLength(2)
    expect(split('The pump failed; the gate did not.')).toHaveLength(1)
  })

  it('end at Chinese full stops, and take closing quotes with them', () => {
    expect(split('雨停了。他说：“走吧。”于是大家出发！')).toEqual(['雨停了。', '他说：“走吧。”', '于是大家出发！'])
  })

  it('begin with whatever character they begin with', () => {
    expect(split('雨停了。地面还湿。“好！”的确如此，“走吧！”地喊。')).toEqual([
      '雨停了。',
      '地面还湿。',
      '“好！”的确如此，“走吧！”地喊。',
    ])
  })

  it('take marks with them that stand behind their end', () => {
    expect(split('雨停了。\n他说走吧。 **')).toEqual(['雨停了。', '他说走吧。 **'])
  })

  it('do not end inside brackets or titles', () => {
    expect(split('《你好。世界》一书（2020年版。）很薄。')).toEqual(['《你好。世界》一书（2020年版。）很薄。'])
  })

  it('do not end at abbreviations, initials, decimals or list numbers', () => {
    expect(split('Dr. Wu met J. Lind at 3.5 p.m. on Monday.\n1. They left.')).toEqual([
      'Dr. Wu met J. Lind at 3.5 p.m. on Monday.',
      '1. They left.',
    ])
  })

  it('of a bracket of their own stand apart from the next', () => {
    expect(split('It rained. (The gauge broke.) The road flooded.')).toEqual([
      'It rained.',
      '(The gauge broke.)',
      'The road flooded.',
    ])
  })

  it('go on over the lines of a hard-wrapped paragraph', () => {
    expect(
      split('The harbour was closed for most\nof the winter because of the\nice on the river. It opened late.'),
    ).toHaveLength(2)
  })
})

describe('the sentences of an article', () => {
  const folder = join(import.meta.dirname, 'cases')
  const files = readdirSync(folder).filter((file) => !file.endsWith('.expected'))

  it.each(files)('hold every word of "%s" that is not noise, in order and without overlap', (file) => {
    const article = readText(readFileSync(join(folder, file), 'utf8'), file)
    if (article === null) throw new Error(`"${file}" cannot be read`)
    expect(findUncovered(article)).toBe('')
    const sentences = findSentences(article)
    for (const [index, { span }] of sentences.entries())
      expect(span.start).toBeGreaterThanOrEqual(sentences[index - 1]?.span.end ?? 0)
  })

  it('hold every word of any Markdown that is not noise', () => {
    const line = fc.constantFrom(
      '# 标题',
      '## Causes',
      '- **Cost:** too high. It grew.',
      '- 一项；另一项。',
      '1. First step',
      '> quoted (words. here)',
      '| a | b |\n| - | - |\n| 1。 | 2 |',
      '第一，雨多。第二，路滑！',
      'Plain words “with quotes.” And more…',
      '```\ncode\n```',
      '',
      '![图](a.png)',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const article = readText(lines.join('\n\n'), 'any.md')
        return article === null || findUncovered(article) === ''
      }),
      { numRuns: 60 },
    )
  })
})

it('a sentence that announces points by a colon is parted from the first of them', async () => {
  const article = readText(
    '# 渡船为何停航\n\n渡船停了三天，岛上没有别的船。\n\n停航的原因主要有：水泵没有上油，轴承烧坏；值班表过期，没有人来修；仓库里没有备件。\n\n为此应采取以下措施：换一台新水泵；重排值班表；备两套轴承。\n',
    'ferry.md',
  )
  if (article === null) throw new Error('no article')
  const { sentences } = (await argue(article)).value
  const words = sentences.map(({ span }) => article.source.text.slice(span.start, span.end))
  expect(words).toContain('停航的原因主要有：')
  expect(words).toContain('水泵没有上油，轴承烧坏；')
  expect(sentences.map(({ id }) => id)).toEqual(sentences.map((_, at) => `s${at + 1}`))
})
