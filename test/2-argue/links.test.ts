import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import { toPoints } from '../../scripts/2-argue/candidates.ts'
import { argue } from '../../scripts/2-argue/index.ts'
import { findLinks } from '../../scripts/2-argue/links.ts'
import { findPairs } from '../../scripts/2-argue/pairs.ts'
import { toPassage } from '../../scripts/2-argue/passages.ts'
import { toReading } from '../../scripts/2-argue/reading.ts'
import type { Link, Role } from '../../scripts/model/argument.ts'
import { keyOf, type Trial, toTrial } from '../support/link-corpus.ts'
import { printMap } from '../support/print-map.ts'
import { readArticle } from '../support/read-text.ts'

/** The links of an article, each with the rules that found it. */
async function linksOf(text: string): Promise<string[]> {
  const { value: article } = read(new TextEncoder().encode(text), { name: 'a.md' })
  if (article === null) throw new Error('the article cannot be read')
  const { value: map } = await argue(article)
  return printMap(article, map)
    .split('\n')
    .filter((line) => line.includes(' <- '))
}

/** The link between two points, with its rules. */
const linkOf = async (text: string, link: string): Promise<string> =>
  (await linksOf(text)).find((line) => line.startsWith(`${link} `)) ?? 'none'

/** The links between points that are given. */
const drawLinks = ({ field }: Pick<Trial, 'field'>): Link[] => findLinks(field, findPairs(field))

/** A text and its points given, by role. */
const trialOf = (text: string, labels: Readonly<Record<string, readonly string[]>>): Promise<Trial> => {
  const points = Object.entries(labels).flatMap(([role, all]) =>
    all.map((label) => ({ id: label, role: role as Role, label, quote: label })),
  )
  return toTrial('a', 'b', toReading(readArticle(`# 山区小学\n\n${text}`)), { kind: 'argument', points, links: [] })
}

const ENGLISH = `# Why the lifeboats came late

## Causes

### Rusted slipway

The slipway had not been repaired for nine winters. The crew reported it twice.

### No pagers

The volunteers had no pagers and learned of a call by chance.

### Silted channel

The channel had silted up, which left the boat aground at low tide.

## Impact

### Slow launches

Launches took forty minutes because the slipway had crumbled.

### Grounded boat

With the boat aground at low tide, two yachts waited for the helicopter.

## Action items

### Mend the ramp

To address the rusted slipway, masons will lay a new ramp before spring.

### Introduce pagers

Every volunteer is given a pager and tests it on Sundays.
`

const CHINESE = `# 山区小学为什么留不住老师

## 原因

### 宿舍漏雨

宿舍楼建于四十年前，屋顶常年渗水。

### 薪水偏低

每月的工资比县城少三成，发放也常常推迟。

## 影响

### 教师离职

三年里有九位老师辞职，由于薪水太低，新人也不愿意来。

### 学生转学

家长把孩子送到县城，学校只剩六十人。

## 对策

### 翻修宿舍

针对宿舍漏雨，县里应当拨款翻修屋顶。

### 提高待遇

给山区教师发放津贴，让收入不低于县城。
`

