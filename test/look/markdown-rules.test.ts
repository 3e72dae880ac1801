import { MarkdownExit } from 'markdown-exit'
import { describe, expect, it } from 'vitest'
import { toLineParts, withLastLine } from '../../setup/line-breaks.ts'
import { addDeckGrammar } from '../../setup/markdown-rules.ts'

function render(markdown: string): string {
  const md = new MarkdownExit({ html: true })
  addDeckGrammar(md)
  return md.render(markdown)
}

describe('the Markdown of a deck', () => {
  it('draws an arrow in place of the sign that opens a list item, and tells the role it leads to', () => {
    const html = render('- → [Trust](/risk-1)\n- ⇢ [Plan](/strategies)\n- 3 → 4')
    expect(html).toContain(
      '<li class="tl-follows tl-to-risk"><LinkArrow basis="stated" /><a href="/risk-1" class="tl-name">Trust</a>',
    )
    expect(html).toContain('<li class="tl-follows tl-to-strategy"><LinkArrow basis="inferred" />')
    expect(html).toContain('<li>3 → 4</li>')
  })

  it('keeps the line under a link for links inside running text', () => {
    expect(render('**[Trust](/risk-1)**')).toContain('class="tl-name"')
    expect(render('see [Trust](/risk-1) for more')).not.toContain('tl-name')
  })

  it('tells hedge and unit apart from the number that opens a list item', () => {
    expect(render('- **about £61,800** in all')).toContain('<strong><small>about </small>£61,800</strong>')
    expect(render('- **6.8年** 平均')).toContain('6.8<small>年</small>')
    expect(render('- **3** risks')).toContain('<strong>3</strong>')
    expect(render('- **Ozone (O3)**')).toContain('<strong>Ozone (O3)</strong>')
  })

  it('sets what stands before a number of an item and after it apart, and nothing beside other bold words', () => {
    expect(render('- cost **about £61,800** in all')).toContain(
      '<span class="tl-before">cost </span><strong><small>about </small>£61,800</strong><span class="tl-after"> in all</span>',
    )
    expect(render('- 饮食占了**七成**，其余')).toContain(
      '<strong>七成<small>，</small></strong><span class="tl-after">其余</span>',
    )
    expect(render('- all of **Ozone (O3)** in air')).not.toContain('tl-')
  })

  it('takes a name that opens with a year for no figure', () => {
    expect(render('- **2025年將邁入超高齡社會**')).not.toContain('<small>')
    expect(render('- **3 reasons to wait**')).not.toContain('<small>')
  })

  it('keeps a dash on the line of the words before it', () => {
    expect(render('so far — and no further')).toContain('so far\u00a0— and no further')
    expect(render('两个原因——国内的和国外的')).toMatch(/原因\u2060——/u)
    expect(render('for free—unless it rains')).toContain('free\u2060—unless')
  })

  it('keeps the sign for per cent with its number, also behind a space', () => {
    expect(render('nearly 9 % of them died')).toContain('9\u00a0% of')
  })

  it('keeps a mark with the words before it, also behind a space', () => {
    expect(render('the new catering failed :( and we knew')).toContain('failed\u00a0:( and')
  })

  it('keeps a bracket on the line of the words before it, also behind a stray space', () => {
    expect(render('an arena (once a stadium ), it stands')).toContain('stadium\u00a0), it')
  })

  it('keeps the day of a date with its month', () => {
    expect(render('due on Saturday 6 October 2026 at ten')).toContain('due on Saturday 6\u00a0October 2026 at ten')
    expect(render('told 54 minutes after it began, for £2.1 million')).toContain(
      '54\u00a0minutes after it began, for £2.1\u00a0million',
    )
    expect(render('due on 2026-03-14 at ten')).toContain('due on 2026-\u206003-\u206014 at ten')
    expect(render('the 31 sailings may begin')).toContain('31 sailings may begin')
  })

  it('keeps a short compound in one, and lets a long one end a line at its hyphen', () => {
    expect(render('a plan to re-deploy the on-call rota')).toContain('re-\u2060deploy the on-\u2060call rota')
    expect(render('cluster "beta-3" on 2031-12-04')).toMatch(/beta-\u20603.* on 2031-\u206012-\u206004/u)
    expect(render('remove the nfs-share-creator job')).toContain('nfs-\u2060share-\u2060creator')
    expect(render('a well-documented case')).toContain('well-documented')
    expect(render('the half-understood commitments')).toContain('half-understood')
  })

  it('sets the numbers of an item of bare words apart', () => {
    expect(render('- 全长640公里，登记326户')).toContain('<b class="tl-number">640公里</b>')
    expect(render('- **640公里** 全长326公里')).not.toContain('tl-number')
    expect(render('全长640公里')).not.toContain('tl-number')
  })

  it.each([
    ['三成八住户没有装表', '三成八'],
    ['约三到四成的住户', '约三到四成'],
    ['停水30%至40%', '30%至40%'],
    ['只剩七八成', '七八成'],
    ['欠费1万2千元', '1万2千元'],
  ])('sets a number apart to its end: %s', (text, number) =>
    expect(render(`- ${text}`).replaceAll('<wbr>', '')).toContain(`<b class="tl-number">${number}</b>`),
  )

  it('sets a number apart with the one that it means little without', () => {
    const html = render("- Nine of the day's 22 boats left late, by between 11 and 34 minutes")
    expect(html).toContain('<b class="tl-number">Nine of the day')
    expect(html).toContain('22 boats</b> left late, by <b class="tl-number">between 11 and 34\u00a0minutes</b>')
    expect(render('- One of them paid 40 pounds')).toContain('paid <b class="tl-number">40 pounds</b>')
  })

  it('lets a row of bold words alone head the rows beneath it', () => {
    const html = render('| Name | Words |\n| --- | --- |\n| **Causes** | |\n| a | b |\n')
    expect(html).toContain('<th scope="rowgroup" colspan="2"><strong>Causes</strong></th>')
    expect(html).toContain('<td hidden=""></td>')
    expect(html).toContain('<td>a</td>')
  })

  const TABLE = '| Risk | A | B |\n| --- | --- | --- |\n| **x** | ● | – |\n| **y** | – | – |\n'

  it('draws the marks of a coverage table with row heads and a legend', () => {
    const html = render(TABLE)
    expect(html).toContain('<CoverageMark basis="stated" />')
    expect(html).toContain('<th scope="row"><strong>x</strong></th>')
    expect(html).toContain('<CoverageLegend bases="stated" />')
    expect(render(TABLE.replace('●', '◐'))).toContain('<CoverageLegend bases="through" />')
  })

  it('draws a row and a column without a mark like the others', () => {
    expect(render(TABLE)).toMatch(/<tr>\s*<th scope="row"><strong>y/)
    expect(render(TABLE)).toContain('<th scope="col">B</th>')
  })

  it('leaves a table of the article as it is', () => {
    const html = render('| a | b |\n| --- | --- |\n| 1 | – |\n| 2 | 3 |\n')
    expect(html).not.toContain('CoverageMark')
    expect(html).toContain('<td>–</td>')
  })

  it('draws the box that opens a mark', () => {
    expect(render('- **Gate *☑ done***')).toContain('<em class="tl-done">done</em>')
    expect(render('- *☐ to do* Gate')).toContain('<em class="tl-to-do">to do</em>')
    expect(render('- **Gate *open***')).toContain('<em>open</em>')
  })

  it('never runs text of the article as code', () => {
    expect(render('{{ 1 + 1 }} and \\{\\{ x }}')).not.toContain('{{')
  })
})

