import { describe, expect, it } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import { isAlone, isPointingInside, toRanked } from '../../scripts/3-plan/rank.ts'
import type { Role, Sentence } from '../../scripts/model/argument.ts'
import type { Article } from '../../scripts/model/article.ts'
import { wordsOf } from '../../scripts/model/span.ts'

/** The sentence that speaks best for a role. */
function findBest(role: Role, ...sentences: string[]): string | undefined {
  const article = read(new TextEncoder().encode(sentences.join(' ')), { name: 'a.txt' }).value as Article
  const spans = sentences.map((words, index): Sentence => {
    const start = article.source.text.indexOf(words)
    return {
      id: `s${index}`,
      span: { start, end: start + words.length },
      kind: 'prose',
      section: null,
      point: null,
    }
  })
  const [best] = toRanked(article, spans, { role })
  return best && wordsOf(article.source.text, best.span)
}

describe('the sentence that speaks for a point', () => {
  it('of a cause tells of the fault, not of what went as it should', () => {
    const works = 'The siren at 06:10 reported the leak correctly.'
    const fault = 'Nobody at the depot could hear it, and the failure lasted two hours.'
    expect(findBest('cause', works, fault)).toBe(fault)
    expect(findBest('cause', '清晨6点的水泵运行正常。', '阀门老化造成渗漏。')).toBe('阀门老化造成渗漏。')
  })

  it('of a cause may say that something did not go as it should', () => {
    const fault = 'The siren at 06:10 did not report the leak correctly.'
    expect(findBest('cause', fault, 'The depot stands on the quay.')).toBe(fault)
  })

  it('of a strategy says what is to be done, not what it costs or why', () => {
    const action = '市府應該在港口兩側各設一座閘門。'
    expect(findBest('strategy', '兩座閘門的工程費約380萬元。', action)).toBe(action)
    expect(findBest('strategy', '竞争越激烈，服务就越关键。', '优化会员体系，有助于增强粘性。')).toBe(
      '优化会员体系，有助于增强粘性。',
    )
    const plan = 'Every crane will stop within five seconds.'
    expect(findBest('strategy', 'The new brakes cost £4,000 each.', plan)).toBe(plan)
  })

  it('of a risk counts the loss', () => {
    const loss = 'Three loads, worth £17,400, could no longer be sold.'
    expect(findBest('risk', 'The bookings are kept in the same office.', loss)).toBe(loss)
  })

  it('of a risk tells where it struck, not where it was spared', () => {
    const flood = '低处的车库积水，地下室进水。'
    expect(findBest('risk', '同一场雨落在山上，道路不到一小时就退了水。', flood)).toBe(flood)
    const broken = 'The lower docks lost their power and stopped.'
    expect(findBest('risk', 'The northern docks were unaffected.', broken)).toBe(broken)
  })
})

describe('words that point back from their middle', () => {
  it.each([
    ['en', 'No limit had been set on that wait', true],
    ['en', 'The root cause of this incident was a valve', false],
    ['en', 'The file is typically used for this, but the review is meant to be a soft rule', true],
    ['en', 'A keeper found out this was because the valve had no stop', true],
    ['en', 'The file is typically used for this purpose', true],
    ['en', 'The valve was used for years, but no one had tested it', false],
    ['zh-Hans', '各地修渡口都要遵守这一规律', true],
    ['zh-Hans', '渡口有渡口的规律，各地修渡口都要遵守这一规律', false],
    ['zh-Hans', '沿河要避免此消彼长', false],
    ['zh-Hans', '渡口在此次事故中停了三天', false],
  ] as const)('%s: %s', (language, words, isPointing) => {
    expect(isPointingInside(words, '', { language })).toBe(isPointing)
  })
})

describe('a sentence', () => {
  it.each([
    'Last year it was fewer than one in eleven.',
    'At 71 florins a month it is beyond many pensioners.',
    'Weekday traffic is about five times that.',
    'In our sampling of ten summers just over half were.',
    'The harbour can make this a condition of its money.',
  ])('is not understood by itself where it speaks of what stands before it: %s', (words) => {
    const article = { language: 'en' } as const
    expect(isAlone(words, article) && !isPointingInside(words, '', article)).toBe(false)
  })

  it.each([
    'After a restart the signer takes whatever it is first told as the truth.',
    'In the spring the harbour pays for it.',
  ])('is where its pronoun stands for what it names itself: %s', (words) => {
    expect(isAlone(words, { language: 'en' })).toBe(true)
  })
})

it('a Chinese sentence that goes on with 甚至 leaves out who does it, and does not stand alone', () => {
  expect(isAlone('“港口为什么停工？”', { language: 'zh-Hans' })).toBe(false)
  expect(isAlone('“What held the boats up?”', { language: 'en' })).toBe(false)
  expect(isAlone('甚至在2020年便收购了一家老牌企业。', { language: 'zh-Hans' })).toBe(false)
  expect(isAlone('公司在2020年甚至收购了一家老牌企业。', { language: 'zh-Hans' })).toBe(true)
})
