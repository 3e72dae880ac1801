import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

function readFrame(text: string) {
  const { source, title, subtitle, byline, date, lead, noise } = readArticle(text, 'markdown')
  const words = (span: typeof title) => (span === null ? null : wordsOf(source.text, span))
  return {
    title: words(title),
    subtitle: words(subtitle),
    byline: words(byline),
    date: words(date),
    lead: lead.map(({ span }) => wordsOf(source.text, span)),
    noise: noise.map(({ span }) => wordsOf(source.text, span)),
  }
}

const BODY = 'On 14 March the ticket office turned away 412 people, because its clock had stopped.'

describe('the head of a report', () => {
  it('gives author and date, and is told on no slide', () => {
    const { byline, date, lead } = readFrame(
      `# The clock that stopped\n\n**Date:** 2026-03-14\n**Authors:** Ticket office team\n**Status:** Complete, two actions open\n\n${BODY}\n`,
    )
    expect({ byline, date, lead }).toEqual({ byline: 'Ticket office team', date: '2026-03-14', lead: [BODY] })
  })

  it('stands in Chinese reports as well', () => {
    const { byline, date } = readFrame(
      `# 停摆的钟\n\n**日期**：2026年3月14日\n**编写人**：票务组\n**状态**：已完成\n\n${BODY}\n`,
    )
    expect({ byline, date }).toEqual({ byline: '票务组', date: '2026年3月14日' })
  })

  it('names the author without what else stands on the line', () => {
    expect(readFrame(`# The clock that stopped\n\nAuthor: The ticket office · 7 min read\n\n${BODY}\n`).byline).toBe(
      'The ticket office',
    )
  })

  it.each([
    ['Author: The ticket office · 14 March · 7 min read', 'The ticket office', '14 March'],
    ['**作者**：票务组 ｜ 2026年3月14日 ｜ 阅读需 5 分钟', '票务组', '2026年3月14日'],
    ['**作者**：票務組\n**日期**：3月14日', '票務組', '3月14日'],
  ])('tells the date from the name beside it: %s', (line, byline, date) => {
    expect(readFrame(`# The clock that stopped\n\n${line}\n\n${BODY}\n`)).toMatchObject({ byline, date, lead: [BODY] })
  })

  it('keeps in the article what is said under other labels', () => {
    const { noise, lead } = readFrame(`# The clock that stopped\n\nDate: 2026-03-14\nDuration: two hours\n\n${BODY}\n`)
    expect(noise).toEqual(['Date: 2026-03-14'])
    expect(lead[0]).toContain('Duration: two hours')
  })
})

describe('the head of a memorandum', () => {
  const MEMO = `**MEMO**\n\n**To:** The harbour board\n**From:** Jane Doe, Ticket Office\n**Date:** 14 March\n**Re:** Why the clock stopped\n**Confidential. Not for circulation.**\n\n${BODY}\n`

  it('gives the title in place of a word for the kind of text, and stands on no slide', () => {
    expect(readFrame(MEMO)).toMatchObject({
      title: 'Why the clock stopped',
      subtitle: 'MEMO',
      byline: 'Jane Doe, Ticket Office',
      date: '14 March',
      lead: [BODY],
    })
  })

  it('leaves a title that tells what the text is about', () => {
    expect(readFrame(MEMO.replace('**MEMO**', '# The clock that stopped'))).toMatchObject({
      title: 'The clock that stopped',
      lead: [BODY],
    })
  })
})

it('a head without labels beside one with such gives publisher and date as well', () => {
  const { byline, date, lead } = readFrame(
    `# 停摆的钟\n\n**海港研究中心 政策简报 No. 37**\n2025 年 3 月\n撰稿：王五；审阅：咨询委员会\n\n${BODY}\n`,
  )
  expect({ byline, date, lead }).toEqual({ byline: '王五', date: '2025 年 3 月', lead: [BODY] })
})

describe('a number before a title', () => {
  it.each([
    ['2 售票处的钟停了', '售票处的钟停了'],
    ['10 条建议让钟走起来', '10 条建议让钟走起来'],
    ['3 年以后钟还停着', '3 年以后钟还停着'],
  ])('%s', (line, title) => {
    expect(readFrame(`# ${line}\n\n${BODY}\n`).title).toBe(title)
  })
})

describe('a title that opens with the kind of text', () => {
  it.each([
    ['IR-2231: The clock that stopped', 'The clock that stopped', 'IR-2231'],
    ['Postmortem: The clock that stopped', 'The clock that stopped', 'Postmortem'],
    ['Concept: What is a neap tide?', 'What is a neap tide?', 'Concept'],
    ['來論：渡輪為何誤點', '渡輪為何誤點', '來論'],
    ['Incident report — the clock that stopped', 'the clock that stopped', 'Incident report'],
    [
      'Incident report March 14 2026 - the clock that stopped',
      'the clock that stopped',
      'Incident report March 14 2026',
    ],
    ['事故复盘：售票处的钟停了', '售票处的钟停了', '事故复盘'],
    ['2031国家公务员考试申论范文：渡口的钟停了', '渡口的钟停了', '2031国家公务员考试申论范文'],
    ['申论写作延伸阅读：渡口的钟为何停了', '渡口的钟为何停了', '申论写作延伸阅读'],
    ['对话：渡口的钟停了', '渡口的钟停了', '对话'],
    ['The clock that stopped: a postmortem', 'The clock that stopped', 'a postmortem'],
  ])('%s', (line, title, subtitle) => {
    expect(readFrame(`# ${line}\n\n${BODY}\n`)).toMatchObject({ title, subtitle })
  })
})

it('a day that a title opens with is its date', () => {
  expect(readFrame(`# 2026-03-14, the clock that stopped\n\n${BODY}\n`)).toMatchObject({
    title: 'the clock that stopped',
    date: '2026-03-14',
  })
})

describe('a table of two columns without heads', () => {
  const ROWS = '|  |  |\n| --- | --- |\n| Authors | Jane Doe |\n| Date | 2026-03-14 |\n| Status | published |'
  const TOLD = `|  |  |\n| --- | --- |\n| Summary | ${BODY} |\n| Impact | Nobody was hurt, but the office had to refund 1,204 tickets in the week that followed. |`

  it('is the head of a report where its rows are labelled so', () => {
    expect(readFrame(`# The clock that stopped\n\n${ROWS}\n\n${BODY}\n`)).toMatchObject({
      byline: 'Jane Doe',
      date: '2026-03-14',
      lead: [BODY],
    })
  })

  it('holds sections where its rows tell something', () => {
    const { sections, source } = readArticle(`# The clock that stopped\n\n${TOLD}\n`, 'markdown')
    expect(sections.map(({ heading }) => wordsOf(source.text, heading.span))).toEqual(['Summary', 'Impact'])
  })
})

describe('a Chinese text whose file states its title in English alone', () => {
  it('has the title that stands over it', () => {
    const text = `---\ntitle: The clock that stopped\n---\n\n# 渡口的钟停了\n\n渡口的钟在三月停了，没有人知道几点开船。\n\n## 为什么停\n\n电池用了九年，没有人换过。\n`
    expect(readFrame(text)).toMatchObject({ title: '渡口的钟停了', subtitle: 'The clock that stopped' })
  })
})
