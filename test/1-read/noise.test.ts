import { describe, expect, test } from 'vitest'
import type { NoiseReason } from '../../scripts/model/article.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

const PROSE = [
  '水库的水位一天比一天低，城里的人却还没有感觉到，因为水龙头里的水和从前一样多。',
  '管理处的人说，这样的情形已经有好几年了，只是今年来得更早，也走得更晚。',
  '上游的农户并不觉得自己用多了，地还是那些地，渠还是那条渠，变的只有天气。',
  '城里人第一次听说这件事，是在停水的那个早晨，牙刷已经放进了嘴里。',
]
const ENGLISH = [
  'The harbour had been closed for three days before anyone in the town asked what it would cost.',
  'By then the fish had gone to another port, and the lorries had gone with the fish.',
  'Nobody had thought of the ice plant, which stood idle and went on using power.',
]

/** An article with a line among its paragraphs: at its end, or in the middle. */
const withLine = (line: string, place: 'end' | 'middle' = 'end') => {
  const prose = /\p{Script=Han}/u.test(line) ? PROSE : ENGLISH
  const title = prose === PROSE ? '水库为何干涸' : 'The quiet harbour'
  const [first, ...rest] = prose
  const lines = place === 'end' ? [title, ...prose, line] : [title, first, line, ...rest]
  const { noise, source } = readArticle(lines.join('\n\n'))
  return noise.map(({ span, reason }) => ({ words: wordsOf(source.text, span), reason }))
}