describe('a careful reader', () => {
  it('sees what a measure says it answers', async () => {
    expect(await linkOf(ENGLISH, 'strategy-1 <- cause-1')).toContain(
      'names-what-it-answers "To address the rusted slipway"',
    )
    expect(await linkOf(CHINESE, 'strategy-1 <- cause-1')).toContain('names-what-it-answers "针对宿舍漏雨"')
  })

  it('sees what a measure is for: what shall happen no longer, or be done without', async () => {
    const english = (aim: string) => ENGLISH.replace('and tests it on Sundays.', `and tests it on Sundays, ${aim}.`)
    for (const aim of [
      'so that a call can no longer mean a slow launch',
      'so that crews put out without a slow launch',
    ])
      expect(await linkOf(english(aim), 'strategy-2 <- risk-1')).toContain('[stated, names-what-it-answers')
    for (const aim of ['以免教师再离职', '让教师不再离职'])
      expect(await linkOf(CHINESE.replace('让收入不低于县城', aim), 'strategy-2 <- risk-1')).toContain(
        '[stated, names-what-it-answers',
      )
  })

  it('sees what a measure changes into something else', async () => {
    const english = ENGLISH.replace(
      'Every volunteer is given a pager and tests it on Sundays.',
      'The rusted slipway should become a lift.',
    )
    expect(await linkOf(english, 'strategy-2 <- cause-1')).toContain('[stated, names-what-it-answers')
    const chinese = CHINESE.replace('薪水偏低', '定额薪水').replace(
      '给山区教师发放津贴，让收入不低于县城。',
      '薪水应当改为按课时计算。',
    )
    expect(await linkOf(chinese, 'strategy-2 <- cause-2')).toContain('[stated, names-what-it-answers')
  })

  it('reads in the passage of a harm where it comes from', async () => {
    expect(await linkOf(ENGLISH, 'risk-1 <- cause-1')).toContain('says-where-from "because"')
    expect(await linkOf(CHINESE, 'risk-1 <- cause-2')).toContain('says-where-from "由于"')
  })

  it('takes the effect of a cause and the ground of a harm for one', async () => {
    expect(await linkOf(ENGLISH, 'risk-2 <- cause-3')).toMatch(/shared-term|says-what-follows|carries-on/)
  })

  it('sees that one brings what the other lacks', async () => {
    expect(await linkOf(ENGLISH, 'strategy-2 <- cause-2')).toContain('turns-around')
  })

  it('knows a matter by its other words', async () => {
    expect(await linkOf(CHINESE, 'strategy-2 <- cause-2')).toMatch(/same-matter "(薪水|工资|待遇)[^"]*\/ [^"]+"/)
  })

  it('takes all that a sentence says for what follows, where it opens as one', async () => {
    const text = ENGLISH.replace(
      'which left the boat aground at low tide.',
      'and no dredger came. As a result, the harbour closed, and the boat lay grounded for days.',
    )
    expect(await linkOf(text, 'risk-2 <- cause-3')).toMatch(/\[stated, says-what-follows "As a result"/)
  })

  it('infers where two sentences are joined by nothing but what both speak of', async () => {
    const text = CHINESE.replace('每月的工资比县城少三成，发放也常常推迟。', '新规使教师津贴发放受到限制。').replace(
      '家长把孩子送到县城，学校只剩六十人。',
      '津贴发放受限，导致家长把孩子送到县城。',
    )
    expect(await linkOf(text, 'risk-2 <- cause-2')).toMatch(/\[inferred, .*carries-on/)
  })

  it('gives first the words that make an arrow solid', async () => {
    const links = [...(await linksOf(ENGLISH)), ...(await linksOf(CHINESE))].filter((line) => line.includes('[stated'))
    expect(links).not.toHaveLength(0)
    for (const line of links)
      expect(line).toMatch(/\[stated, (says-|names-what|announced|follows|refers|root|same-row)/)
  })

  it('links nothing that shares no more than its topic', async () => {
    const links = await linksOf(ENGLISH)
    expect(
      links.filter((line) => /^(strategy-2 <- cause-[13]|risk-1 <- cause-2|strategy-1 <- risk-2) /.test(line)),
    ).toEqual([])
  })

  it('takes what follows a point told as prose for said of it, up to the next point or the end of its paragraph', () => {
    const reading = toReading(readArticle('# Bees\n\nThe hives died. Mites had come. Nobody looked.\n\nRain fell.\n'))
    const spanOf = (words: string) => {
      const start = reading.text.indexOf(words)
      return { start, end: start + words.length }
    }
    const told = ['The hives died.', 'Nobody looked.'].map((words) => ({
      role: 'cause' as const,
      label: spanOf(words),
      opening: spanOf(words),
      body: spanOf(words),
      section: null,
      confidence: 1,
      byItself: 1,
      basis: 'sentence' as const,
      parent: null,
      isParallel: false,
      announce: null,
    }))
    const points = toPoints(told)
    const passages = points.map((point, index) => toPassage(reading, point, points, told[index] ?? null))
    expect(passages).toEqual([spanOf('The hives died. Mites had come.'), spanOf('Nobody looked.')])
  })

  it('links nothing by one word that any argument uses', async () => {
    const text = CHINESE.replace('屋顶常年渗水。', '屋顶渗水，床铺值得换也没有换。')
      .replace('### 学生转学', '### 师生矛盾')
      .replace(
        /### 翻修宿舍[\s\S]*/u,
        '### 值得推广的食堂\n\n镇上开办食堂。\n\n### 修路\n\n铺平山路，以缓解村民与矿山的矛盾。\n',
      )
    expect((await linksOf(text)).filter((line) => /^strategy-(1 <- cause-1|2 <- risk-2) /u.test(line))).toEqual([])
  })

  it('takes half a name for a point that is named like no other, by its own words or others for the matter', async () => {
    const text = readFileSync(join(import.meta.dirname, '../../articles/yeshi-night-market-waste.txt'), 'utf8')
    const links = await linksOf(text)
    for (const link of ['risk-2 <- cause-3', 'risk-4 <- cause-4', 'strategy-3 <- risk-2'])
      expect(links.find((line) => line.startsWith(`${link} `))).toContain('[stated')
  })

  it('knows irregular forms of a word', async () => {
    const text = ENGLISH.replace('Slow launches', 'Lost yachts')
      .replace('Launches took forty minutes because the slipway had crumbled', 'Three yachts sank')
      .replace('The crew reported it twice.', 'This led to the loss of three yachts.')
    expect(await linkOf(text, 'risk-1 <- cause-1')).toContain('says-what-follows "led to"')
  })

  it('takes the points whose own words stand beside a connective, not others of the sentence', async () => {
    const trial = await trialOf('宿舍漏雨，道路难走，薪水偏低使新人不愿意来。', {
      cause: ['宿舍漏雨', '道路难走', '薪水偏低'],
      risk: ['新人不愿意来'],
    })
    const stated = drawLinks(trial).filter(({ basis }) => basis === 'stated')
    expect(stated.map(({ from, to }) => keyOf(trial, from, to))).toEqual(['薪水偏低 > 新人不愿意来'])
  })

  it('takes what stands beside another point of its role for no link of a chain', async () => {
    const trial = await trialOf('一是村校宿舍漏雨，道路难走，给学校带来压力;二是工资长期偏低，发放推迟。', {
      cause: ['村校宿舍漏雨', '工资长期偏低'],
    })
    expect(drawLinks(trial)).toEqual([])
  })

  it('takes a word of a name, which the passages do not come close by, for no answer', async () => {
    const folder = join(import.meta.dirname, '../training')
    const text = readFileSync(join(folder, 'articles/zd-15-grassland-fences.md'), 'utf8')
    const reference = JSON.parse(readFileSync(join(folder, 'reference-1/zd-15-grassland-fences.json'), 'utf8'))
    const { field } = await toTrial('a', 'b', toReading(readArticle(text, 'markdown')), reference)
    expect(drawLinks({ field }).map(({ from, to }) => `${from} > ${to}`)).not.toContain('risk-2 > strategy-1')
  })

  it('quotes what announces a list, with what hedges it', async () => {
    const trial = await trialOf('年轻人一年比一年少。这样的变化可能带来两个后果：\n\n- 班级合并\n- 老师兼课', {
      cause: ['年轻人一年比一年少'],
      risk: ['班级合并', '老师兼课'],
    })
    const cues = drawLinks(trial).map(({ evidence }) => evidence[0].cue)
    expect(cues).toEqual(['这样的变化可能带来两个后果', '这样的变化可能带来两个后果'])
  })

  it('takes what ends one section for no word that announces the list of another', async () => {
    const text = CHINESE.replace(/## 影响[\s\S]*/u, '## 影响与对策\n\n第一，教师离职。第二，学生转学，学校只剩六十人。')
    expect((await linksOf(text)).filter((line) => line.includes('announced-together'))).toEqual([])
  })

  it('takes no measure told far off for the answer to the last harm because it speaks of such problems', async () => {
    const text = CHINESE.replace(
      /## 对策[\s\S]*/u,
      '## 对策\n\n- 购置校车，接送住得远的孩子。\n- 翻修屋顶，这些问题就不会再有。\n',
    )
    expect((await linksOf(text)).filter((line) => line.includes('refers-back'))).toEqual([])
  })

  it('takes no harm for the occasion of the whole where harms are set side by side', async () => {
    for (const text of [ENGLISH, CHINESE])
      expect((await linksOf(text)).filter((line) => line.includes('-first "'))).toEqual([])
  })
})

it('what one sentence says outright of two unsure points holds, what only their words have in common does not', async () => {
  const unsure = async (text: string, labels: Readonly<Record<string, readonly string[]>>) => {
    const { field } = await trialOf(text, labels)
    const sides = field.sides.map((side) => ({ ...side, point: { ...side.point, confidence: 0.3 } }))
    return drawLinks({ field: { ...field, sides } }).map(({ from, to }) => `${from} > ${to}`)
  }
  const labels = { cause: ['东街的水管太旧'], risk: ['三条街停水'] }
  expect(await unsure('由于东街的水管太旧，导致三条街停水。', labels)).toEqual(['cause-1 > risk-1'])
  const apart = { cause: ['东街的水管太旧'], strategy: ['更换东街的水管'] }
  const text = '东街的水管太旧。\n\n针对东街的旧水管，应当更换东街的水管。'
  expect(await unsure(text, apart)).toEqual([])
})
