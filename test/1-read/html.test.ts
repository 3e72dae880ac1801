import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../scripts/model/span.ts'
import { outline, readArticle, unindent } from '../support/read-text.ts'

const PROSE = [
  '水库的水位一天比一天低，城里的人却还没有感觉到，因为水龙头里的水和从前一样多。管理处的人说，这样的情形已经有好几年了。',
  '上游的农户并不觉得自己用多了，地还是那些地，渠还是那条渠，变的只有天气。城里人第一次听说这件事，是在停水的那个早晨。',
  '修管道要花钱，定额度要得罪人，种树要等上二十年，于是什么也没有做。等到大家都同意要做的时候，已经没有水可以省了。',
]

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>水库为何干涸 - 示例网</title>${head}</head><body>
  <nav><a href="/">首页</a> <a href="/n">新闻</a></nav><article>${body}</article>
  <footer><p>版权所有</p></footer><script>var a = 1</script></body></html>`

test('a page gives its article, with title, author and date from its head', () => {
  const head = `<meta name="author" content="张三"><meta property="og:site_name" content="示例网">
    <meta property="article:published_time" content="2024-03-01T10:20:00+08:00">`
  const body = `<h1>水库为何干涸：三个原因</h1><p>${PROSE[0]}</p><h2>一、截流</h2><p>${PROSE[1]}</p><h2>二、渗漏</h2><p>${PROSE[2]}</p>`
  expect(outline(page(body, head), 'html')).toBe(
    unindent(`
    title: 水库为何干涸
    subtitle: 三个原因
    byline: 张三
    date: 2024-03-01
    publisher: 示例网
    p 水库的水位一天比一天低，城里的人却还没有感觉到，… (59)
    # 一、 | 截流
      p 上游的农户并不觉得自己用多了，地还是那些地，渠还… (58)
    # 二、 | 渗漏
      p 修管道要花钱，定额度要得罪人，种树要等上二十年，… (56)
    !byline: 张三
    !date: 2024-03-01
    !source: 示例网
    !duplicate: 水库为何干涸：三个原因
    `),
  )
})

test.each([
  ['By Jane Doe, harbour engineer · 1 March · 6 min read', 'Jane Doe, harbour engineer', '1 March'],
  ['Jane Doe, harbour engineer · 1 March · 7 min', 'Jane Doe, harbour engineer', '1 March'],
  ['Published 1 March by the Harbour Board', 'the Harbour Board', '1 March'],
  ['作者：Jane Doe | 更新于 3 月 1 日 | 7 分钟阅读', 'Jane Doe', '3 月 1 日'],
  ['文／林若水　2024年3月1日　閱讀 3,206', '林若水', '2024年3月1日'],
  ['水利研究社 研究員 林若水 2024年3月1日', '水利研究社 研究員 林若水', '2024年3月1日'],
])('a line of a page under its title is no author as a whole: %s', (line, author, day) => {
  const body = `<h1>水库为何干涸</h1><p class="byline">${line}</p>${PROSE.map((words) => `<p>${words}</p>`).join('')}`
  const { source, byline, date, noise } = readArticle(page(body), 'html')
  expect([byline, date].map((span) => span && source.text.slice(span.start, span.end))).toEqual([author, day])
  expect(
    noise.some(({ span, reason }) => reason === 'byline' && source.text.slice(span.start, span.end) === line),
  ).toBe(true)
})

describe('a piece of a page', () => {
  test('is read without a frame around it', () => {
    expect(outline(`<h2>水库</h2><p>${PROSE[0]}</p><p>${PROSE[1]}</p>`, 'html')).toMatch(/^title: 水库\np .*\np .*\n$/)
  })

  test('lists, quotes, tables, pictures and code keep their kind', () => {
    const text = `<p>${PROSE[0]}</p><ul><li><b>截流：</b>农田越开越多</li><li>渗漏<ol><li>老城</li></ol></li></ul>
      <blockquote><p>没有水了。</p></blockquote>
      <table><tr><th>年</th><th>水</th></tr><tr><td>一</td><td>二</td></tr></table>
      <figure><img src="a.png"><figcaption>干涸的水库</figcaption></figure><pre>a\n b</pre>`
    expect(outline(text, 'html')).toBe(
      unindent(`
      p 水库的水位一天比一天低，城里的人却还没有感觉到，… (59)
      ul
        - [截流] 截流：农田越开越多 (9) 
        - 渗漏 (2)
          ol
            - 老城 (2)
      quote
        p 没有水了。 (5)
      table 1 rows: 年 | 水
      figure a.png 干涸的水库 (5)
      code  a b (4)
      `).replace('(9) \n', '(9)\n'),
    )
  })

  test('the terms of a description list are items, each with what is said of it', () => {
    const text = `<p>${PROSE[0]}</p><dl><dt>截流</dt><dd>农田越开越多。</dd><dt>渗漏</dt><dd>老城的管道。</dd><dd>新城的也漏。</dd></dl>
      <dl><div><dt>蒸发</dt><dd>夏天更长。</dd></div></dl>`
    expect(outline(text, 'html')).toBe(
      unindent(`
      p 水库的水位一天比一天低，城里的人却还没有感觉到，… (59)
      ul
        - 截流 (2)
          p 农田越开越多。 (7)
        - 渗漏 (2)
          p 老城的管道。 (6)
          p 新城的也漏。 (6)
      ul
        - 蒸发 (2)
          p 夏天更长。 (5)
      `),
    )
  })

  test('lines broken by hand are paragraphs, bold lines and numbered ones are headings', () => {
    const text = `<div><b>一、截流</b><br>${PROSE[0]}<br><br><b>二、渗漏</b><br>　　${PROSE[1]}</div>`
    expect(outline(text, 'html')).toBe(
      unindent(`
      # 一、 | 截流
        p 水库的水位一天比一天低，城里的人却还没有感觉到，… (59)
      # 二、 | 渗漏
        p 上游的农户并不觉得自己用多了，地还是那些地，渠还… (58)
      `),
    )
  })

  test('server tags, scripts, comments and hidden parts are no words', () => {
    const text = `<%@ page language="x" %><p>${PROSE[0]}</p><!-- 注 --><script>一</script><p hidden>二</p><p>${PROSE[1]}</p>`
    expect(readArticle(text, 'html').source.text).toBe(`${PROSE[0]}\n\n${PROSE[1]}`)
  })

  test('is read out of the template of a component, a template within a page is no words', () => {
    const text = `<template>\n<section><p>${PROSE[0]}</p>\n<template v-if="open"><p>${PROSE[1]}</p></template>{{ count }}</section></template>\n<script>export default {}</script>`
    expect(readArticle(text, 'html').source.text).toBe(`${PROSE[0]}\n\n${PROSE[1]}`)
    const within = `<p>${PROSE[0]}</p><template><p>二</p></template><p>${PROSE[1]}</p>`
    expect(readArticle(within, 'html').source.text).toBe(`${PROSE[0]}\n\n${PROSE[1]}`)
  })

  test('white space is what a browser shows', () => {
    const text = '<p>The  harbour\n was <b>closed</b> .</p><p>水位\n很低，\n没有人知道。</p>'
    expect(readArticle(text, 'html').source.text).toBe('The harbour was closed .\n\n水位很低，没有人知道。')
  })
})

test('a table that only lays out the page is read as text', () => {
  const text = `<table><tr><td><p>${PROSE[0]}</p><ul><li>截流</li></ul></td><td>x</td></tr><tr><td>一</td><td>二</td></tr></table>`
  expect(readArticle(text, 'html').lead.map(({ kind }) => kind)).not.toContain('table')
})

test('a heading beside what holds the article is its title, also where this has none', () => {
  const long = PROSE.map((words) => `<p>${words}${words}</p>`).join('')
  const text = `<h3>水库之困</h3><div class="story">${long}</div><h4>留言</h4>`
  const { title, source } = readArticle(text, 'html')
  expect(title && wordsOf(source.text, title)).toBe('水库之困')
})

test('headings that count on stand on one level, whatever type they are set in', () => {
  const text = page(
    `<h2>一、截流</h2><p>${PROSE[0]}</p><h3>二、渗漏</h3><p>${PROSE[1]}</p><h4>三、浪费</h4><p>${PROSE[2]}</p><h4>结语</h4><p>${PROSE[0]}</p>`,
  )
  expect(readArticle(text, 'html').sections.map(({ sections }) => sections.length)).toEqual([0, 0, 0, 0])
})

test('headings that count anew within one stand below it', () => {
  const text = page(
    `<h2>1. 截流</h2><h3>1. 上游</h3><p>${PROSE[0]}</p><h3>2. 下游</h3><p>${PROSE[1]}</p><h2>2. 渗漏</h2><p>${PROSE[2]}</p><h3>水管</h3><p>${PROSE[0]}</p>`,
  )
  expect(readArticle(text, 'html').sections.map(({ sections }) => sections.length)).toEqual([2, 1])
  const one = page(
    `<h2>1. 截流</h2><h3>1. 上游</h3><p>${PROSE[0]}</p><h2>2. 渗漏</h2><p>${PROSE[2]}</p><p>${PROSE[1]}</p>`,
  )
  expect(readArticle(one, 'html').sections.map(({ sections }) => sections.length)).toEqual([1, 0])
})

test('a heading without a number stands beside those it is marked as, but below one that is marked above it', () => {
  const text = page(
    `<h2>一、截流</h2><p>${PROSE[0]}</p><h3>二、渗漏</h3><p>${PROSE[1]}</p><h2>三、浪费</h2><p>${PROSE[2]}</p><h3>水管</h3><p>${PROSE[0]}</p>`,
  )
  expect(readArticle(text, 'html').sections.map(({ sections }) => sections.length)).toEqual([0, 0, 1])
})

test('links that stand alone are navigation', () => {
  const text = `<p>${PROSE[0]}</p><p>${PROSE[1]}</p><p><a href="/1">更多水库新闻请看这里</a></p>`
  expect(readArticle(text, 'html').noise.map(({ reason }) => reason)).toEqual(['navigation'])
})
