import { describe, expect, it } from 'vitest'
import { argue } from '../../scripts/2-argue/index.ts'
import { ROLES } from '../../scripts/model/argument.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

// One content in the forms in which authors enumerate: each gives the same nine points.

type Item = readonly [name: string, told: string]
type Parts = readonly (readonly Item[])[]

const CHINESE: Parts = [
  [
    ['充电桩不足', '全小区只有四十个充电口，晚上七点以后就排不上队。'],
    ['平台电价偏高', '第三方平台每度电加收六角服务费，比家里贵一倍。'],
    ['停车空间混乱', '车棚被旧家具和僵尸车占去一半，没有人清理。'],
  ],
  [
    ['飞线充电引发火灾', '从高楼拉下的电线被雨水泡过，去年烧了两次。'],
    ['消防通道被堵', '车辆停在楼道口，救护车开不进来。'],
    ['邻里关系恶化', '为抢一个充电口，住户在群里吵了三个月。'],
  ],
  [
    ['增设充电桩', '在东门空地新建八十个充电口，由物业统一管理。'],
    ['降低充电服务费', '由业委会与平台重新谈判，服务费降到三角。'],
    ['清理车棚', '每季度清理一次僵尸车，旧家具限期搬走。'],
  ],
]
const ENGLISH: Parts = [
  [
    ['Overbooked mornings', 'The desk books six patients for every slot of half an hour.'],
    ['A slow records system', 'Opening a file takes ninety seconds at busy times.'],
    ['Too few nurses', 'Two of the seven posts have been empty since March.'],
  ],
  [
    ['Missed diagnoses', 'Doctors cut examinations short to catch up.'],
    ['Staff burnout', 'Four receptionists resigned within a year.'],
    ['Angry patients', 'Complaints rose from 12 to 85 in six months.'],
  ],
  [
    ['Cap the morning bookings', 'Allow four patients for each slot and open the afternoon.'],
    ['Replace the records system', 'The trust should buy the version the hospital uses.'],
    ['Hire two nurses', 'Fill the empty posts before winter.'],
  ],
]

/** How the parts of one role are written: its number from 0, and its items. */
type Form = (role: number, items: readonly Item[]) => readonly string[]

const HAN = ['一', '二', '三']
const HEADS = ['充电难的原因', '带来的风险', '解决的对策']
const NOUNS = ['原因', '风险', '对策']
const lines = (items: readonly Item[], toLine: (item: Item, at: number) => string): string =>
  items.map(toLine).join('\n')
const each = (items: readonly Item[], toBlocks: (item: Item, at: number) => readonly string[]): string[] =>
  items.flatMap(toBlocks)
const headed =
  (toHead: (role: number) => string, toBody: (items: readonly Item[], role: number) => readonly string[]): Form =>
  (role, items) => [toHead(role), ...toBody(items, role)]
const byNumber = (role: number): string => `${HAN[role]}、${HEADS[role]}`
const bySharp = (role: number): string => `## ${HEADS[role]}`

