import { describe, expect, it } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import { findAim, findPath } from '../../scripts/3-plan/steps.ts'
import type { Sentence } from '../../scripts/model/argument.ts'
import type { Article } from '../../scripts/model/article.ts'

const ENGLISH = 'The harbour office reports on boats and tides in this text, as it did in the year before.'
const CHINESE = '这是一段用来确定语言的文字，它说的是港口与潮汐。'
const anything = () => true

function place(...sentences: string[]): { article: Article; spans: Sentence[] } {
  const frame = /\p{Script=Han}/u.test(sentences[0] ?? '') ? CHINESE : ENGLISH
  const text = `${frame}\n\n${sentences.join(' ')}`
  const article = read(new TextEncoder().encode(text), { name: 'a.txt' }).value as Article
  const spans = sentences.map((sentence, index): Sentence => {
    const start = article.source.text.indexOf(sentence)
    const span = { start, end: start + sentence.length }
    return { id: `s${index}`, span, kind: 'prose', section: null, point: null }
  })
  return { article, spans }
}

/** The pieces of the last sentence, as they would stand on a slide. */
function cut(...sentences: string[]): string[] | null {
  const { article, spans } = place(...sentences)
  const path = findPath(article, spans.at(-1) as Sentence, spans.at(-2) ?? null, 4, () => () => anything)
  return path?.map(({ text }) => text) ?? null
}

