import { describe, expect, test } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import { locate } from '../../scripts/model/source.ts'
import { findMiscovered } from '../support/coverage.ts'
import { outline, readArticle, unindent } from '../support/read-text.ts'

const BODY = '水库的水位一天比一天低，城里的人却还没有感觉到，因为水龙头里的水和从前一样多。'
const MORE = '管理处的人说，这样的情形已经有好几年了，只是今年来得更早，也走得更晚。'
const THIRD = '上游的农户并不觉得自己用多了，地还是那些地，渠还是那条渠，变的只有天气。'
const FOURTH = '城里人第一次听说这件事，是在停水的那个早晨，牙刷已经放进了嘴里。'

describe('headings in a plain text', () => {
  test('a short line above a paragraph is one; numbered lines below it are its sections', () => {
    const text = unindent(`
      水库为何干涸

      缺水的原因

      ${BODY}大致有两个方面：

      1. 上游截流：农田越开越多

      ${THIRD}

      2. 管道渗漏：三成的水没有到家

      ${MORE}

      缺水的后果

      ${FOURTH}`)
    expect(outline(text)).toBe(
      unindent(`
      title: 水库为何干涸
      # 缺水的原因
        p 水库的水位一天比一天低，城里的人却还没有感觉到，… (47)
        # 1. | 上游截流 | 农田越开越多
          p 上游的农户并不觉得自己用多了，地还是那些地，渠还… (36)
        # 2. | 管道渗漏 | 三成的水没有到家
          p 管理处的人说，这样的情形已经有好几年了，只是今年… (35)
      # 缺水的后果
        p 城里人第一次听说这件事，是在停水的那个早晨，牙刷… (32)
      `),
    )
  })

  test('numbers of different styles nest by their own order', () => {
    const text = `水库\n\n一、原因\n（一）截流\n${BODY}\n（二）渗漏\n${MORE}\n二、对策\n（一）限量\n${THIRD}\n1. 定额\n${FOURTH}`
    expect(outline(text)).toBe(
      unindent(`
      title: 水库
      # 一、 | 原因
        # （一） | 截流
          p 水库的水位一天比一天低，城里的人却还没有感觉到，… (39)
        # （二） | 渗漏
          p 管理处的人说，这样的情形已经有好几年了，只是今年… (35)
      # 二、 | 对策
        # （一） | 限量
          p 上游的农户并不觉得自己用多了，地还是那些地，渠还… (36)
          # 1. | 定额
            p 城里人第一次听说这件事，是在停水的那个早晨，牙刷… (32)
      `),
    )
  })

  test.each(['摘要', '【提要】', 'Key findings'])(
    'what %s heads stands before the numbered parts, not around them',
    (front) => {
      const text = `水库\n\n${front}\n${BODY.repeat(2)}\n\n一、原因\n（一）截流\n${MORE}\n二、对策\n（一）限量\n${THIRD}`
      const { sections } = readArticle(text)
      expect(sections.map((section) => section.sections.length)).toEqual([0, 1, 1])
    },
  )

  test('a short line that would hold the whole article heads only its own words', () => {
    const text = `水库\n\n水务委员会报告摘编\n${BODY.repeat(2)}\n\n一、原因\n${MORE}\n二、对策\n${THIRD}`
    expect(readArticle(text).sections.map((section) => section.sections.length)).toEqual([0, 0, 0])
  })

  test.each([
    ['第一章 截流', '第一章'],
    ['▍02 渗漏', '▍02'],
    ['▌渗漏', '▌'],
    ['第二节　渗漏', '第二节'],
    ['三、渗漏', '三、'],
    ['(二) 渗漏', '(二)'],
    ['2.1 Leaks', '2.1'],
    ['②渗漏', '②'],
    ['原因二：渗漏', '原因二：'],
    ['坑1　不装水表', '坑1'],
    ['误区二 只看水位', '误区二'],
    ['Step 3: Repair', 'Step 3:'],
  ])('the number of %s is %s', (heading, number) => {
    const { sections, source } = readArticle(`水库\n\n${BODY}\n\n${heading}\n\n${MORE}`)
    const found = sections[0]?.heading.number ?? null
    expect(found === null ? null : source.text.slice(found.start, found.end)).toBe(number)
  })

  test('what counts on after a list within it is no closing word', () => {
    const part = (head: string, items: readonly string[]): string => `${head}\n${items.join('\n')}\n`
    const text = [
      '水库\n\n',
      part('一、现状', [BODY]),
      part('二、问题', ['（一）截流。上游的渠口多了七个。', '（二）渗漏。堤脚的水一年漏掉两成。']),
      part('三、原因', ['1．老化。闸门用了四十年没有换过。', '2．失修。修渠的钱三年没有拨下来。']),
      part('四、对策', ['（一）限量。每户的水量写进合同里去。', '（二）筹钱。', '1．设专项。每亩地拨出十二元来修渠。']),
      part('2．调水价。超出定额的部分多付一倍。', [THIRD, '（三）办协会。会长由用水的人自己选。']),
      `（四）建队伍。清淤的活交给专门的队伍。\n综上所述，${FOURTH}`,
    ].join('')
    const { sections, tail, source } = readArticle(text)
    const last = sections.at(-1)
    expect(source.text.slice(last?.span.start, last?.span.end)).toContain('（四）建队伍')
    const [list] = last?.blocks ?? []
    const items = list?.kind === 'list' ? list.items : []
    expect(items.map(({ blocks }) => blocks.map(({ kind }) => kind).join(' '))).toEqual([
      'paragraph',
      'paragraph list paragraph',
      'paragraph',
      'paragraph',
    ])
    expect(tail).toHaveLength(1)
  })

  test.each(['摘要：', '[摘要] ', '【内容提要】', 'Abstract: '])(
    '%s before a paragraph at the top is no part of it',
    (label) => {
      const text = `水库\n\n${label}${BODY}\n[关键词] 水库；截流\n\n一、原因\n${MORE}\n二、对策\n${THIRD}`
      const { lead, sections, source } = readArticle(text)
      expect(lead.map(({ span }) => source.text.slice(span.start, span.end))).toEqual([BODY])
      expect(sections).toHaveLength(2)
    },
  )

  test('a number on the line above belongs to its heading', () => {
    const text = `水库\n\n01\n缺水的原因\n\n${BODY}\n\n02\n缺水的后果\n\n${MORE}`
    expect(outline(text)).toMatch(/^title: 水库\n# 01 \| 缺水的原因\n {2}p .*\n# 02 \| 缺水的后果\n {2}p .*\n$/)
  })

  test('a line set apart above lines that are not is the heading of them all', () => {
    const text = `水库\n\n缺水的后果\n农村\n${BODY}\n城市\n${MORE}\n\n出路\n${THIRD}`
    expect(outline(text)).toMatch(/\n# 缺水的后果\n {2}# 农村\n.*\n {2}# 城市\n.*\n# 出路\n/)
  })

  test('1.1 stands inside 1.', () => {
    const text = `Harbour\n\n1. Causes\n\n1.1 Old gate\nNobody had looked at it for years.\n\n2. Effects\n\n2.1 No fish\nThe fish had gone to another port.`
    expect(outline(text)).toMatch(/\n# 1\. .*\n {2}# 1\.1 .*\n {4}p .*\n# 2\. .*\n {2}# 2\.1 /)
  })

  test('a label in brackets heads what follows', () => {
    expect(outline(`水库\n\n【背景】\n${BODY}\n【对策】\n${MORE}`)).toContain('# 【对策】\n  p 管理处')
  })

  test('short sentences between long ones are no headings', () => {
    expect(readArticle(`水库\n\n${BODY}\n\n这怎么可能。\n\n${MORE}`).sections).toEqual([])
  })

  test('a number that is part of a sentence is no heading', () => {
    expect(readArticle(`水库\n\n${BODY}\n\n3.5 亿立方米的水不见了。\n\n${MORE}`).sections).toEqual([])
  })

  test('a closing word after the last numbered section belongs to the whole article', () => {
    const text = `水库\n\n1. 截流\n${BODY}\n2. 渗漏\n${MORE}\n3. 浪费\n${THIRD}\n水总会回来，只是要等人先变一变，这一点谁都明白。`
    const article = readArticle(text)
    expect(article.sections).toHaveLength(3)
    expect(article.tail).toHaveLength(1)
  })

  test('a paragraph that opens like a conclusion belongs to the whole article', () => {
    expect(outline(`水库\n\n缺水的后果\n\n${BODY}\n\n综上所述，${MORE}`)).toContain('=== tail\np 综上所述')
  })
})

test('a list that a closing paragraph announces is no closing word', () => {
  const text = `# 水库\n\n## 缺水的后果\n\n${BODY}\n\n综上所述，缺水的原因有：\n\n- 截流\n- 渗漏\n`
  expect(readArticle(text, 'markdown').tail).toEqual([])
})

describe('lists in a plain text', () => {
  test('short numbered lines without text below them are a list', () => {
    expect(outline(`水库\n\n${BODY}\n\n1. 修管道\n2. 定额度\n3. 种树\n\n${MORE}`)).toContain(
      'ol\n  - 修管道 (3)\n  - 定额度 (3)\n  - 种树 (2)\np 管理处',
    )
  })

  test('a point that opens with a short name has a head', () => {
    expect(outline(`水库\n\n${BODY}\n\n- 修管道：先修老城\n- 定额度：每户每月\n`)).toContain(
      '- [修管道] 修管道：先修老城',
    )
  })

  test('numbered paragraphs are a list whose heads are their first short sentences', () => {
    const text = `水库\n\n${BODY}\n\n第一，修管道。${BODY}\n\n第二，定额度。${MORE}\n\n${THIRD}`
    expect(outline(text)).toContain('ol\n  - [修管道] 修管道。水库')
  })

  test('numbers far apart are no list', () => {
    const text = `水库\n\n1. ${BODY}\n\n${MORE}\n\n${THIRD}\n\n${FOURTH}\n\n2. 水终于来了，${BODY.slice(5, 20)}`
    expect(outline(text)).not.toContain('ol')
  })
})

describe('lines', () => {
  test('lose no number that stands above another', () => {
    expect(findMiscovered(readArticle('一、停电的原因\n0\n0\nϜ\nΈ\n'))).toEqual([])
  })

  test('each line is a paragraph where a text has no blank lines', () => {
    expect(readArticle(`水库为何干涸\n　　${BODY}\n　　${MORE}`).lead).toHaveLength(2)
  })

  test('lines wrapped by a program are joined, headings stay apart', () => {
    const text = unindent(`
      The quiet harbour

      The harbour had been closed for three days before anyone in the town
      asked what it would cost. By then the fish had gone to another port,
      the lorries had gone with the fish, and nobody had thought of the ice
      plant at all.

      Why it closed

      Nobody had repaired the gate for years. When the storm came, it broke
      at the hinge, and the water that came in took the whole pier with it.
      `)
    expect(outline(text)).toBe(
      unindent(`
      title: The quiet harbour
      p The harbour had been clo… (221)
      # Why it closed
        p Nobody had repaired the … (139)
      `),
    )
  })

  test('a line cut off inside a sentence goes on in the next', () => {
    expect(readArticle(`水库\n\n${MORE.slice(0, -1)}，\n，${BODY}\n\n${MORE}`).lead).toHaveLength(2)
  })
})

test('markup of reStructuredText is no words: links keep theirs, notes and addresses have none', () => {
  const text = `.. _dry-reservoir:

水库为何干涸
============

${BODY}水位（\`1\`_）一天天低下去，见\\ \`报告
全文 <http://a.example/%E6%A0>\`__\\ 和\`旧闻\`_。

.. image:: /a.png
   :align: center

${MORE}

.. _1: http://a.example/1
.. _旧闻:
    http://a.example/89%
`
  const { source, lead } = readArticle(text)
  expect(source.text).toContain('水位（）一天天低下去，见报告\n全文和旧闻。')
  expect(source.text).not.toMatch(/[`:]|\.\.|example|align|_/u)
  expect(lead.at(-1)?.kind).toBe('paragraph')
  const at = source.text.indexOf(MORE)
  expect(locate(source, at)).toEqual({ line: 12, column: 1 })
})

describe('a table that was copied into a plain text', () => {
  const ROWS = '年度\t签署\t捐赠\n2022\t48\t318\n2023\t51\t341'

  test('is one where as many tabs stand in three lines', () => {
    const { lead, source } = readArticle(`水库\n\n${BODY}\n${ROWS}\n${MORE}`)
    expect(lead.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph'])
    const table = lead.find((block) => block.kind === 'table')
    expect(table?.rows.map((row) => row.map(({ start, end }) => source.text.slice(start, end)))).toEqual([
      ['2022', '48', '318'],
      ['2023', '51', '341'],
    ])
  })

  test('is none in two lines', () => {
    expect(
      readArticle(`水库\n\n${BODY}\n${ROWS.slice(0, 20)}\n${MORE}`).lead.every(({ kind }) => kind === 'paragraph'),
    ).toBe(true)
  })
})

describe('a file named like a plain text', () => {
  const formatOf = (text: string) => read(new TextEncoder().encode(text), { name: 'a.txt' }).value?.source.format

  test.each([
    [`# 水库\n\n${BODY}\n\n## 原因\n\n${MORE}`, 'markdown'],
    [`<!doctype html><title>水库</title><p>${BODY}</p>`, 'html'],
    [`水库\n\n# 1 号水库${BODY}\n\n${MORE}`, 'text'],
    [`水库\n\n.. _a: http://a.example\n\n**原因**\n\n${MORE}\n\n**后果**`, 'text'],
  ])('%j is %s', (text, format) => {
    expect(formatOf(text)).toBe(format)
  })
})

test('an emoji that opens several paragraphs is the mark of their list', () => {
  const { lead } = readArticle(`水库\n\n${BODY}\n\n✅ 限量供水。${MORE}\n\n✅ 补上管道。${THIRD}\n\n${FOURTH}`)
  expect(lead.map((block) => (block.kind === 'list' ? block.items.length : block.kind))).toEqual([
    'paragraph',
    2,
    'paragraph',
  ])
})
