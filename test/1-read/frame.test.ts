import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

const BODY = '水库的水位一天比一天低，城里的人却还没有感觉到，因为水龙头里的水和从前一样多。'
const ENGLISH = 'The harbour had been closed for three days before anyone in the town asked what it would cost.'

const frame = (text: string) => {
  const article = readArticle(text)
  const words = (span: typeof article.title) => (span === null ? null : wordsOf(article.source.text, span))
  const { title, subtitle, byline, date, publisher } = article
  return [title, subtitle, byline, date, publisher].map(words)
}
const withTitle = (title: string) => frame(`${title}\n\n${BODY}`).slice(0, 2)
const withLine = (line: string) => frame(`水库为何干涸\n\n${line}\n\n${BODY}`).slice(2)

describe('a title of two parts is title and subtitle', () => {
  test.each([
    '水库为何干涸|三个原因',
    '水库为何干涸｜三个原因',
    '水库为何干涸：三个原因',
    '水库为何干涸: 三个原因',
    '水库为何干涸——三个原因',
    '水库为何干涸 — 三个原因',
  ])('%s', (title) => {
    expect(withTitle(title)).toEqual(['水库为何干涸', '三个原因'])
  })

  test('where it is long and calls for something before it says on what', () => {
    const long = '以「多用井水，善用雨水」取代「只用渠水」！水務學會對「2030渠水到戶」政策的立場聲明（連署至三月底止）'
    expect(withTitle(long)[0]).toBe('以「多用井水，善用雨水」取代「只用渠水」！')
    expect(withTitle('水庫乾了！誰來救它')).toEqual(['水庫乾了！誰來救它', null])
  })

  test('the same in English behind a Chinese title is the subtitle', () => {
    expect(withTitle('从一次访谈看水库的账 On the Cost of the Old Reservoir')).toEqual([
      '从一次访谈看水库的账',
      'On the Cost of the Old Reservoir',
    ])
    expect(withTitle('我们怎样改用 Visual Studio Code')).toEqual(['我们怎样改用 Visual Studio Code', null])
  })

  test('the subtitle may stand on a line of its own', () => {
    expect(withTitle('水库为何干涸\n——来自上游的报告')).toEqual(['水库为何干涸', '来自上游的报告'])
  })

  test('a time or a single letter before the colon is no title', () => {
    expect(withTitle('Closed at 10:20 again')).toEqual(['Closed at 10:20 again', null])
    expect(withTitle('Q: who closed the harbour')).toEqual(['Q: who closed the harbour', null])
  })
})

test('a kicker above the title is not the title, nor the head of a section', () => {
  const article = readArticle(
    `## Credit where it is due\n\n# The harbour runs out of credit\n\n${ENGLISH}\n`,
    'markdown',
  )
  expect(article.title && wordsOf(article.source.text, article.title)).toBe('The harbour runs out of credit')
  expect(article.sections).toEqual([])
})

