import { MarkdownExit } from 'markdown-exit'
import { describe, expect, it } from 'vitest'
import { toLineParts } from '../../setup/line-breaks.ts'
import { addDeckGrammar } from '../../setup/markdown-rules.ts'

function render(markdown: string): string {
  const md = new MarkdownExit({ html: true })
  addDeckGrammar(md)
  return md.render(markdown)
}

describe('the Markdown of a deck', () => {
  it('draws an arrow in place of the sign that opens a list item, and tells the role it leads to', () => {
    const html = render('- → [Trust](/risk-1)\n- ⇢ [Plan](/strategies)\n- 3 → 4')
    expect(html).toContain('<li class="tl-follows tl-to-risk"><LinkArrow basis="stated" /><a href="/risk-1">Trust</a>')
    expect(html).toContain('<li class="tl-follows tl-to-strategy"><LinkArrow basis="inferred" />')
    expect(html).toContain('<li>3 → 4</li>')
  })

  const TABLE = '| Risk | A | B |\n| --- | --- | --- |\n| **x** | ● | – |\n| **y** | – | – |\n'

  it('draws the marks of a coverage table with row heads and a legend', () => {
    const html = render(TABLE)
    expect(html).toContain('<CoverageMark basis="stated" />')
    expect(html).toContain('<th scope="row"><strong>x</strong></th>')
    expect(html).toContain('<CoverageLegend />')
  })

  it('marks a risk or a strategy without a mark as a gap only when the slide says so', () => {
    expect(render(TABLE)).not.toContain('tl-gap')
    expect(render(`# Nothing answers y\n\n${TABLE}`)).toMatch(/<tr class="tl-gap">\s*<th scope="row"><strong>y/)
    expect(render(TABLE)).toContain('<th scope="col">B</th>')
    expect(render(`${TABLE}\n- B names no risk`)).toContain('<th scope="col" class="tl-gap">B</th>')
  })

  it('leaves a table of the article as it is', () => {
    const html = render('| a | b |\n| --- | --- |\n| 1 | – |\n| 2 | 3 |\n')
    expect(html).not.toContain('CoverageMark')
    expect(html).toContain('<td>–</td>')
  })

  it('never runs text of the article as code', () => {
    expect(render('{{ 1 + 1 }} and \\{\\{ x }}')).not.toContain('{{')
  })
})

describe('the ends of lines in Chinese', () => {
  it('may fall between words, not inside one and not before punctuation', () => {
    const parts = toLineParts('“关闭”的消息背后，是行业转型')
    expect(parts.join('')).toBe('“关闭”的消息背后，是行业转型')
    expect(parts).toContain('消息')
    expect(parts.some((part) => /^[，。、；：！？”」]/.test(part))).toBe(false)
  })

  it('are left alone in other scripts', () => {
    expect(toLineParts('three loads of shellfish')).toEqual(['three loads of shellfish'])
  })
})