describe('what belongs to the page and not to the article is cut, with the reason', () => {
  test.each<[NoiseReason, string]>([
    ['boilerplate', '(本文内容均为虚构,不涉及任何真实的个人或机构。)'],
    ['boilerplate', '【用户内容法律责任告知】本页内容由用户发布,责任由发布者承担。'],
    ['boilerplate', '免责声明：本文只供参考，读者应自行判断。'],
    ['boilerplate', '免責聲明：本文僅供參考。'],
    ['boilerplate', '未经本网授权，不得转载。'],
    ['boilerplate', '*河橋聯會為註冊慈善團體（編號 C-1024）。查詢：policy@bridge.example。本簡報另備易讀版。*'],
    ['boilerplate', '如有查询，请联系：press@bridge.example'],
    ['boilerplate', 'Bridge Aid is a registered charity (no. 1024). For enquiries write to us.'],
    ['boilerplate', 'For media enquiries please contact press@bridge.example.'],
    ['boilerplate', 'Page last reviewed: 12 January. Next review due: January in three years.'],
    ['boilerplate', '副本送：渔民互助社、游艇会'],
    ['boilerplate', '傳媒查詢：同行社 盧小姐'],
    ['boilerplate', '如有侵权，请联系我们删除。'],
    ['boilerplate', '投资有风险，入市需谨慎。'],
    ['boilerplate', '© 2024 The Harbour Press. All rights reserved.'],
    ['boilerplate', 'Disclaimer: this article is no advice.'],
    ['boilerplate', '请你针对材料中水库干涸的问题，整理自己的思考，写一篇策论文。'],
    ['boilerplate', '要求：思路清晰，对策有效，字数不少于1200字。'],
    ['boilerplate', 'Write an essay of at least 500 words on who should pay for the harbour.'],
    ['boilerplate', '本简报仅代表作者意见，不代表本中心立场。'],
    ['boilerplate', '*Questions: desk@harbour.example. Earlier reviews: IR-12.*'],
    ['boilerplate', '【讀者來論・水聲】這個專欄開放讀者來論，不設稿酬，稿件請電郵至[email protected]。'],
    ['boilerplate', '来稿请说明刊登时采用的名字。'],
    ['boilerplate', '本栏目欢迎来稿，请勿一稿多投。转载须经授权。'],
    ['boilerplate', '转载须经本刊同意。'],
    ['related', '发表评论'],
    ['caption', '近三年水库水位，图源管理处年报'],
    ['navigation', '博客 | 讀者來論'],
    ['navigation', '155439'],
    ['advert', '感谢您的支持，我会继续努力的!'],
    ['advert', '打开微信扫一扫后点击右上角即可分享哟'],
    ['advert', '如欲連署，請按下方連結：'],
    ['navigation', '水库帮 | 选水 | 用水 | 维权 | 登录/注册'],
    ['byline', '文｜老仝　编辑｜小满　图｜二饼的主人'],
    ['byline', '课题组组长：厉守山'],
    ['byline', '（作者为示例市文史馆馆员）'],
    ['byline', 'Maeve Doe is a retired magistrate and volunteers on Tuesdays. Letters to the editor by Friday.'],
    ['byline', '作者簡介：葉汀，水利工程師，關心河流與人。熱衷步行的推廣。'],
    ['byline', 'About the author: Jane Doe keeps the harbour light and writes of tides. She lives in Wrayness.'],
    ['advert', '你为水花过最贵的一笔是多少？评论区聊聊。'],
    ['related', '往期推荐：《水库边的人》《停水的早晨》'],
    ['related', '你可能也想看'],
    ['related', 'More in Opinion: The gates are shut again | In praise of small boats'],
    ['related', 'Letters to the editor: letters@harbour.example. Please give your name and address.'],
    ['boilerplate', 'Comments are closed on this post. Write to desk@harbour.example.'],
    ['related', 'Share this · Print · Cite as: Doe & Smith (2030) · Sign up to Soundings, our letter'],
    ['advert', '本文由「水壶」赞助：给水库看水位的小工具。'],
    ['navigation', '阅读 1.3万 | 在看 286'],
    ['byline', '（责任编辑：李四）'],
    ['byline', '責任編輯：李四'],
    ['byline', '作者：张三，某大学教授'],
    ['byline', 'Reporting by Jane Doe; editing by John Smith'],
    ['source', '来源：示例网'],
    ['source', '原标题：水库的水去了哪里'],
    ['source', 'Source: The Harbour Press'],
    [
      'source',
      'Citation: Why the harbour closed (2025, May 22)\nretrieved 22 May 2025\nfrom https://harbour.example/news',
    ],
    ['source', 'Source: https://harbour.example/comics/'],
    ['source', 'More information: Jane Doe, On harbours, Tides (2025). DOI: 10.1000/1'],
    ['advert', '提问到知识星球：守塘人'],
    ['advert', '订阅我们的水库简讯'],
    ['navigation', "import Chart from '$lib/Chart.svelte';"],
    ['source', 'This page is synchronized from the post: The quiet harbour'],
    ['source', '(Image: A pump [Image]. (n.d.). Retrieved from https://harbour.example/pump?size=1)'],
    ['date', '2024年3月1日 10:20'],
    ['date', 'Last updated March 1, 2024'],
    ['caption', '图1'],
    ['caption', '图 2：水位的变化'],
    ['caption', '▲ 干涸的水库'],
    ['caption', '图为干涸的水库'.replace('图为', '图为：')],
    ['caption', '（张三 摄）'],
    ['caption', '本文配图自电视剧 | 《水库边的人》'],
    ['caption', '水库为何干涸 图1'],
    ['caption', 'Photo: Jane Doe / The Harbour Press'],
    ['advert', '长按识别二维码，关注我们'],
    ['advert', '掃碼關注公眾號'],
    ['advert', '广告'],
    ['advert', 'Subscribe to our newsletter'],
    ['navigation', '上一篇：河流为何改道'],
    ['navigation', '分享到：微信 微博 朋友圈'],
    ['navigation', '首页 > 新闻 > 正文'],
    ['navigation', '标签：水库 干旱'],
    ['navigation', 'Share this article'],
    ['navigation', 'Read more »'],
    ['navigation', 'https://example.org/harbour'],
    ['navigation', '* * *'],
    ['boilerplate', '转载本文请联系原作者获取授权，同时请注明本文来自水库站。'],
    ['boilerplate', '本站提到的所有注册商标属于他们各自的所有人。'],
    ['source', '链接：http://example.org/reservoir_1.htm'],
    ['date', '出自：水库站 发布时间：2015-10-29 15:44:23'],
    ['caption', 'Photo by Jane Doe on Unsplash'],
    ['advert', '如果你喜欢这篇文章，请点击上面的按钮。'],
    ['date', '发布时间：2011-07-06 发布人：水库日报'],
    ['date', '2024-01-08T11:12:57.058+00:00'],
    ['navigation', '微信号 reservoir-1'],
    ['navigation', '隐私政策'],
    ['navigation', '本文已被查看 5900 次'],
    ['navigation', '{: .center-block }'],
    ['navigation', '{{< book 9787 >}}'],
    ['navigation', '(https://example.org/harbour)'],
    ['navigation', 'example.org/a/1021871/4bec/'],
    ['duplicate', '管理处的人说，这样的情形已经有好几年了，只是今年来得更早，也走得更晚。'],
    ['duplicate', '管理处的人说：这样的情形已经有好几年了，只是今年来得更早、也走得更晚了。'],
  ])('%s: %s', (reason, line) => {
    expect(withLine(line)).toEqual([{ words: line, reason }])
  })

  test('captions of pictures that are not there, also in the middle and twice', () => {
    const lines = [
      '水库为何干涸|三个原因',
      PROSE[0],
      '水库为何干涸|三个原因 图1',
      '水库为何干涸|三个原因 图1',
      PROSE[1],
    ]
    expect(readArticle(lines.join('\n\n')).noise.map(({ reason }) => reason)).toEqual(['caption', 'caption'])
  })

  test('other articles, from their heading to the end', () => {
    for (const head of ['相关阅读', '站内文章', '【延伸閱讀】', '猜你喜欢：']) {
      const { noise } = readArticle(['水库为何干涸', ...PROSE, head, '河流为何改道', '湖泊的颜色'].join('\n\n'))
      expect(noise.map(({ reason }) => reason)).toEqual(['related', 'related', 'related'])
    }
    const { noise } = readArticle(['The quiet harbour', ...ENGLISH, 'Related articles', 'The loud pier'].join('\n\n'))
    expect(noise).toHaveLength(2)
  })

  test('menus in lists', () => {
    const menu = '* 首页\n* 往年文章\n* 隐私政策\n* 使用条款'
    const { noise } = readArticle(`# 水库\n\n${PROSE.join('\n\n')}\n\n${menu}\n`, 'markdown')
    expect(noise.map(({ reason }) => reason)).toEqual(['navigation'])
    const own = '* 截流\n* 渗漏\n* 首页'
    expect(readArticle(`# 水库\n\n${PROSE.join('\n\n')}\n\n${own}\n`, 'markdown').noise).toEqual([])
  })

  test('the source of a picture behind its caption', () => {
    const line = '「水呢？」图片来源：水库'
    const { noise, source } = readArticle(['水库为何干涸', ...PROSE, line, ...ENGLISH, ...PROSE].join('\n\n'))
    expect(noise.map(({ span }) => wordsOf(source.text, span))).toContain(line)
  })

  test('links around a heading of another article, torn apart', () => {
    const card = (title: string) => `[## ${title}\n\n### ${PROSE[3]}\n\nexample.org](/a/b-1)`
    const text = `# 水库\n\n${PROSE.slice(0, 2).join('\n\n')}\n\n[](/a) ${card('河流为何改道')} [](/b) ${card('湖泊')}\n\n${PROSE[2]}`
    const { noise, sections } = readArticle(text, 'markdown')
    expect(new Set(noise.map(({ reason }) => reason))).toEqual(new Set(['related']))
    expect(sections.length).toBeLessThanOrEqual(1)
  })

  test('works cited, from their heading to the next', () => {
    const { noise } = readArticle(
      `# 水库\n\n${PROSE.join('\n\n')}\n\n## 参考文献\n\n张三（2020）。\n\n李四（2021）。`,
      'markdown',
    )
    expect(noise.map(({ reason }) => reason)).toEqual(['source', 'source', 'source'])
  })

  test.each([
    ['plain', ''],
    ['numbered', '. '],
  ])('a list of the article’s own headings: %s', (_, mark) => {
    const contents = '## 目录\n\n1. [原因](#a)\n2. [后果](#b)\n3. [对策](#c)'
    const parts = ['原因', '后果', '对策'].map(
      (head, index) => `## ${mark && index + 1 + mark}${head}\n\n${PROSE[index]}`,
    )
    const { noise, sections } = readArticle(`# 水库\n\n${contents}\n\n${parts.join('\n\n')}`, 'markdown')
    expect(noise.map(({ reason }) => reason)).toEqual(['navigation', 'navigation'])
    expect(sections).toHaveLength(3)
  })

  test('the credit in brackets that ends the last paragraph', () => {
    const [credit] = readArticle(`水库为何干涸\n\n${PROSE[0]}\n\n${PROSE[1]}(某研究院研究员 张三)`).noise
    expect(credit?.reason).toBe('byline')
  })
})

