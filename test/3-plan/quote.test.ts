import { describe, expect, it } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import { quote, withCondition } from '../../scripts/3-plan/quote.ts'
import type { Sentence } from '../../scripts/model/argument.ts'
import type { Article } from '../../scripts/model/article.ts'
import { wordsOf } from '../../scripts/model/span.ts'

/** An article of one sentence after another that tells its language, and where words of it stand. */
function toTold(sentence: string) {
  const frame = /\p{Script=Han}/u.test(sentence)
    ? '这是一段用来确定语言的文字，它说的是港口与潮汐。'
    : 'The harbour office reports on boats and tides in this text, as it did in the year before.'
  const article = read(new TextEncoder().encode(`${frame}\n\n${sentence}`), { name: 'a.txt' }).value as Article
  const toSpan = (words: string) => {
    const start = article.source.text.indexOf(words)
    return { start, end: start + words.length }
  }
  return { article, toSpan, span: toSpan(sentence) }
}

/** What is quoted of a sentence around words, in at most so many characters. */
function quoteOf(sentence: string, words: string, most: number): string | null {
  const { article, toSpan, span } = toTold(sentence)
  return quote(article, span, toSpan(words), (text) => text.length <= most)?.text ?? null
}

describe('words that carry an arrow', () => {
  it('are quoted alone where no whole clauses fit', () => {
    expect(quoteOf('The crane, which dates from 1971, stopped the port for three days.', 'stopped the port', 20)).toBe(
      'stopped the port',
    )
  })

  it('keep what says how large their number is', () => {
    const sentence =
      'The office received 2,730 letters in a week, five times the usual number, and the mayor of the town opened an inquiry.'
    expect(quoteOf(sentence, 'The office received 2,730 letters', 60)).not.toBe(
      'The office received 2,730 letters in a week',
    )
    expect(quoteOf(sentence, 'The office received 2,730 letters', 80)).toContain('five times')
    const zh = '专线去年接到287件陈情，是十年前的三倍，街坊都在埋怨。'
    expect(quoteOf(zh, '专线去年接到287件陈情', 24)).toBe('专线去年接到287件陈情，是十年前的三倍')
  })

  it('are not quoted without the condition before them, nor without one after them', () => {
    const opened = 'And if a pump has failed twice within ten seconds, the panel throws the main switch of the quay.'
    expect(quoteOf(opened, 'the panel throws the main switch of the quay', 60)).toBeNull()
    expect(quoteOf(opened, 'the panel throws the main switch of the quay', 120)).toContain('failed twice')
    const ended = 'The queue on the quay grows by the hour, until nobody can pass the gate, as its doors stay shut.'
    expect(quoteOf(ended, 'The queue on the quay grows by the hour', 50)).toBeNull()
    const zh = '补贴年底还不到位的话，渡船就会全部停航，岛上居民将无船可坐。'
    expect(quoteOf(zh, '渡船就会全部停航', 16)).toBeNull()
    expect(quoteOf(zh, '渡船就会全部停航', 24)).toBe('补贴年底还不到位的话，渡船就会全部停航')
    const dashed = 'The harbour lends the crane for free—unless the town has sold it, at which point it pays for it.'
    expect(quoteOf(dashed, 'at which point it pays for it', 40)).toBeNull()
    const closed = '上面的人我够不着，但如果哪位管事的看到了——把渡船的班次加到十班，岛上居民就有船可坐。'
    expect(quoteOf(closed, '把渡船的班次加到十班', 14)).toBeNull()
  })
})

describe('a piece of a sentence', () => {
  const toWhole = (sentence: string, piece: string) => {
    const { article, toSpan, span } = toTold(sentence)
    const sentences = [{ kind: 'prose', span } as Sentence]
    return wordsOf(article.source.text, withCondition(article, sentences, toSpan(piece)))
  }

  it('is told with the condition before it', () => {
    expect(toWhole('一旦主闸失灵，整个北岸都要停电。', '整个北岸都要停电。')).toBe('一旦主闸失灵，整个北岸都要停电。')
  })

  it('is told without what is no condition', () => {
    expect(toWhole('主闸年久失修，整个北岸都要停电。', '整个北岸都要停电。')).toBe('整个北岸都要停电。')
    expect(toWhole('一旦主闸失灵，灯会灭，整个北岸都要停电。', '整个北岸都要停电。')).toBe('整个北岸都要停电。')
  })
})