describe('a sentence that tells what follows from what', () => {
  it('is led by the sentence before, where its first words point there', () => {
    expect(cut('货场只剩一个出口。', '这一环由于年久失修，容易引发拥堵，进而影响整条航线。')).toEqual([
      '货场只剩一个出口',
      '这一环由于年久失修',
      '容易引发拥堵，进而影响整条航线',
    ])
  })

  it('has no arrow to what it only supposes: that stands with what it takes up', () => {
    expect(cut('货场只剩一个出口。', '这一环如果变动，容易引发拥堵，进而影响整条航线。')).toEqual([
      '货场只剩一个出口。这一环如果变动',
      '容易引发拥堵，进而影响整条航线',
    ])
  })

  it('is cut after its condition and before each consequence; connectives that the arrow says go', () => {
    expect(cut('主闸一旦失灵，北岸就会停电，进而影响冷库。')).toEqual(['主闸一旦失灵', '北岸就会停电', '影响冷库'])
    expect(cut('航线多了，夜里靠港就成了绕不开的选择。')).toEqual(['航线多了', '夜里靠港就成了绕不开的选择'])
    expect(cut('若再延誤一季，碼頭勢必流失貨源。')).toEqual(['若再延誤一季', '碼頭勢必流失貨源'])
    expect(cut('The pump was never tested, so the quay flooded within an hour.')).toEqual([
      'The pump was never tested',
      'the quay flooded within an hour',
    ])
  })

  it('leaves out why something followed where there is no room for it, never what followed', () => {
    const { article, spans } = place(
      'No limit was set.',
      'This led to the loss of all sales, because no ticket was issued.',
    )
    const fits = (text: string) => text.length < 40
    const path = findPath(article, spans[1] as Sentence, spans[0] as Sentence, 2, () => () => fits)
    expect(path?.map(({ text }) => text)).toEqual(['No limit was set', 'led to the loss of all sales'])
  })

  it('is cut before the verb; its hedges stay with what follows', () => {
    expect(cut('闸门年久失修可能导致北岸停电。')).toEqual(['闸门年久失修', '可能导致北岸停电'])
    expect(cut('The old lists could lead to refused tickets, which meant that boats left late.')).toEqual([
      'The old lists',
      'could lead to refused tickets, which meant that boats left late',
    ])
  })

  it('has no arrow after a hedge on which what follows hangs, unless that is hedged or called sure itself', () => {
    expect(cut('闸门失修可能招致不满，最终损害港口的信誉。')).toEqual(['闸门失修', '可能招致不满，最终损害港口的信誉'])
    expect(cut('闸门失修可能导致停电，必然影响冷库。')).toEqual(['闸门失修', '可能导致停电', '必然影响冷库'])
  })

  it('leaves no adverb or pronoun of the verb at the end of the piece before', () => {
    expect(cut('票价偏低自然引发抢票。')).toEqual(['票价偏低', '自然引发抢票'])
    expect(cut('码头为了赶工期连夜卸货而导致吊机过热。')).toEqual(['码头为了赶工期连夜卸货', '导致吊机过热'])
    expect(cut('夜班无人值守，这样必然导致船期延误。')).toEqual(['夜班无人值守', '必然导致船期延误'])
    expect(cut('码头反复涨价从而引发货主不满。')).toEqual(['码头反复涨价', '引发货主不满'])
    expect(cut('停电的事故波及面广。')).toBeNull()
  })

  it('begins without what ties it to the sentence before', () => {
    expect(cut('因此，旧吊机过热会导致整条线停工。')).toEqual(['旧吊机过热', '会导致整条线停工'])
    expect(cut('甚至一艘船晚点，就会使整条线停工。')).toEqual(['一艘船晚点', '就会使整条线停工'])
    expect(cut('可是一旦主闸失灵，北岸就会停电。')).toEqual(['一旦主闸失灵', '北岸就会停电'])
    expect(cut('其次是水压偏低，引发抢水。')).toEqual(['其次是水压偏低', '引发抢水'])
  })

  it('is not cut after a condition before what goes on with it or is said by the way', () => {
    expect(cut('Because the belt had failed, probably some time in May, nobody noticed.')).toBeNull()
    expect(cut('Since then the seed stalls, which used to travel, have closed.')).toBeNull()
    expect(cut('Because the pump is old, and the spare was sold, the quay floods.')).toBeNull()
    expect(cut('The full basin also caused delays, since the pumps were too small.')).toEqual([
      'The full basin',
      'also caused delays, since the pumps were too small',
    ])
    expect(cut('Because the pump is old, the quay was flooded twice.')).toEqual([
      'Because the pump is old',
      'the quay was flooded twice',
    ])
  })

  it('begins with the sentence before where it only points to it', () => {
    expect(cut('港口去年换了三次班表。', '这些调整可能使夜班无人值守。')).toEqual([
      '港口去年换了三次班表',
      '可能使夜班无人值守',
    ])
    expect(cut('No limit was set on the wait.', 'This led to the loss of all sales.')).toEqual([
      'No limit was set on the wait',
      'led to the loss of all sales',
    ])
    expect(cut('这些调整可能使夜班无人值守。')).toBeNull()
  })

  it('is left whole where it denies, describes or tells of no consequence', () => {
    expect(cut('换班不会导致北岸停电。')).toBeNull()
    expect(cut('停电造成的损失由港口承担。')).toBeNull()
    expect(cut('The change did not lead to any refused tickets.')).toBeNull()
    expect(cut('港口有三座码头，北岸最老。')).toBeNull()
  })

  it('keeps who said it; what only sets the scene of a condition goes', () => {
    expect(cut('队部估计，只要再少三人，夜班就得停收一天。')).toEqual(['队部估计，只要再少三人', '夜班就得停收一天'])
    expect(cut('港口养活了三百个家庭，货源一旦外流，镇上就没有活路。')).toEqual(['货源一旦外流', '镇上就没有活路'])
  })
})

describe('a sentence that says what for', () => {
  const aim = (sentence: string) => {
    const { article, spans } = place(sentence)
    return findAim(article, (spans[0] as Sentence).span, anything, anything)?.map(({ text }) => text) ?? null
  }

  it('is cut before its aim', () => {
    expect(aim('港口应当增设两台备用泵，避免北岸再度停电。')).toEqual(['港口应当增设两台备用泵', '避免北岸再度停电'])
    expect(aim('Readers will load the list hourly, so that late buyers can board.')).toEqual([
      'Readers will load the list hourly',
      'so that late buyers can board',
    ])
    expect(aim('减少盐的摄入，保持饮食清淡，避免高糖的食物。')).toBeNull()
    expect(aim('减少夜间的靠泊，避免事故再次发生。')).toEqual(['减少夜间的靠泊', '避免事故再次发生'])
    expect(aim('港口应当增设两台备用泵。')).toBeNull()
    expect(aim('Print the time of loading, to the minute, on every case.')).toBeNull()
  })
})