test('a list holds nothing that was cut out between its items', () => {
  const { lead } = readArticle(`水库\n\n${PROSE[0]}\n\n- 修管道\n\n图1\n\n- 定额度\n\n${PROSE[1]}`)
  expect(lead.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'list', 'paragraph'])
})

describe('a sentence of the article stays, though it holds such words', () => {
  test.each([
    '来源：管理处说水来自三条河，可是今年有两条已经断流，剩下的一条也只够半座城的人喝上半年，再往后就要看天了，没有人敢说一定会下雨。',
    '投资有风险，入市需谨慎，这句话人人会说，可是真到了亏钱的时候，多数人还是要找别人来赔，这正是问题的根子。',
    '他在微信上看到停水的消息，扫码进了一个群，才知道整条街的人都在等水，没有一个人知道要等到什么时候。',
    '有人把侵权的照片贴在公告栏上，管理处花了一个星期才查清是谁拍的，又花了一个星期才把它取下来。',
    '图书馆也停了水，看书的人只好自己带水来。',
    '作者把水库写成一位老人，一年比一年瘦下去。',
    '责任编辑部的工作不能只靠几个人撑着，这一点大家都知道。',
    'Share prices fell as soon as the harbour closed, and they have not risen since then.',
    'Photographs of the empty harbour went round the world in a day and a half.',
    'Subscribers to the old theory held that the harbour would silt up in any case.',
    'Source code for the gate was lost long ago, so nobody could say why it failed.',
  ])('%s', (line) => {
    expect(withLine(line, 'middle')).toEqual([])
    expect(withLine(line, 'end')).toEqual([])
  })

  test('a line that begins as one of a page that is still on its way', () => {
    expect(withLine('Loading comments…')).toHaveLength(1)
    expect(withLine('Loading ramps that stood beside charging batteries')).toEqual([])
  })

  test('a heading may stand twice', () => {
    const text = `水库\n\n一、农村\n\n${PROSE[0]}\n\n问题\n\n${PROSE[1]}\n\n二、城市\n\n${PROSE[2]}\n\n问题\n\n${PROSE[3]}`
    expect(readArticle(text).noise).toEqual([])
  })

  test('a section on what to read stays when sentences follow', () => {
    const text = `# 水库\n\n${PROSE[0]}\n\n## 延伸阅读\n\n${PROSE[1]}\n\n${PROSE[2]}`
    expect(readArticle(text, 'markdown').noise).toEqual([])
  })
})