describe('the ends of lines in an address', () => {
  it('fall behind its marks, and nowhere else in English', () => {
    expect(toLineParts('From https://harbour.example/reports/2019-pump.html, page 3.')).toEqual([
      'From https://',
      'harbour.',
      'example/',
      'reports/',
      '2019-',
      'pump.',
      'html, page 3.',
    ])
    expect(toLineParts('A well-known and/or tried pump.')).toEqual(['A well-known and/or tried pump.'])
  })
})

describe('the ends of lines in Chinese', () => {
  it('may fall between words, not inside one and not before punctuation', () => {
    const parts = toLineParts('“关闭”的消息背后，是行业转型')
    expect(parts.join('')).toBe('“关闭”的消息背后，是行业转型')
    expect(parts).toContain('消息')
    expect(parts.some((part) => /^[，。、；：！？”」]/.test(part))).toBe(false)
  })

  it('fall before no 之 that ties a word to the one before, but before 之所以', () => {
    expect(toLineParts('雙方只剩去留之爭').join('|')).toContain('去留之爭')
    expect(toLineParts('人们之所以离开，是因为收费').join('|')).not.toContain('之|所以')
  })

  it('fall before no verb that is denied and taken for one word with the end of its subject', () => {
    expect(toLineParts('沾滿油漬，回收商不收，只能送進焚化廠').join('|')).toContain('回收商不收')
  })

  it('may fall between each of something and its verb', () => {
    expect(toLineParts('讓每一攤走不到一百公尺就能倒油水').slice(0, 2)).toEqual(['讓每一攤', '走不到'])
  })

  it('tears no word that recurs, and no verb from how far it comes', () => {
    expect(toLineParts('清潔費應該改成基本費加隨袋費：每攤每月的基本費降為600元').join('|')).not.toContain('基本|費')
    expect(toLineParts('雨勢一大，水就排不出去').join('|')).not.toContain('排|不')
  })

  it('never part a word from what leans on it, nor a number from its unit, nor a compound the dictionary lacks', () => {
    expect(toLineParts('停售不合规的产品')).toEqual(['停售', '不合规的', '产品'])
    expect(toLineParts('水池深640公尺的地方').some((part) => part.startsWith('公尺'))).toBe(false)
    expect(toLineParts('先設截油槽').at(-1)).toContain('截油槽')
    // What stands before a mark is no part of a compound.
    expect(toLineParts('就能倒油水，再由自治会管理').join('|')).toContain('自治会')
    expect(toLineParts('只能送进焚化厂').join('|')).toContain('焚化厂')
    expect(toLineParts('只剩去留之争').join('|')).toContain('之争')
    expect(toLineParts('2025年8月12日的下午')[0]).toBe('2025年8月12日的')
    expect(toLineParts('清晨五點半才進場').join('|')).toContain('五點半')
    expect(toLineParts('只有三成八住戶試過').join('|')).toContain('三成八')
    expect(render('共有 4 类风险')).toContain('<span class="tl-one">4 类</span>')
  })

  it('fall after a clause of a headline rather than in it', () => {
    const html = render('# 摊位多了一成，垃圾多了四成')
    expect(html).toMatch(/<span class="tl-clause">摊位.*，<\/span><span class="tl-clause">垃圾/)
    expect(render('# One, two')).toContain('<span class="tl-clause">One,</span> <span class="tl-clause">two</span>')
    expect(render('# 1,200 seats')).not.toContain('tl-clause')
  })

  it('are left alone in other scripts', () => {
    expect(toLineParts('three loads of shellfish')).toEqual(['three loads of shellfish'])
  })

  it('leave no lone word to the last line of a long text', () => {
    const parts = toLineParts('企业应当主动开拓新的融资来源，减少对单一支付工具的依赖')
    expect([parts.at(-1), withLastLine(parts).at(-1)]).toEqual(['依赖', '工具的依赖'])
    expect(withLastLine(toLineParts('支付工具的依赖')).at(-1)).toBe('依赖')
  })
})