const CHINESE_TEXTS: Readonly<Record<string, Form>> = {
  '一、 （一）': headed(byNumber, (items) => each(items, ([name, told], at) => [`（${HAN[at]}）${name}`, told])),
  '一、 （一）…。…': headed(byNumber, (items) => each(items, ([name, told], at) => [`（${HAN[at]}）${name}。${told}`])),
  '一、 1.': headed(byNumber, (items) => each(items, ([name, told], at) => [`${at + 1}.${name}。${told}`])),
  '1、 anew': headed(
    (role) => HEADS[role] ?? '',
    (items) => each(items, ([name, told], at) => [`${at + 1}、${name}`, told]),
  ),
  '①…；②…': headed(byNumber, (items) => [
    `${items.map(([name, told], at) => `${'①②③'[at]}${name}，${told.replace(/。$/u, '')}`).join('；')}。`,
  ]),
  '第一，': headed(byNumber, (items) => each(items, ([name, told], at) => [`第${HAN[at]}，${name}。${told}`])),
  '首先，…其次，…最后，': headed(
    (role) => HEADS[role] ?? '',
    (items) => each(items, ([name, told], at) => [`${['首先', '其次', '最后'][at]}，${name}。${told}`]),
  ),
  '首先，…同时，…更重要的是，': headed(byNumber, (items) =>
    each(items, ([name, told], at) => [`${['首先', '同时', '更重要的是'][at]}，${name}。${told}`]),
  ),
  '一来，…；二来，…': headed(byNumber, (items) => [
    `${items.map(([name, told], at) => `${HAN[at]}来，${name}，${told.replace(/。$/u, '')}`).join('；')}。`,
  ]),
  '一是…二是, 一要…二要': (role, items) => [
    `${['造成充电难的原因有三个。', '由此带来三方面风险。', '解决这一问题，要从三方面入手。'][role]}${items
      .map(([name, told], at) => `${HAN[at]}${role === 2 ? '要' : '是'}${name}。${told}`)
      .join('')}`,
  ],
  '第一个原因是…第二个原因是': (role, items) => [
    items.map(([name, told], at) => `第${HAN[at]}个${NOUNS[role]}是${name}。${told}`).join(''),
  ],
  '原因之一是…原因之二是': (role, items) => [
    items.map(([name, told], at) => `${NOUNS[role]}之${HAN[at]}是${name}。${told}`).join(''),
  ],
  '一个原因是…另一个原因是…还有一个原因是': (role, items) => [
    items.map(([name, told], at) => `${['一个', '另一个', '还有一个'][at]}${NOUNS[role]}是${name}。${told}`).join(''),
  ],
  '第一类：': headed(byNumber, (items) => each(items, ([name, told], at) => [`第${HAN[at]}类：${name}。${told}`])),
  '1.…；2.… in one sentence': (role, items) => [
    `主要${NOUNS[role]}有：${items.map(([name], at) => `${at + 1}.${name}`).join('；')}。`,
  ],
  '…：一.…。二.…。': (role, items) => [
    `${['充电难主要有以下原因：', '由此带来以下风险：', '为此应采取以下对策。'][role]}${items
      .map(([name, told], at) => `${HAN[at]}.${name}。${told}`)
      .join('')}`,
  ],
  '…：…，…；…，…。': (role, items) => [
    `${['充电难的原因主要有：', '这带来了以下风险：', '我们建议采取以下措施：'][role]}${items
      .map(([name, told]) => `${name}，${told.replace(/。$/u, '')}`)
      .join('；')}。`,
  ],
  '包括A、B和C': (role, items) => {
    const [first, second, third] = items.map(([name]) => name)
    return [`${NOUNS[role]}包括${first}、${second}和${third}。`]
  },
  '★': headed(byNumber, (items) => each(items, ([name, told]) => [`★ ${name}：${told}`])),
  '一方面，…另一方面，…此外，': headed(byNumber, (items) =>
    each(items, ([name, told], at) => [`${['一方面', '另一方面', '此外'][at]}，${name}。${told}`]),
  ),
  '一是…二是 in one paragraph': (role, items) => [
    ['造成充电难的原因有三。', '由此带来三方面风险。', '为此，应采取以下三项对策。'][role] +
      items.map(([name, told], at) => `${HAN[at]}是${name}。${told}`).join(''),
  ],
  '【】': headed(
    (role) => `【${NOUNS[role]}】`,
    (items) => each(items, ([name, told]) => [`${name}：${told}`]),
  ),
  '原因：…；…': (role, items) => [`${NOUNS[role]}：${items.map(([name]) => name).join('；')}。`],
  'short lines': headed(
    (role) => HEADS[role] ?? '',
    (items) => each(items, ([name, told]) => [name, told + told]),
  ),
}
const CHINESE_MARKDOWN: Readonly<Record<string, Form>> = {
  '###': headed(bySharp, (items) => each(items, ([name, told]) => [`### ${name}`, told])),
  '**…。**': headed(bySharp, (items) => each(items, ([name, told]) => [`**${name}。** ${told}`])),
  '- …：…': headed(bySharp, (items) => [lines(items, ([name, told]) => `- ${name}：${told}`)]),
  '- [ ]': headed(bySharp, (items) => [lines(items, ([name, told]) => `- [ ] ${name}，${told}`)]),
  'a lead-in and bullets': headed(
    (role) => ['充电难的原因主要有：', '这带来了以下风险：', '我们建议采取以下措施：'][role] ?? '',
    (items) => [lines(items, ([name, told]) => `* ${name}，${told}`)],
  ),
  'questions for heads': headed(
    (role) => `## ${['为什么充电这么难？', '不解决会怎样？', '怎么办？'][role]}`,
    (items) => [lines(items, ([name, told], at) => `${at + 1}. ${name}。${told}`)],
  ),
  '## 原因一：': (role, items) => each(items, ([name, told], at) => [`## ${NOUNS[role]}${HAN[at]}：${name}`, told]),
}

const WHOLE = ['What causes the delays', 'What it puts at risk', 'What should be done']
const WORDS = ['Causes', 'Risks', 'Actions']
const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
const NOUN = ['cause', 'risk', 'step']
const LEADS = ['The delays have three causes:', 'This brings three risks:', 'We recommend three steps:']
const byWord = (role: number): string => `## ${WORDS[role]}`

