import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import type { SourceFormat } from '../../scripts/model/source.ts'
import { findMiscovered, findMisplaced } from '../support/coverage.ts'

const FORMATS: readonly SourceFormat[] = ['text', 'markdown', 'html']

/** Lines as they stand in articles, and the oddest that could: lone markers, open tags, marks without words. */
const line = fc.oneof(
  fc.constantFrom(
    '一、停电的原因',
    '（一）设备老化：没有人换',
    '1. 备用电源不足',
    '2、线路过长。',
    '第一，加强巡查。每周都要巡查一次，并且要留下记录，由值班的人签名。',
    '① 换线',
    '- a short point',
    '* ',
    '1.',
    '●',
    '# A heading',
    '### ',
    '**全部加粗**',
    '**Cause:** the pump was old and nobody had looked at it for years.',
    '> 引文一句。',
    '---',
    '```',
    '| a | b |\n|---|---|\n| c | d |',
    '![](x.png)',
    '![图一](x.png "t")',
    '[link](http://example.org)',
    '<p>一段<b>话</p>',
    '<div><br><ul><li>a<li>b',
    '</table><h2>H</h2>',
    '<!-- hidden',
    '<figure><img src=a.png><figcaption>图</figcaption></figure>',
    '&amp; &lt;b&gt; &nbsp; &#x4e2d; &bogus;',
    '作者：张三 | 2024年3月1日',
    '来源：示例网',
    '（责任编辑：李四）',
    '相关阅读',
    '图1',
    '【背景材料】',
    '水库的水位一天比一天低，城里的人却还没有感觉到，因为水龙头里的水还是和从前一样多。',
    'The harbour had been closed for three days before anyone asked what it would cost.',
    '总之，问题不难解决。',
    '😀👨‍👩‍👧 \u200b \u3000 \ufeff x',
    '\u0000x'.slice(1),
    '。。。',
    '*** ***',
    '',
    '   ',
    '~~旧~~ `code` \\* [^1]',
    '[^1]: a note',
    '| lone',
    'Title: a subtitle',
    '    indented',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ maxLength: 30 }),
)
const article = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\u2028', '  \n', '\n\n\n')), { maxLength: 24 })
  .map((lines) => lines.map(([words, end]) => words + end).join(''))

const readText = (text: string, format: SourceFormat) => read(new TextEncoder().encode(text), { name: 'a', format })

describe.each(FORMATS)('whatever stands in a %s file', (format) => {
  test('every word is in exactly one place, title, heading, block or noise, and what stands inside another stands within its span', () => {
    fc.assert(
      fc.property(article, (text) => {
        const { value } = readText(text, format)
        expect(value === null ? [] : findMiscovered(value)).toEqual([])
        expect(value === null ? [] : findMisplaced(value)).toEqual([])
      }),
      { numRuns: 120 },
    )
  })

  test('the same bytes give the same article', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(readText(text, format)).toEqual(readText(text, format))
      }),
      { numRuns: 40 },
    )
  })

  test('an article that cannot be read comes with an error that says why', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { value, diagnostics } = read(bytes, { name: 'a', format })
        expect(value === null).toBe(diagnostics.some(({ severity }) => severity === 'error'))
      }),
      { numRuns: 200 },
    )
  })
})

test('a word of a Markdown file is told where it stands in that file', () => {
  fc.assert(
    fc.property(article, (text) => {
      const decoded = text.replace(/^\ufeff/, '').replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
      const { source } = readText(text, 'markdown').value ?? {}
      const units = (source?.origins ?? []).flatMap(({ text: at, file, length }) =>
        Array.from({ length }, (_, step) => ({ read: source?.text[at + step], told: decoded[file + step] })),
      )
      // A pictograph is read as white space of its length.
      expect(units.filter(({ read, told }) => read !== '\u00a0' && told !== read && told !== '&')).toEqual([])
    }),
    { numRuns: 120, examples: [['1.\n    indented\n']] },
  )
})
