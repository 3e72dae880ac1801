import { describe, expect, it } from 'vitest'
import { argue } from '../../scripts/2-argue/index.ts'
import { toReading } from '../../scripts/2-argue/reading.ts'
import { findTold } from '../../scripts/2-argue/told.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

/** What a text tells outright, each sentence by its first words. */
function toldIn(text: string): string[] {
  const reading = toReading(readArticle(text, 'markdown'))
  return [...findTold(reading, reading.sentences)].map(
    ([{ span }, role]) => `${role}: ${wordsOf(reading.text, span).slice(0, 24)}`,
  )
}

const STORY = `Published 3 May by the yard team, corrected on 4 May because of an error in the hours.

On 28 April a crane operator unhooked the wrong chain while he worked on another boat.

As a consequence of this, the ferry was stranded and forty passengers missed the clinic.

The root cause of it is a chart with two berths of one name.
`

describe('a report of an incident', () => {
  it('tells first what somebody did and what came of it, and calls a cause by its name', () => {
    expect(toldIn(`# Incident report: the ferry adrift\n\n${STORY}`)).toEqual([
      'cause: The root cause of it is ',
      'cause: On 28 April a crane oper',
      'risk: As a consequence of this',
    ])
  })

  it('is known by its headings too', () => {
    const text = `# The ferry adrift\n\n## Summary\n\nOn 28 April the ferry could not leave its berth for nine hours.\n\n## Impact\n\nForty.\n\n## Timeline\n\nAll day.`
    expect(toldIn(text)).toEqual(['risk: On 28 April the ferry co'])
  })

  it('tells in Chinese what stopped and when', () => {
    const text =
      '# 渡口停航事故复盘\n\n发表于 5 月 3 日，撰写：渡口运行组。\n\n4 月 28 日 6:40 起，渡口两条船都无法离港，九小时里四百名乘客没有过河。'
    expect(toldIn(text)).toEqual(['risk: 4 月 28 日 6:40 起，渡口两条船都无法'])
  })

  it('is not any article that gives a date', () => {
    expect(toldIn(`# The ferry that waits\n\n${STORY}`)).toEqual(['cause: The root cause of it is '])
  })
})

describe('any article', () => {
  it('tells outright what it calls a cause by number, and what it proposes in so many words', () => {
    const text = `# 渡轮为什么总晚点

第二重原因是人手，十一名水手管三条船。

我们建议港务局在五月以前再培训四名水手。

没有人知道原因是什么。`
    expect(toldIn(text)).toEqual([
      'cause: 第二重原因是人手，十一名水手管三条船。',
      'strategy: 我们建议港务局在五月以前再培训四名水手。',
    ])
    const english = `# The ferry that waits

Another reason is the pump, which nobody has tested since 1989.

We recommend a second pump before October.

The reasons are given below.`
    expect(toldIn(english)).toEqual(['cause: Another reason is the pu', 'strategy: We recommend a second pu'])
  })
})

describe('a sentence that opens with a moment', () => {
  const REPORT = (entries: string): string => `# 事故复盘：渡口停航

## 事故概述

2026年4月28日06:40至15:40，渡口两条船都无法离港，四百名乘客没有过河。原因是检修单写错了泊位。

## 经过

${entries}

## 根本原因

- 检修单只写船名，不写泊位编号，工人认错了船
- 夜班没有人复核检修单

## 改进措施

- 检修单加上泊位编号
- 备用船每月试航一次
`
  const namesOf = async (text: string): Promise<string[]> => {
    const article = readArticle(text, 'markdown')
    const { points } = (await argue(article)).value
    return points.map(({ label }) => wordsOf(article.source.text, label[0]))
  }

  it('is a point where it stands alone, and an entry of the course where others stand beside it', async () => {
    const names = await namesOf(REPORT('- 06:40 船员发现船无法离港\n- 09:10 码头停止售票\n- 15:40 两条船恢复航行'))
    expect(names).toContain('渡口两条船都无法离港')
    expect(names.join('\n')).not.toContain('码头停止售票')
  })
})

describe('a root cause', () => {
  const namesOf = async (text: string): Promise<string[]> => {
    const article = readArticle(text, 'markdown')
    const { points } = (await argue(article)).value
    return points.filter(({ role }) => role === 'cause').map(({ label }) => wordsOf(article.source.text, label[0]))
  }
  const END =
    '\n\n## 影响\n\n- 四百名乘客没有过河\n- 两条船停航九小时\n\n## 改进措施\n\n- 检修单加上泊位编号\n- 备用船每月试航一次\n'

  it('has no name of its heading, which only says that it is one', async () => {
    const causes =
      '## 原因\n\n### 直接原因\n\n检修单写错了泊位，工人把两条船的电缆都拆了下来。\n\n### 深层原因\n\n**夜班没有人复核。** 检修单由一个人填写。\n\n**备用船从不试航。** 当天电瓶没有电。'
    const names = await namesOf(`# 事故复盘：渡口停航\n\n${causes}${END}`)
    expect(names).toEqual(['检修单写错了泊位', '夜班没有人复核', '备用船从不试航'])
  })

  it('that is told in one paragraph is a point beside contributing factors', async () => {
    const root =
      'The yard sheet names ships and no berths. On the morning of 28 April two ships lay side by side. The crew took down both cables because the sheet did not say which of them was meant. Nobody noticed for an hour. Both ships had to stay.'
    const text = `# Incident report: two ships at the quay

## Root cause

${root}

## Contributing factors

- **Nobody checks at night.** The sheet is filled in by one person.
- **The spare ship is never tried.** Its battery was empty that day.

## Impact

- 400 passengers could not cross
- Two ships lay idle for nine hours

## Action items

- Add the berth to the yard sheet
- Try the spare ship once a month
`
    const names = await namesOf(text)
    expect(names).toHaveLength(3)
    expect(names[0]).toMatch(/took down both cables|sheet did not say/u)
  })
})