describe('author, date and origin near the top', () => {
  test.each([
    ['作者:编辑室 |', ['编辑室', null, null]],
    ['文/张三', ['张三', null, null]],
    ['文／林若水（某大学教授）', ['林若水', null, null]],
    ['本报记者 李四', ['李四', null, null]],
    ['By Jane Doe', ['Jane Doe', null, null]],
    ['採訪、整理｜林若水　攝影｜阿凱', ['林若水', null, null]],
    ['创建人：张三　最后修改：2024-03-01 10:20　阅读 312　点赞 25', ['张三', '2024-03-01 10:20', null]],
    ['原创 老莫 莫谈生意 2024-03-01 20:03 浙江', ['老莫', '2024-03-01 20:03', null]],
    ['中華民國 113 年 3 月', [null, '中華民國 113 年 3 月', null]],
    ['Friday 1 March 2024, 6.00 am BST', [null, '1 March 2024, 6.00 am', null]],
    ['水利政策研究中心　政策簡報第 118 期', [null, null, '水利政策研究中心']],
    ['来源：示例网', [null, null, '示例网']],
    ['2024年3月1日 10:20', [null, '2024年3月1日 10:20', null]],
    ['2024-03-01 10:20  来源：示例网  作者：张三', ['张三', '2024-03-01 10:20', '示例网']],
    ['Published March 1, 2024 by the staff', [null, null, null]],
    ['March 1, 2024', [null, 'March 1, 2024', null]],
    ['By Jane Doe | 1 March 2024 | 5 min read', ['Jane Doe', '1 March 2024', null]],
    ['By Jane Doe, harbour engineer · 1 March · 6 min read', ['Jane Doe, harbour engineer', '1 March', null]],
    ['Written by Jane Doe • March 1 • 12 comments • Share', ['Jane Doe', 'March 1', null]],
    ['Jane Doe, harbour engineer | Updated 1 March, 10:20', ['Jane Doe, harbour engineer', '1 March, 10:20', null]],
    ['Published 10:20, 1 March — By Jane Doe', ['Jane Doe', '1 March', null]],
    ['By Jane Doe | jane@harbour.example | 1 March 2024', ['Jane Doe', '1 March 2024', null]],
    ['Jane Doe and John Roe · 1 March', ['Jane Doe and John Roe', '1 March', null]],
    ['Posted by Jane · 7 min read · 23 comments', ['Jane', null, null]],
    ['作者：张三 · 发布于 2024年3月1日 · 阅读需 5 分钟', ['张三', '2024年3月1日', null]],
    ['张三　发布于 2024年3月1日　阅读 3,206', ['张三', '2024年3月1日', null]],
    ['撰文：张三 发布于 3月1日 10:20 阅读 1.2万', ['张三', null, null]],
    ['文／林若水｜2024年3月1日｜閱讀 3,206', ['林若水', '2024年3月1日', null]],
    ['撰文：林若水｜示例網｜閱讀時間 5 分鐘｜收藏', ['林若水', null, '示例網']],
    ['林若水／某大學教授 • 3 月 1 日 • 分享 • 列印', ['林若水／某大學教授', '3 月 1 日', null]],
    ['2024/03/01 09:30　讀者投書　◎林若水（某大學教授）', ['林若水', '2024/03/01 09:30', null]],
    ['〈示例觀察〉專欄 ◎ 林若水（某校教師）', ['林若水', null, null]],
    ['由 Jane Doe 發佈於 3 月 1 日 · 7 分鐘的閱讀', ['Jane Doe', '3 月 1 日', null]],
  ])('%s', (line, expected) => {
    expect(withLine(line)).toEqual(expected)
  })

  test.each([
    'By Sunday, the whole harbour was dry.',
    'Jane Doe, harbour engineer',
    '1 March · the day the water went',
    '江苏 · 3月1日',
    '水位：3月1日 · 12 米',
  ])('is not in: %s', (line) => {
    expect(withLine(line)).toEqual([null, null, null])
  })

  test('a sentence that tells of an author or a date stays in the article', () => {
    const article = readArticle(`水库为何干涸\n\n作者张三在2024年3月1日写信给管理处，问水位为什么这么低。\n\n${BODY}`)
    expect(article.lead).toHaveLength(2)
  })

  test.each(['字級：小 中 大　分享　列印', '阅读 3,206 · 评论 12', '6 min read | 12 comments | Share'])(
    'a line that is only of the page says nothing: %s',
    (line) => {
      const { lead, noise } = readArticle(`水库为何干涸\n\n${line}\n\n${BODY}`)
      expect([lead.length, noise.length]).toEqual([1, 1])
      expect(withLine(line)).toEqual([null, null, null])
    },
  )

  test('the line is noise, so that it stands on no slide body', () => {
    const { noise, source } = readArticle(`水库为何干涸\n\n作者:编辑室 |\n\n${BODY}`)
    expect(noise.map(({ span, reason }) => [wordsOf(source.text, span), reason])).toEqual([['作者:编辑室 |', 'byline']])
  })
})

