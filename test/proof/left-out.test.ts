import { describe, expect, it } from 'vitest'
import type { Language } from '../../scripts/model/article.ts'
import type { Facts } from '../../scripts/proof/facts.ts'
import { findMeaningLeftOut } from '../../scripts/proof/left-out.ts'

/** What is told of a slide that shows `kept` of an article of the sentences; it is called a name where it is the label of a point. */
function findLost(language: Language, kept: string, ...sentences: readonly string[]): string | null {
  const text = sentences.join('\n')
  const toSpan = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const facts = {
    article: { language, source: { text } },
    map: { points: [], sentences: sentences.map((words) => ({ kind: 'prose', span: toSpan(words) })) },
    deck: { slides: [] },
    wordsOf: ({ start, end }: { start: number; end: number }) => text.slice(start, end),
  } as unknown as Facts
  const parts = kept.split('|')
  const from = parts.map(toSpan) as [ReturnType<typeof toSpan>]
  const placed = { slide: 1, id: 'causes', path: 'title', text: { text: parts.join(''), from } }
  const [, word = null] = /leaves out "(.*?)",/su.exec(findMeaningLeftOut(facts, placed)?.message ?? '') ?? []
  return word
}

describe('an aside in brackets that went', () => {
  it('turns nothing where it is an address', () => {
    const en = 'Open review such as that on the [pier page](https://pier.example/static/about) helps.'
    expect(findLost('en', 'Open review such as that on the [pier page]| helps', en)).toBeNull()
  })

  it('turns nothing where all that it is said of went too', () => {
    const zh = '车站附近有十二家旅店，房价每晚两百元（淡季约一百元），旅客大多当天来回。'
    expect(findLost('zh-Hans', '车站附近有十二家旅店', zh)).toBeNull()
    expect(findLost('zh-Hans', '旅客大多当天来回', zh)).toBeNull()
    const en = 'The pier has two cranes, a shed and a weighbridge (not in use), and it closes at noon.'
    expect(findLost('en', 'The pier has two cranes', en)).toBeNull()
  })

  it('turns what stays of the clause it stands behind or in', () => {
    const zh = '房价每晚两百元（淡季约一百元），旅客大多当天来回。'
    expect(findLost('zh-Hans', '房价每晚两百元', zh)).toBe('约')
    expect(findLost('zh-Hans', '补贴|到位', '补贴（不含税款）到位，工程开工。')).toBe('不')
    expect(findLost('zh-Hans', '到位', '补贴（不含税款）到位，工程开工。')).toBe('不')
    expect(findLost('en', 'The pier has a weighbridge', 'The pier has a weighbridge (not in use), and closes.')).toBe(
      'not',
    )
  })

  it('turns it with any of its clauses', () => {
    expect(findLost('zh-Hans', '房价每晚两百元', '房价每晚两百元（含早餐，不含税），旅客很多。')).toBe('不')
  })
})

describe('what only a reader of the file needs', () => {
  it('turns nothing where it went, and a figure beside it does', () => {
    const en = 'The pump failed {% cite doe1995, roe 2001 %} at noon.'
    expect(findLost('en', 'The pump failed| at noon', en)).toBeNull()
    expect(findLost('en', 'The pump failed| at noon', 'The pump failed 12 times at noon.')).toBe('12')
  })
})

it('a name that is cut within its label turns nothing', () => {
  const text = 'Lifts that stop with no warning but not at night are old.'
  const label = [{ start: 0, end: text.indexOf(' are old') }] as const
  const find = (points: readonly object[]) => {
    const map = { points, sentences: [{ kind: 'prose', span: { start: 0, end: text.length } }] }
    const wordsOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    const facts = { article: { language: 'en', source: { text } }, map, deck: { slides: [] }, wordsOf }
    const from = [{ start: 0, end: text.indexOf(' at night') - 4 }] as [{ start: number; end: number }]
    const placed = { slide: 1, id: 'risks', path: 'title', text: { text: 'Lifts that stop…', from } }
    return findMeaningLeftOut(facts as unknown as Facts, placed)
  }
  expect(find([])).not.toBeNull()
  expect(find([{ label }])).toBeNull()
})

describe('by what reckoning a clause holds', () => {
  it('is not left out of it', () => {
    const zh = '以目前的垃圾量估算，全年收入约820万元。'
    expect(findLost('zh-Hans', '全年收入约820万元', zh)).toContain('估算')
    expect(findLost('zh-Hans', '去年有四十二班船晚点', '按照港务局的统计，去年有四十二班船晚点。')).toBeNull()
  })
})

describe('a clause that stays', () => {
  it('ends at a half-width mark before a figure, unless this is a mark of one', () => {
    const zh = '谣言传开后菜价大跌;2019年5月又跌去3,400元。'
    expect(findLost('zh-Hans', '谣言传开后菜价大跌', zh)).toBeNull()
    expect(findLost('zh-Hans', '又跌去|400元', zh)).toBe('2019')
  })

  it('may go without the number of the item it opens', () => {
    const zh = ['3.2.1旧的堤坝渗水是一种隐患，两岸不得安宁。', '3.2.2 新的堤坝尚未建成。']
    expect(findLost('zh-Hans', '旧的堤坝渗水是一种隐患', ...zh)).toBeNull()
    expect(findLost('en', 'Nobody rang back.', '1.4 Nobody rang back.', '1.5 The desk was empty.')).toBeNull()
  })

  it('may go without the number of an item within a sentence', () => {
    const items = '1、换掉旧的阀门; 2、每周检查一次; 3、公布水压。'
    expect(findLost('zh-Hans', '每周检查一次', items)).toBeNull()
    expect(findLost('zh-Hans', '座水塔要修', '先修码头; 2座水塔要修; 3座桥要修。')).toBe('2')
  })

  it('may go without the number of an item in a list of plain ones', () => {
    expect(findLost('zh-Hans', '没有按规程施工', '1、没有按规程施工。', '2、没有发现断层。')).toBeNull()
    expect(findLost('zh-Hans', '没有按规程施工', '1、没有按规程施工。', '没有发现断层。')).toBe('1')
  })

  it('may go without a condition in brackets that is said of another', () => {
    const en = 'Set dates for tokens (if you need them at all), treat files as code, and build from clean source.'
    expect(findLost('en', 'treat files as code, and build from clean source', en)).toBeNull()
    expect(findLost('en', 'Set dates for tokens|treat files as code', en)).toBe('if')
  })

  it('may not go without a figure that only looks like one', () => {
    expect(findLost('en', 'million people left.', '2.4 million people left.', '2.5 million people stayed.')).toBe('2.4')
    expect(findLost('en', 'Nobody rang back.', '1.4 Nobody rang back.', 'The desk was empty.')).toBe('1.4')
    expect(findLost('zh-Hans', '亿人离开。', '2.4亿人离开。', '2.5亿人留下。')).toBe('2.4')
  })
})

describe('a condition that went', () => {
  it('turns the clause after it', () => {
    expect(findLost('zh-Hans', '渡船就会停航', '如果补贴不到位，渡船就会停航。')).toContain('如果')
    expect(findLost('zh-Hans', '渡船就会停航', '补贴不到位的话，渡船就会停航。')).toContain('的话')
    expect(findLost('zh-Hans', '渡船已经停航', '船长说的话，渡船已经停航。')).toBeNull()
  })

  it('turns the clause before it in English', () => {
    expect(
      findLost('en', 'The queue grows', 'The queue grows, until nobody can pass, as the doors stay shut.'),
    ).toContain('until')
  })
})
