import { describe, expect, it } from 'vitest'
import { argue } from '../../scripts/2-argue/index.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

/** What an article is taken to advise. */
async function adviceIn(text: string): Promise<string[]> {
  const article = readArticle(text, 'markdown')
  const { points } = (await argue(article)).value
  return points
    .filter(({ role }) => role === 'strategy')
    .map(({ mentions: [{ start, end }] }) => wordsOf(article.source.text, { start, end }))
}

const MISTAKES = (first: string) => `# 养船的三个错误

## 从不换油

机油不换，发动机容易损坏。${first}

## 从不刷漆

船底不刷漆，木板容易腐烂，造成损失。每年春天应该刷一次漆。

## 从不停航

一年到头不停航，故障会越来越多，带来危险。冬天应该停航检修。
`

const ENGLISH = (first: string) => `# Three mistakes of boat owners

## Never changing the oil

Old oil breaks the engine. ${first}

## Never painting the hull

An unpainted hull rots, and that costs thousands. Owners should paint it every spring.

## Never resting

A boat that sails all year fails more often, which is a danger. Owners should stop in winter and check the engine.
`

describe('a sentence that claims nothing', () => {
  it.each([
    ['我们并不是说你不应该使用便宜的机油。', MISTAKES],
    ['你可能在某个时候需要使用便宜的机油。', MISTAKES],
    ['最典型的例子就是冬天应该停航的那条船。', MISTAKES],
    ['We are not saying that owners should never use cheap oil.', ENGLISH],
    ['We have not examined the question of who should pay for cheap oil.', ENGLISH],
    ['Whether owners should share oil is beyond the scope of this note.', ENGLISH],
    ['当然，也有人说，应该使用便宜的机油。', MISTAKES],
    ['你也许会觉得应该使用便宜的机油。', MISTAKES],
    ['很多人把这归咎于船主，说他们应该使用便宜的机油。', MISTAKES],
    ['以下各项已获船东会通过，应该使用便宜的机油。', MISTAKES],
    ['不是，我们用的是便宜的机油，应该比去年多一成。', MISTAKES],
    ['坊间一直认为，船主应该使用便宜的机油。', MISTAKES],
    ['Many have argued that every owner should use cheap oil.', ENGLISH],
    ['It will be said that every owner should use cheap oil.', ENGLISH],
    ['Some owners say that every owner should use cheap oil.', ENGLISH],
    ['You may have heard that owners should use cheap oil.', ENGLISH],
    ['We are sorry, and we are doing everything we can so that owners should never trust a cheap pump.', ENGLISH],
    ['We were lucky that nobody had to use cheap oil, which owners should never use.', ENGLISH],
    ['我们很幸运，有人说过应该使用便宜的机油。', MISTAKES],
    ['老话说，船主应该使用便宜的机油。', MISTAKES],
    ['这个数字应该是二成，也就是应该有20%的机油要更换。', MISTAKES],
    ['船主应该使用什么便宜的机油，不在本文讨论范围之内。', MISTAKES],
    ['编按：船主应该使用便宜的机油。', MISTAKES],
    ['你应该都知道便宜的机油要怎么使用。', MISTAKES],
    ['You may sometimes have to use cheap oil, and then you should change it soon.', ENGLISH],
    ['应该换油的船主忧心忡忡地反问。', MISTAKES],
    ['拿应该常换的机油举例吧，它总是先坏。', MISTAKES],
    ['带着这些疑问，记者去见应该换油的船主。', MISTAKES],
    ['应该换油的原因，大家可以参考《船主手册》一文。', MISTAKES],
    ['Let’s assume that owners should use cheap oil.', ENGLISH],
    ['As shown above, owners should use cheap oil.', ENGLISH],
    ['The clearest example is that owners should never trust a cheap pump.', ENGLISH],
  ])('is no advice: %s', async (words, toText) => {
    const advice = await adviceIn(toText(words))
    expect(advice.length).toBeGreaterThan(0)
    expect(advice).not.toContain(words)
  })
})

describe('a sentence that only says that there are many of a thing', () => {
  it('is no point; one that tells them is', async () => {
    const text = (second: string) => `# Wells without covers

Two children fell into open wells last year, because nobody had covered them. ${second}

The council should cover the wells before the rains. Parents must keep the gate to the yard shut.
`
    expect((await adviceIn(text('There are many things we can do about it.'))).join()).not.toMatch(/many things/)
    expect(
      (await adviceIn(text('There are very few steps we should need if the wells stay open.'))).join(),
    ).not.toMatch(/few steps/)
  })
})

describe('a list of tasks to which helpers are called', () => {
  const CALL = (close: string) => `# Call for helpers: Tide Festival

The Tide Festival is run by helpers alone. We need about thirty people for the weekend of the spring tide.

## What you can do

You can sign up for one of these tasks:

- **Stage set up**: Carry benches and boards to the quay on Friday.
- **Registration desk**: Give out badges and answer questions.
- **Boats**: Help guests on and off the ferries.
- **Timing**: Tell speakers when their time is up.

We will also use the radio for announcements. ${close}
`
  const kindOf = async (close: string) => (await argue(readArticle(CALL(close), 'markdown'))).value.kind

  it('is no line of argument where nothing else is sure enough to be told', async () => {
    expect(await kindOf('Without enough helpers it gets a little late.')).toBe('none')
  })

  it('is one where the article tells of harm', async () => {
    expect(await kindOf('A lack of helpers led to the loss of two boats, which caused damage of £4,000.')).toBe(
      'argument',
    )
  })
})

it('measures that are announced and numbered are as many as the author counts', async () => {
  const text = `# 渡口的船为什么越来越少

渡口的船十年少了一半，旅客等船的时间越来越长，两岸的生意受到影响，学生常常迟到。

船只老化和船员短缺是主要的原因。联合经营有利于扩大船队，要鼓励。

站长提出了具体建议：

1. 统一排班，方便旅客换乘。
2. 合理规划码头，满足两岸的需要。
3. 鼓励各村入股，添置新船。
4. 加强船员培训，提高待遇。
`
  expect(await adviceIn(text)).toHaveLength(4)
})