test('a line that is part of the page is not taken for the title', () => {
  expect(frame(`点击上方蓝字关注我们\n\n水库为何干涸\n\n${BODY}`)[0]).toBe('水库为何干涸')
})

describe('a page that was copied as a whole', () => {
  const HEAD =
    'Home\nOpinion\nSubscribe\n\nWhy the harbour closed\n\nJane Doe\nColumnist\n1 March 2024\nShare\n5 min read\n\n'

  test('has its title below the parts of the site, and its author alone on a line', () => {
    expect(frame(HEAD + ENGLISH)).toEqual(['Why the harbour closed', null, 'Jane Doe', '1 March 2024', null])
  })

  test('leaves none of these lines in the article', () => {
    const { lead, noise } = readArticle(HEAD + ENGLISH)
    expect(lead).toHaveLength(1)
    expect(noise.map(({ reason }) => reason).sort()).toEqual([...Array(6).fill('navigation'), 'byline', 'date'].sort())
  })

  test.each([
    ['By Jane Doe, harbour engineer\n1 March\n6 min read', 'Jane Doe, harbour engineer', '1 March'],
    ['Jane Doe, harbour engineer\nPublished 1 March, 10:20', 'Jane Doe, harbour engineer', '1 March, 10:20'],
    ['林若水\n2024年3月1日\n閱讀 3,206', '林若水', '2024年3月1日'],
    ['2024-03-01 05:30\n林若水／某大學景觀學系助理教授\n分享', '林若水／某大學景觀學系助理教授', '2024-03-01 05:30'],
  ])('may have author and date on lines of their own: %s', (lines, author, day) => {
    expect(frame(`Why the harbour closed\n\n${lines}\n\n${ENGLISH}`).slice(2, 4)).toEqual([author, day])
  })

  test('may be named like a part of the site where nothing else is its title', () => {
    expect(frame(`Opinion\n\n${ENGLISH}\n\n${ENGLISH} Nobody did.`)[0]).toBe('Opinion')
  })
})