const ENGLISH_TEXTS: Readonly<Record<string, Form>> = {
  '1. 1.1': headed(
    (role) => `${role + 1}. ${WHOLE[role]}`,
    (items, role) => each(items, ([name, told], at) => [`${role + 1}.${at + 1} ${name}`, told]),
  ),
  'I. (a)': headed(
    (role) => `${['I', 'II', 'III'][role]}. ${WHOLE[role]}`,
    (items) => each(items, ([name, told], at) => [`(${'abc'[at]}) ${name}. ${told}`]),
  ),
  'First, … Finally,': headed(
    (role) => ['Three things cause the delays.', 'This brings three risks.', 'We recommend three steps.'][role] ?? '',
    (items) => each(items, ([name, told], at) => [`${['First', 'Second', 'Finally'][at]}, ${lower(name)}. ${told}`]),
  ),
  'To begin with, … In addition, … Finally,': headed(
    (role) => ['Three things cause the delays.', 'This brings three risks.', 'We recommend three steps.'][role] ?? '',
    (items) =>
      each(items, ([name, told], at) => [
        `${['To begin with', 'In addition', 'Finally'][at]}, ${lower(name)}. ${told}`,
      ]),
  ),
  'The first cause is': (role, items) => [
    items
      .map(([name, told], at) => `The ${['first', 'second', 'third'][at]} ${NOUN[role]} is ${lower(name)}. ${told}`)
      .join(' '),
  ],
  'One cause is … Another cause is': (role, items) => [
    items
      .map(([name, told], at) => `${['One', 'Another', 'A third'][at]} ${NOUN[role]} is ${lower(name)}. ${told}`)
      .join(' '),
  ],
  'first, …; second, …; and third,': (role, items) => [
    `${LEADS[role]} ${items.map(([name], at) => `${['first', 'second', 'and third'][at]}, ${lower(name)}`).join('; ')}.`,
  ],
  '(a) …; (b) …; and (c)': (role, items) => [
    `${LEADS[role]} ${items.map(([name], at) => `${['(a)', '(b)', 'and (c)'][at]} ${lower(name)}`).join('; ')}.`,
  ],
  'a; b; and c': (role, items) => [
    `${LEADS[role]} ${items.map(([name], at) => `${at === 2 ? 'and ' : ''}${lower(name)}`).join('; ')}.`,
  ],
  'include a, b and c': (role, items) => {
    const [first = '', second = '', third = ''] = items.map(([name]) => lower(name))
    return [`The ${NOUN[role]}s include ${first}, ${second} and ${third}.`]
  },
  'Causes: …; …': (role, items) => [`${WORDS[role]}: ${items.map(([name]) => lower(name)).join('; ')}.`],
  'short lines': headed(
    (role) => WHOLE[role] ?? '',
    (items) => each(items, ([name, told]) => [name, `${told} ${told}`]),
  ),
  'short lines and •': headed(
    (role) => WHOLE[role] ?? '',
    (items) => each(items, ([name, told]) => [`• ${name}. ${told}`]),
  ),
}
const ENGLISH_MARKDOWN: Readonly<Record<string, Form>> = {
  '###': headed(
    (role) => `## ${WHOLE[role]}`,
    (items) => each(items, ([name, told]) => [`### ${name}`, told]),
  ),
  '- … .': headed(byWord, (items) => [lines(items, ([name, told]) => `- ${name}. ${told}`)]),
  '- **…**:': headed(byWord, (items) => [lines(items, ([name, told]) => `- **${name}**: ${told}`)]),
  '**….**': headed(byWord, (items) => each(items, ([name, told]) => [`**${name}.** ${told}`])),
  'First, in one paragraph': headed(byWord, (items) => [
    items.map(([name, told], at) => `${['First', 'Second', 'Third'][at]}, ${lower(name)}. ${told}`).join(' '),
  ]),
  '- … - …': headed(byWord, (items) => [lines(items, ([name, told]) => `- ${name} - ${told}`)]),
  '- [x]': headed(byWord, (items) => [lines(items, ([name], at) => `- [${at === 0 ? 'x' : ' '}] ${name}`)]),
  'a lead-in and bullets': headed(
    (role) => ['The delays have three causes:', 'The clinic risks:', 'The trust should:'][role] ?? '',
    (items) => [lines(items, ([name, told]) => `* ${lower(name)} (${told.replace(/\.$/u, '')})`)],
  ),
  'questions for heads': headed(
    (role) => `## ${['Why does the clinic run late?', 'What happens if nothing changes?', 'What can be done?'][role]}`,
    (items) => [lines(items, ([name, told], at) => `${at + 1}. ${name}. ${told}`)],
  ),
  '## Cause 1:': (role, items) =>
    each(items, ([name, told], at) => [`## ${WORDS[role]?.slice(0, -1)} ${at + 1}: ${name}`, told]),
}

