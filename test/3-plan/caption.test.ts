import { expect, it } from 'vitest'
import { toCapital } from '../../scripts/3-plan/capital.ts'
import { toBand, toCaptioned } from '../../scripts/3-plan/caption.ts'
import type { Article } from '../../scripts/model/article.ts'

const of = (text: string, language: Article['language']) => ({ language, source: { text } }) as Article
const select = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { text: words, from: [{ start, end: start + words.length }] as const }
}

/** The number and its words as `number | words`. */
function caption(sentence: string, number: string): string {
  const figure = { value: select(sentence, number), words: select(sentence, sentence) }
  const { value, words } = toCaptioned(of(sentence, 'zh-Hant'), figure)
  return `${value.text} | ${words?.text}`
}

it('words beneath a number do not say it again where it ends them', () => {
  expect(caption('摊位费收入只有469万元', '469万元')).toBe('只有469万元 | 摊位费收入')
  expect(caption('申报损失 460 万元', '460 万元')).toBe('460万元 | 申报损失')
  expect(caption('储备去年底已经达到了15亿元', '15亿元')).toBe('已经达到了15亿元 | 储备去年底')
})

it('words that need the number keep it', () => {
  for (const sentence of [
    '价格降到了如今的52%',
    '经费约1,600万元，不到两年的补贴',
    '发病的可能性高30%',
    '比例不应再高，比如3%',
  ])
    expect(caption(sentence, /\d[\d,]*(?:%|万元)/u.exec(sentence)?.[0] ?? '')).toContain(`| ${sentence}`)
})

it('words that begin in the middle of an English sentence get a capital', () => {
  const text = 'When the gates fail, every boat waits. npm is a name; iPhones too.'
  const capital = (words: string) => toCapital(of(text, 'en'), select(text, words)).text
  expect(capital('every boat waits')).toBe('Every boat waits')
  expect(capital('npm is a name')).toBe('npm is a name')
  expect(capital('iPhones too')).toBe('iPhones too')
  const list = 'What one can do:\n\nstop smoking\n\nlose weight\n\nno sugar\n\ngit pull'
  const inList = (words: string) => toCapital(of(list, 'en'), select(list, words)).text
  expect(['stop smoking', 'no sugar', 'git pull'].map(inList)).toEqual(['Stop smoking', 'No sugar', 'git pull'])
  const alone = 'Tools.\n\nkubectl stops the pods.\n\nThe rest waits.'
  expect(toCapital(of(alone, 'en'), select(alone, 'kubectl stops')).text).toBe('kubectl stops')
})

/** The facts of a band, each as `number | words`. */
function band(...sentences: readonly (readonly [sentence: string, number: string])[]): string[] {
  const facts = sentences.map(([sentence, number]) => {
    const whole = { figure: select(sentence, number), text: select(sentence, sentence) }
    const { value, words } = toCaptioned(of(sentence, 'zh-Hant'), { value: whole.figure, words: whole.text })
    return { whole, captioned: { figure: value, text: words ?? value } }
  })
  return toBand(facts).map(({ figure, text }) => `${figure?.text} | ${text.text}`)
}

it('the numbers of a band all stand above their words, or each in its words', () => {
  const [income, loss] = [
    ['摊位费收入只有469万元', '469万元'],
    ['申报损失460万元', '460万元'],
  ] as const
  expect(band(income, loss)).toEqual(['只有469万元 | 摊位费收入', '460万元 | 申报损失'])
  expect(band(income, ['价格降到了如今的52%', '52%'])[0]).toBe('469万元 | 摊位费收入只有469万元')
})

it('the small name of a thing with which sentences open time and again keeps its letter', () => {
  const text =
    'etcd keeps the state.\n\netcd writes it to the disk. The disk was full.\n\n| Action |\n| etcd should check the disk |\n| clean the disk |'
  const capital = (words: string) => toCapital(of(text, 'en'), select(text, words)).text
  expect(capital('etcd should check the disk')).toBe('etcd should check the disk')
  expect(capital('clean the disk')).toBe('Clean the disk')
})
