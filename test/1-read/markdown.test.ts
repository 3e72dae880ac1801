import { describe, expect, test } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import { locate } from '../../scripts/model/source.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { outline, readArticle, unindent } from '../support/read-text.ts'

const markdown = (text: string) => outline(unindent(text), 'markdown')

test('headings, lists, tasks, quotes, code, tables and pictures become blocks without markup', () => {
  expect(
    markdown(`
    # Harbour

    The gate **broke** at the [hinge](http://example.org).

    Causes
    ------

    - **Old gate:** nobody had looked
    - storm
      - wind

    #### Deep

    - [x] repair
    - [ ] pay

    > Nobody knew.

    \`\`\`sh
    make gate
    \`\`\`

    | Year | Ships |
    |------|-------|
    | 2020 | **12** |

    ![The gate](gate.png)
    `),
  ).toBe(
    unindent(`
    title: Harbour
    p The gate broke at the hi… (28) **broke**
    # Causes
      ul
        - [Old gate] Old gate: nobody had loo… (27)
        - storm (5)
          ul
            - wind (4)
      # Deep
        ul
          - (x) repair (6)
          - ( ) pay (3)
        quote
          p Nobody knew. (12)
        code sh make gate (9)
        table 1 rows: Year | Ships
        figure gate.png The gate (8)
    `),
  )
})

describe('front matter', () => {
  test('in YAML gives title, author, date and publisher', () => {
    const text = `
    ---
    title: "Harbour: three days"
    author: [Ann Lee, Bo Li]
    date: 2024-03-01
    publisher: Harbour Press
    tags: [a, b]
    ---

    # Harbour: three days

    The gate broke.
    `
    expect(markdown(text)).toBe(
      unindent(`
      title: Harbour
      subtitle: three days
      byline: Ann Lee
      date: 2024-03-01
      publisher: Harbour Press
      p The gate broke. (15)
      !byline: Ann Lee
      !date: 2024-03-01
      !source: Harbour Press
      !duplicate: Harbour: three days
      `),
    )
  })

  test('in TOML does so too', () => {
    const text = '+++\ntitle = "水库"\nauthors = ["张三"]\n+++\n水位很低。'
    expect(outline(text, 'markdown')).toContain('title: 水库\nbyline: 张三\n')
  })

  test('that is not YAML is left out with a warning, and the article is read', () => {
    const bytes = new TextEncoder().encode('---\ntitle: a: b: c\n  - x\n---\n\n水位很低。')
    const { value, diagnostics } = read(bytes, { name: 'a.md' })
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['front-matter-not-yaml', 'warning']])
    expect(diagnostics[0]?.message).toContain('line 2')
    expect(value?.source.text).toBe('水位很低。')
  })

  test('is told by its place in the file', () => {
    const { source, title } = readArticle('---\nlayout: post\ntitle: 水库\n---\n水位很低。', 'markdown')
    expect(title === null ? null : locate(source, title.start)).toEqual({ line: 3, column: 8 })
  })
})

describe('headings that authors write without #', () => {
  test('a bold line, with a number or without', () => {
    expect(markdown(`# 水库\n\n**一、原因**\n\n水位很低，没有人知道。\n\n**二、对策**\n\n省着用就是了。`)).toContain(
      '# 一、 | 原因\n  p 水位很低',
    )
  })

  test('a numbered line above its text, though Markdown sees a list of one', () => {
    const text = '# 水库\n\n## 原因\n\n1. **截流**\n\n上游的农田越开越多。\n\n2. **渗漏**\n\n三成的水没有到家。'
    expect(outline(text, 'markdown')).toContain('  # 1. | 截流\n    p 上游')
  })

  test('numbered items with paragraphs inside', () => {
    const text =
      '# Harbour\n\n## Causes\n\n1. Old gate\n\n   Nobody had looked at it.\n\n2. Storm\n\n   It came at night.\n'
    expect(outline(text, 'markdown')).toContain('  # 1. | Old gate\n    p Nobody had')
  })

  test('a bold sentence is emphasis, not a heading', () => {
    expect(readArticle('# 水库\n\n**水位很低，没有人知道。**\n\n省着用就是了。', 'markdown').sections).toEqual([])
  })
})