describe('a first line that names the site, its column or the way there', () => {
  const LINES = '管理处三年没有换过水表\n张三　发布于 2024年3月1日　阅读 3,206'
  test.each([
    '示例教育在线 · 师说',
    '示例日报｜观点',
    '示例晚報 / 評論',
    '示例时报',
    '水务观察',
    '示例网　评论频道',
    '評論 · 城鄉',
    '示例日報 > 評論 > 民意廣場',
    '首页 > 评论 > 水务观察',
    '评论 / 教育',
    '示例日報 > 評論 > 民意廣場\n登入　訂閱電子報　紙本訂閱',
  ])('is not the title: %s', (line) => {
    const found = frame(`${line}\n${LINES}\n\n${BODY}`)
    expect(found.slice(0, 4)).toEqual(['管理处三年没有换过水表', null, '张三', '2024年3月1日'])
    const { noise, source } = readArticle(`${line}\n${LINES}\n\n${BODY}`)
    const cut = noise.filter(({ reason }) => reason === 'navigation').map(({ span }) => wordsOf(source.text, span))
    expect(cut).toEqual(line.split('\n'))
  })

  test.each([
    'The Wrayness Courier | Opinion',
    'THE WRAYNESS COURIER',
    'Opinion / Education',
    'Wrayness Institute · Commentary',
    'Commentary · Rural policy',
    'The Wrayness Courier > Opinion > Harbour',
  ])('is not the title: %s', (line) => {
    const found = frame(`${line}\nWhy the harbour closed\nBy Jane Doe, harbour engineer · 1 March\n\n${ENGLISH}`)
    expect(found.slice(0, 4)).toEqual(['Why the harbour closed', null, 'Jane Doe, harbour engineer', '1 March'])
  })

  test('is not the title where it only opens a text', () => {
    expect(frame(`背景\n\n${BODY}\n\n目标\n\n${BODY}`)[0]).toBeNull()
  })

  test('is not the title in capitals above a line of Chinese, but one above Latin words', () => {
    expect(frame(`36KR\n\n管理处三年没有换过水表\n\n${BODY}`)[0]).toBe('管理处三年没有换过水表')
    expect(frame(`NATO\n\nAn old harbour\n\n${ENGLISH}`)[0]).toBe('NATO')
  })

  test('is no title either where a heading or the page states it', () => {
    const { lead, title, source } = readArticle(
      `Commentary · Rural policy\n\n# Why it closed\n\n${ENGLISH}`,
      'markdown',
    )
    expect([title && wordsOf(source.text, title), lead.length]).toEqual(['Why it closed', 1])
  })

  test.each([
    ['水库之困|三个原因\n文／林若水', '水库之困', '三个原因'],
    ['谁在读晚报|纸媒的黄昏\n一位报贩的二十年\n文／林若水', '谁在读晚报', '纸媒的黄昏'],
    ['消失的日报 · 一座城市\n张三　2024年3月1日', '消失的日报 · 一座城市', null],
    ['约翰·史密斯的水库\n一个外乡人\n文／林若水', '约翰·史密斯的水库', '一个外乡人'],
    ['管网\n一座城市的地下\n文／林若水', '管网', '一座城市的地下'],
    ['水库观察：三个原因\n文／林若水', '水库观察', '三个原因'],
    ['示例日报｜观点\n文／林若水', '示例日报', '观点'],
    ['示例日报｜水库\n——三个原因\n文／林若水', '示例日报', '水库'],
    ['Water | A Reckoning\nBy Jane Doe', 'Water', 'A Reckoning'],
    ['The Lost Harbour · Why it closed\nNobody asked\nBy Jane Doe', 'The Lost Harbour · Why it closed', 'Nobody asked'],
  ])('may look like a title, and is it: %s', (lines, title, subtitle) => {
    const body = /\p{Script=Han}/u.test(lines) ? BODY : ENGLISH
    expect(frame(`${lines}\n\n${body}`).slice(0, 2)).toEqual([title, subtitle])
  })
})

describe('the masthead of a periodical above a title', () => {
  test.each([
    ['水库研究　2022年第4期（总第118期）\n\n水库之困\n\n文／林若水', '水库之困'],
    ['北原水务简报（第31期）\n\n水库之困\n\n文／林若水', '水库之困'],
    ['《湖岸街坊》月報　第214期　健康角\n\n水库之困\n\n文／林若水', '水库之困'],
    ['水库之困\n水文副刊 第88期\n文／林若水', '水库之困'],
    [
      'THE LONG WATER\nQuarterly of the lakes\nNo. 71, Spring 2031\n\nWhy it closed\n\nWords: Jane Doe',
      'Why it closed',
    ],
    ['The Wrayness Courier\nOpinion | Saturday 8 March 2031\n\nWhy it closed\n\nBy Jane Doe', 'Why it closed'],
  ])('is not the title: %s', (lines, title) => {
    const body = /\p{Script=Han}/u.test(lines) ? BODY : ENGLISH
    const [found, subtitle, byline] = frame(`${lines}\n\n${body}`)
    expect([found, subtitle]).toEqual([title, null])
    expect(['林若水', 'Jane Doe']).toContain(byline)
  })

  test('is one where nothing else can be', () => {
    expect(frame(`水务简报（第31期）\n\n${BODY}`)[0]).toBe('水务简报（第31期）')
  })
})

describe('a name with its office', () => {
  test('is the author, also below counters of the page and above a heading', () => {
    const text = `水庫之困\n2025/02/23 16:28\n瀏覽132\n迴響0\n推薦11\n引用0\n立法委員 林宜靜\n一、水庫為何乾涸?\n${BODY}`
    expect(frame(text).slice(0, 4)).toEqual(['水庫之困', null, '立法委員 林宜靜', '2025/02/23 16:28'])
    const { lead, sections } = readArticle(text)
    expect([lead.length, sections.length]).toEqual([0, 1])
  })
})

