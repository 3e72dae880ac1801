import { parseSync } from '@slidev/parser'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMarkdown, toMermaidLabel, toOneLine, toYamlString } from '../../scripts/4-write/escape.ts'

const NASTY = [
  '---',
  '--- 作者',
  '{{ 1 + 1 }}',
  '{{{x}}}',
  '<script setup>alert(1)</script>',
  '<Toc/>',
  '</div>',
  '<!-- note -->',
  '-->',
  '::right::',
  '```mermaid',
  '~~~',
  '<<< ../secret.txt',
  '$5 and $6',
  '$x$',
  '# heading',
  '1. one',
  '- item',
  '+ plus',
  '> quote',
  '[a](/3)',
  '![](https://x.y/z.png)',
  'https://example.org/a_b',
  'a@b.cc',
  '| cell |',
  '\\',
  '"quoted"',
  "it's",
  '(c) (r) (tm)',
  '...',
  '????',
  'a -- b',
  '[^1]',
  '[click]',
  'mailto:x',
  '@click="x"',
]
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NASTY),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('资金', ' ', '\n', '。', '😀'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

// Many slides a deck: most of the time goes into reading a deck at all. So each run tries as many texts.
const manyNasty = fc.array(nasty, { minLength: 20, maxLength: 20 })

const toSlide = (body: string, title = 'x') =>
  `---\ntitle: ${toYamlString(title)}\nlayout: points\n---\n\n# a\n\n${body}\n\n`

const readSlides = (slides: readonly string[]) =>
  parseSync(`${slides.join('')}---\nlayout: points\n---\n\n# b\n`, 'slides.md').slides

describe('words of an article in a deck', () => {
  it('never begin another slide, settings or a note', () => {
    fc.assert(
      fc.property(manyNasty, (all) => {
        const slides = readSlides(all.map((words) => toSlide(toMarkdown(words))))
        expect(slides.map((slide) => slide.title)).toEqual([...all.map(() => 'x'), 'b'])
        expect(slides.map((slide) => slide.note ?? '')).toEqual([...all.map(() => ''), ''])
        const settings = slides.map((slide) => Object.keys(slide.frontmatter))
        expect(settings).toEqual([...all.map(() => ['title', 'layout']), ['layout']])
      }),
      { numRuns: 30 },
    )
  })

  it('come back from the settings as they were', () => {
    fc.assert(
      fc.property(manyNasty, (all) => {
        const [last, ...slides] = readSlides(all.map((words) => toSlide('text', words))).reverse()
        expect(last?.title).toBe('b')
        expect(slides.reverse().map((slide) => slide.frontmatter.title)).toEqual(all.map(toOneLine))
      }),
      { numRuns: 30 },
    )
  })

  it('never hold two braces in a row, which Vue would compute', () => {
    fc.assert(
      fc.property(nasty, (words) => {
        expect(toMarkdown(words)).not.toMatch(/\{\{/u)
      }),
    )
  })

  it('leave a Mermaid label without a mark its lexer reads', () => {
    fc.assert(
      fc.property(nasty, (words) => {
        expect(toMermaidLabel(words).replace(/#\d+;/gu, '')).not.toMatch(/["`<>&{}[\]()|\\;#]/u)
      }),
    )
  })

  it('stay readable where nothing needs an escape', () => {
    const plain = '资金链断裂的风险不可不防，企业需要补齐自身的风控体系（2024 年 3 月）'
    expect(toMarkdown(plain)).toBe(plain)
    expect(toMermaidLabel('资金链风险')).toBe('资金链风险')
  })
})