describe('numbered lists', () => {
  test('keep their numbers in the text', () => {
    expect(readArticle('a\n\n3. b\n4. c', 'markdown').source.text).toBe('a\n\n3. b\n\n4. c')
  })

  test('go on over code that belongs to an item', () => {
    const text =
      '# Harbour\n\n## What to do\n\n1. Look for the file:\n\n```\nls\n```\n\n2. Delete what you find:\n\n```\nrm\n```\n'
    expect(outline(text, 'markdown')).toContain('ol\n    - Look for')
    expect(readArticle(text, 'markdown').sections[0]?.blocks).toHaveLength(1)
  })
})

describe('what is not words is left out', () => {
  test('comments, tags and links’ addresses', () => {
    const { source } = readArticle(
      '水位<!-- x -->很<b>低</b>。[管理处](http://a.b)说。\n\n<!-- y -->\n\n<div>渠</div>',
      'markdown',
    )
    expect(source.text).toBe('水位很低。管理处说。\n\n渠')
  })

  test('a picture’s file name', () => {
    expect(outline('水位很低。\n\n![img1.jpg](a/img1.jpg)', 'markdown')).toContain('figure a/img1.jpg\n')
  })

  test('the caption of a figure that has no picture', () => {
    const text = '水位很低。\n\n<figure>\n<figcaption>干涸的水库</figcaption>\n</figure>\n\n没有人知道。'
    expect(readArticle(text, 'markdown').noise.map(({ reason }) => reason)).toEqual(['caption'])
  })
})

test('a character reference and a backslash give the character, told where it stands', () => {
  const { source } = readArticle('a &amp; b \\* c', 'markdown')
  expect(source.text).toBe('a & b * c')
  expect(locate(source, source.text.indexOf('c'))).toEqual({ line: 1, column: 14 })
})

test('Chinese sentences on lines of their own are paragraphs, an English line goes on', () => {
  expect(readArticle('# 水库\n\n水位很低。\n没有人知道。', 'markdown').lead).toHaveLength(2)
  expect(readArticle('# Harbour\n\nThe gate broke.\nNobody knew.', 'markdown').lead).toHaveLength(1)
})

test('bold runs are kept, also over a line broken by hand', () => {
  const { lead, source } = readArticle('# 水库\n\n那是**水位  \n很低**的一年。', 'markdown')
  const strong = lead.flatMap((block) => (block.kind === 'paragraph' ? block.strong : []))
  expect(strong.map((span) => wordsOf(source.text, span))).toEqual(['水位', '很低'])
})

test('bold type that ends in a full-width mark is bold, though CommonMark alone does not say so', () => {
  const { lead, source } = readArticle('# 水库\n\n**风险：**水位很低。\n\n他说**“没有水了”**的时候没人听。', 'markdown')
  const strong = lead.flatMap((block) => (block.kind === 'paragraph' ? block.strong : []))
  expect(strong.map((span) => wordsOf(source.text, span))).toEqual(['风险：', '“没有水了”'])
})

test('notes beneath the text are kept as sources, and stand in no section', () => {
  const { lead, noise, source } = readArticle(
    '# 水库\n\n水位很低。[^1]\n\n[^1]: 管理处，《年报》，2024年。',
    'markdown',
  )
  expect(lead).toHaveLength(1)
  expect(noise.map(({ span, reason }) => [wordsOf(source.text, span), reason])).toEqual([
    ['管理处，《年报》，2024年。', 'source'],
  ])
})

test('a first line in bold type stands by itself', () => {
  expect(markdown('# 水库\n\n**【坑一：渗漏】**\n**风险：**三成的水没有到家。')).toContain('# 【坑一：渗漏】')
})