const OPENINGS = {
  zh: ['小区电动车充电难题', '梧桐里小区有两千户人家。去年冬天以来，纠纷不断，居委会做了一次调查。'],
  en: [
    'Why the Elm Street clinic runs late',
    'The Elm Street clinic sees two hundred patients a day. The trust asked for a review.',
  ],
} as const

const GROUPS = [
  { name: 'Chinese text', language: 'zh', format: 'text', parts: CHINESE, forms: CHINESE_TEXTS },
  { name: 'Chinese Markdown', language: 'zh', format: 'markdown', parts: CHINESE, forms: CHINESE_MARKDOWN },
  { name: 'English text', language: 'en', format: 'text', parts: ENGLISH, forms: ENGLISH_TEXTS },
  { name: 'English Markdown', language: 'en', format: 'markdown', parts: ENGLISH, forms: ENGLISH_MARKDOWN },
] as const

describe.each(GROUPS)('the points of a $name', ({ language, format, parts, forms }) => {
  it.each(Object.entries(forms))('enumerated as %s', async (_name, toForm) => {
    const [title, intro] = OPENINGS[language]
    const blocks = [
      format === 'text' ? title : `# ${title}`,
      intro,
      ...parts.flatMap((items, role) => toForm(role, items)),
    ]
    const article = readArticle(`${blocks.join('\n\n')}\n`, format)
    const { points } = (await argue(article)).value
    const named = points.map(({ role, label }) => `${role}: ${wordsOf(article.source.text, label[0])}`.toLowerCase())
    const wanted = parts.flatMap((items, at) => items.map(([name]) => `${ROLES[at]}: ${name}`.toLowerCase()))
    expect(named).toEqual(wanted)
  })
})

describe('words that enumerate elsewhere', () => {
  it('are no point where they only announce the next list', async () => {
    const causes = '1. The mast is old.\n\n2. The cable is shared.\n\n3. We recommend that:\n'
    const list = '\n(a) the mast be replaced;\n\n(b) the cable be doubled.\n'
    const article = readArticle(`# Slow lines\n\n## Causes\n\n${causes}${list}`, 'markdown')
    const { points } = (await argue(article)).value
    const named = points.map(({ label }) => wordsOf(article.source.text, label[0]))
    expect(named).not.toContain('We recommend that')
  })

  it('open no list where what they go on was never begun', () => {
    const text = 'A report on buses\n\nBuses are late.\n\nMoreover, fares are up.\n\nFinally, the depot is shut.\n'
    expect(readArticle(text, 'text').lead.map(({ kind }) => kind)).not.toContain('list')
  })

  it('enumerate nothing over half of a text', async () => {
    const between = Array.from({ length: 4 }, (_, at) => `Paragraph ${at} tells of the town and of its river.`)
    const text = `The causes are old.\n\nTo begin with, rents rose. Wages fell.\n\n${between.join('\n\n')}\n\nLastly, we moved.`
    const article = readArticle(`# A town\n\n${text}\n`, 'markdown')
    const { points } = (await argue(article)).value
    expect(points.filter(({ body }) => body.end - body.start > 100)).toEqual([])
  })
})

describe('a name', () => {
  const TEXT = `# 备份为什么没有用

（先说结局：服务两天后恢复了。二月以后的账全部丢失。）

## 原因

备份任务出错也算成功，没有人检查过。数据库从 90GB 涨到 1.4TB，手册没有更新。

## 措施

已经做完的：备份之后逐个比对文件。

正在做的：每个月做一次恢复演练。

还在吵的：要不要加一份实时副本。
`
  it('is no word on how far a measure has come, tears no figure and turns no question round', async () => {
    const article = readArticle(TEXT, 'markdown')
    const { points, sentences } = (await argue(article)).value
    const names = points.map(({ label }) => wordsOf(article.source.text, label[0]))
    expect(names.join()).not.toMatch(/^4TB|,4TB|做完的|正在做的|还在吵的|(?:^|,)不要加/)
    expect(names.join()).toMatch(/逐个比对/)
    expect(sentences.filter(({ span }) => wordsOf(article.source.text, span).includes('二月以后'))).toHaveLength(1)
    expect(sentences.some(({ span }) => /先说结局.*二月以后/s.test(wordsOf(article.source.text, span)))).toBe(false)
  })
})