test('below the article only readers speak', () => {
  const { noise, source } = readArticle(
    ['水库为何干涸', ...PROSE, '评论（2）', '张三：写得好，转给管理处了。', '李四：同感。'].join('\n\n'),
  )
  expect(noise.map(({ span, reason }) => [wordsOf(source.text, span), reason])).toEqual([
    ['评论（2）', 'related'],
    ['张三：写得好，转给管理处了。', 'related'],
    ['李四：同感。', 'related'],
  ])
})

test('the source of a table is no sentence of the article, wherever it stands', () => {
  expect(withLine('资料来源：水务中心，本报整理。', 'middle').map(({ reason }) => reason)).toEqual(['source'])
})

test.each(['博客 | 石以柔', '原创 石以柔 水边世界', '【石以柔・水邊對話】八十後，在水庫邊長大。看水，也看人。'])(
  'a line with the name of the author once more: %s',
  (line) => {
    const text = `---\ntitle: 水库为何干涸\nauthor: 石以柔\n---\n\n${[...PROSE, line].join('\n\n')}\n`
    const { noise, source } = readArticle(text, 'markdown')
    expect(noise.map(({ span, reason }) => [reason, wordsOf(source.text, span)])).toContainEqual(['byline', line])
  },
)

describe('a list of nothing but links beneath the last words', () => {
  const LINKS = ['one', 'two', 'three'].map((name) => `- [The harbour, part ${name}](https://harbour.example/${name})`)
  const told = (last: string) =>
    readArticle(['# The quiet harbour', ...ENGLISH, last, LINKS.join('\n')].join('\n\n'), 'markdown')

  test('is of the page', () => {
    expect(told('Nobody asked again.').noise.map(({ reason }) => reason)).toContain('source')
  })

  test('is of the article where words lead up to it', () => {
    expect(told('Three things are to be done:').noise).toEqual([])
  })
})