test('thousands of emphasis marks in one block are text, as the parser would take minutes over them', () => {
  const strongOf = (times: number) => {
    const { lead, source } = readArticle(`# 水库\n\n${'水位**很低**了。'.repeat(times)}`, 'markdown')
    return { runs: lead.flatMap((block) => (block.kind === 'paragraph' ? block.strong : [])).length, text: source.text }
  }
  expect(strongOf(20)).toMatchObject({ runs: 20, text: expect.not.stringContaining('**') })
  expect(strongOf(2100)).toMatchObject({ runs: 0, text: expect.stringContaining('水位**很低**了。') })
})

test('front matter may stand below blank lines; places are told as in the file', () => {
  const { source, title, byline } = readArticle(
    `\n\n---\ntitle: 水库\nauthor: 张三\ntags:\n - 水\n---\n\n水位很低。\n`,
    'markdown',
  )
  expect([title, byline].map((span) => span && source.text.slice(span.start, span.end))).toEqual(['水库', '张三'])
  expect(source.text).not.toContain('tags')
  expect(locate(source, source.text.indexOf('水位'))).toEqual({ line: 10, column: 1 })
})

test('references in raw HTML are the characters they stand for', () => {
  const { source } = readArticle(
    '# 水库\n\n<p>&nbsp;&nbsp; 有人说&ldquo;水&rdquo;少了 &amp; 河也浅了&hellip;</p>\n',
    'markdown',
  )
  expect(source.text).toContain('有人说“水”少了 & 河也浅了…')
  expect(locate(source, source.text.indexOf('河也'))).toMatchObject({ line: 3 })
})

describe('front matter without fences', () => {
  test('is read from its names, with blank lines among them', () => {
    const text =
      'Title: The quiet harbour  \nDate: 2014-04-28\n\nauthor: "Ann Lee"\n\nTags: a, b\n  \nThe harbour had been closed for days.\n'
    const { source, title, byline } = readArticle(text, 'markdown')
    expect([title, byline].map((span) => span && wordsOf(source.text, span))).toEqual(['The quiet harbour', 'Ann Lee'])
    expect(source.text).not.toContain('Tags')
    expect(locate(source, source.text.indexOf('The harbour had'))).toEqual({ line: 8, column: 1 })
  })

  test('is no talk between two people', () => {
    const text = 'Title: what is that?\n\nAnn: The harbour had been closed for days.\n\nBob: And who told you so?\n'
    expect(readArticle(text, 'markdown').source.text).toContain('Title: what')
  })
})

test('the mark of a note that is not there is no word', () => {
  const { source } = readArticle('# 水库\n\n水位[^3]很低，河也浅了[^b]。\n', 'markdown')
  expect(source.text).toContain('水位很低，河也浅了。')
  expect(locate(source, source.text.indexOf('很低'))).toEqual({ line: 3, column: 7 })
})

test('front matter: a switch is no date, and the name of an account no author', () => {
  const frame = (lines: string) =>
    readArticle(`---\ntitle: The quiet harbour\n${lines}\n---\n\nIt is quiet.\n`, 'markdown')
  expect(frame('published: true\nauthor: am10812')).toMatchObject({ date: null, byline: null })
  const { date, byline, source } = frame('published: true\ndate: 2031-04-02\nauthor: Ann Lee')
  expect([date, byline].map((span) => span && wordsOf(source.text, span))).toEqual(['2031-04-02', 'Ann Lee'])
})

test('an author that front matter gives as a link is named by its words', () => {
  const text = `---\ntitle: 水库\nauthor: |\n  [石以柔](https://example.org)（[@shi](https://example.org/shi)）\n---\n\n水位很低。\n`
  const { byline, source } = readArticle(text, 'markdown')
  expect(byline && source.text.slice(byline.start, byline.end)).toBe('石以柔（@shi）')
})