describe('a line between the title and its author', () => {
  test.each([
    ['水库之困\n\n一座城市为何缺水\n\n文／林若水', ['水库之困', '一座城市为何缺水']],
    ['Why it closed\n\nWhat a gate can teach a town\n\nBy Jane Doe', ['Why it closed', 'What a gate can teach a town']],
  ])('is the subtitle: %s', (lines, expected) => {
    const body = /\p{Script=Han}/u.test(lines) ? BODY : ENGLISH
    expect(frame(`${lines}\n\n${body}`).slice(0, 2)).toEqual(expected)
  })
})

describe('a title with the kind of text in brackets', () => {
  test.each([
    ['【复盘】水库停水事故', ['水库停水事故', '复盘']],
    ['【水库为何干涸】', ['水库为何干涸', null]],
    ['【第二章】水库为何干涸', ['【第二章】水库为何干涸', null]],
  ])('%s', (title, expected) => {
    expect(withTitle(title)).toEqual(expected)
  })
})

describe('what has no title', () => {
  test('begins with a sentence', () => {
    expect(frame(`${BODY}\n\n${BODY}又过了一年。`)[0]).toBeNull()
  })

  test('begins with a numbered heading', () => {
    expect(frame(`一、原因\n\n${BODY}\n\n二、对策\n\n${BODY}又过了一年。`)[0]).toBeNull()
  })
})

describe('who prepared a report', () => {
  const HARBOUR = 'The harbour lost a third of its sailings in ten years, and the quay stands half empty all winter.'
  const underTitle = (line: string) => frame(`# Why the quay is empty\n\n${line}\n\n${HARBOUR}\n\n${HARBOUR}`)[2]

  test('is its author, with what is said of using the text beside it', () => {
    expect(underTitle('Prepared by the Harbour secretariat.')).toBe('the Harbour secretariat')
    expect(underTitle('**Report of the Harbour Committee to the Town Council of Wrayness**')).toBe(
      'the Harbour Committee',
    )
    expect(underTitle('*Submitted by Mira Holt. Embargo lifted. The press may quote with attribution.*')).toBe(
      'Mira Holt',
    )
  })

  test('is none where the line goes on to tell something', () => {
    expect(underTitle('Prepared by the Harbour secretariat. The quay needs two new cranes.')).toBeNull()
    expect(underTitle('Report of the Harbour Committee reached nobody.')).toBeNull()
    expect(underTitle('Prepared by the Harbour secretariat, the plan closes the quay.')).toBeNull()
  })
})

const PROSE =
  'The harbour had been closed for three days before anyone in the town asked what it would cost, and by then the fish had gone to another port.'

describe('a name alone beneath the title of a text without headings', () => {
  const text = (line: string) => `The quiet harbour\n\n${line}\n\n${PROSE}\n\n${PROSE}\n`

  test('is its author', () => {
    const { source, byline, sections } = readArticle(text('Maeve Artingstall'))
    expect([byline && wordsOf(source.text, byline), sections.length]).toEqual(['Maeve Artingstall', 0])
  })

  test.each(['Executive Summary', 'What the harbour lost'])('but not "%s"', (line) => {
    expect(readArticle(text(line)).byline).toBeNull()
  })
})

test('a newspaper’s page above the title is no title, a square before a name means its author', () => {
  const { source, title, byline } = readArticle(
    `示例日报 A06版 评论 · 乡间札记\n\n水库为何干涸\n\n□ 闵秋白\n\n${BODY}\n\n${BODY}`,
  )
  expect([title, byline].map((span) => span && wordsOf(source.text, span))).toEqual(['水库为何干涸', '闵秋白'])
})

test('what stands in a few words above the heading that is the title is of the page', () => {
  const { lead, source } = readArticle(`Comment | Social care\n\n# The quiet harbour\n\n${PROSE}\n`, 'markdown')
  expect(lead.map(({ span }) => wordsOf(source.text, span))).toEqual([PROSE])
})
