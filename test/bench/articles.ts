/*
 * Articles of any length for measuring: causes, risks and strategies in numbered sections, with paragraphs from a small grammar. Words
 * come from a counter, not from chance, so each length is one article.
 */

const THINGS =
  '航道 码头 吊机 渡轮 冷库 堤坝 泵站 闸门 仓单 船队 引水 拖轮 缆桩 灯塔 泊位 货柜 渔市 盐场 船坞 浮标'.split(' ')
const CHANGES = '淤塞 老化 停摆 超载 漏损 失修 涨价 缺员 延误 闲置'.split(' ')
const HARMS = '收入减少 事故增加 货主流失 成本上升 信任受损 保险拒赔 交货违约 贷款逾期'.split(' ')
const DEEDS = '加快疏浚 更换部件 增设班次 公开账目 培训人手 修订合同 引入保险 分期改造'.split(' ')
const PLACES = '北岸 南口 西港 东堤 上游 下游 老城 新区'.split(' ')

const pick = (words: readonly string[], n: number): string => words[n % words.length] ?? ''

/** A paragraph of about 108 characters, another for each number. */
function toParagraph(n: number): string {
  const [thing, change, harm, deed, place] = [
    pick(THINGS, n),
    pick(CHANGES, n * 3 + 1),
    pick(HARMS, n * 5 + 2),
    pick(DEEDS, n * 7 + 3),
    pick(PLACES, n * 11),
  ]
  const other = pick(THINGS, n * 13 + 5)
  return [
    `${place}的${thing}${change}已经持续${(n % 9) + 2}年，去年因此停工${(n % 40) + 3}天。`,
    `由于${thing}${change}，${other}也跟着受到影响，最终导致${harm}。`,
    `有人认为，如果不及时处理，${place}的${other}可能在两年之内完全停用。`,
    `港务部门应当${deed}，先从${thing}做起，再逐步推广到${other}。`,
  ].join('')
}

function toSection(role: string, mark: string, points: number, paragraphs: number, from: number): string[] {
  const parts = Array.from({ length: points }, (_, at) => {
    const n = from + at
    const name = `${pick(THINGS, n)}${role === '对策' ? pick(DEEDS, n) : pick(role === '风险' ? HARMS : CHANGES, n)}`
    const body = Array.from({ length: paragraphs }, (_one, index) => toParagraph(n * 31 + index))
    return [`${at + 1}. ${name}`, ...body]
  })
  return [`${mark}、${role}`, ...parts.flat()]
}

/** A Chinese article of about so many characters. It has `points` points a role, and longer passages the longer it is. */
function toChineseArticle(characters: number, points = 4): string {
  const paragraphs = Math.max(1, Math.round(characters / (3 * points * 108)))
  return [
    '港口为什么停摆',
    toParagraph(1),
    ...toSection('原因', '一', points, paragraphs, 2),
    ...toSection('风险', '二', points, paragraphs, 20),
    ...toSection('对策', '三', points, paragraphs, 50),
    `四、结语\n\n${toParagraph(7)}`,
  ].join('\n\n')
}

/** The article as one paragraph without headings. */
const toOneParagraph = (characters: number): string => toChineseArticle(characters).replace(/\n+/gu, '')

/** Markdown whose emphasis is opened again and again and never closed. */
const toOpenEmphasis = (characters: number): string => `# 港口\n\n${'**港口停了'.repeat(Math.round(characters / 6))}`

/** A sentence a line, in one block. */
const toLines = (characters: number): string =>
  Array.from({ length: Math.round(characters / 13) }, (_, at) => `港口${at}停了${at % 30}天。`).join('\n')

/** The shapes of article that are measured, by name: the file's ending and the text. */
export const SHAPES: Readonly<Record<string, readonly [string, (characters: number) => string]>> = {
  sections: ['txt', toChineseArticle],
  paragraph: ['txt', toOneParagraph],
  lines: ['txt', toLines],
  emphasis: ['md', toOpenEmphasis],
}
