import { describe, expect, test } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import { locate } from '../../scripts/model/source.ts'
import { readArticle } from '../support/read-text.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const codes = (content: Uint8Array, name = 'a.txt') => read(content, { name }).diagnostics.map(({ code }) => code)

describe('a pictograph, which no font of a deck has', () => {
  test.each(['🔥', '👩‍🚒', '🚴‍♂️', '🇨🇳', '✅', '❤️'])('%s is read as white space, at the same offsets', (picture) => {
    const { text } = readArticle(`# The harbour ${picture}\n\nThe lamps ${picture} went out.`).source
    expect(text.replaceAll(picture, '')).not.toMatch(/\p{RGI_Emoji}/v)
    expect(text).toContain(`lamps ${'\u00a0'.repeat(picture.length)} went`)
  })

  test('leaves the digit of a key and signs that fonts have', () => {
    expect(readArticle('Press 1️⃣ or # on a © lamp ✓ and wait.').source.text).toBe(
      'Press 1\u00a0\u00a0 or # on a © lamp ✓ and wait.',
    )
  })

  test('does not indent a line of Markdown', () => {
    const { lead } = readArticle('👩‍🚒🔥 The lamps went out.', 'markdown')
    expect(lead.map(({ kind }) => kind)).toEqual(['paragraph'])
  })
})

describe('a file that is no article gets one error that says why', () => {
  test('an empty file, or one of white space', () => {
    expect(codes(bytes(''))).toEqual(['empty-article'])
    expect(codes(bytes(' \n\u3000\t\r\n'))).toEqual(['empty-article'])
  })

  test('a picture or an archive', () => {
    expect(codes(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 8, 0))).toEqual(['not-text'])
  })

  test('a text in another encoding, with the first byte that does not fit', () => {
    const gb18030 = Uint8Array.of(0x41, 0xcb, 0xae, 0xbf, 0xe2)
    expect(codes(gb18030)).toEqual(['not-utf8'])
    expect(read(gb18030, { name: 'a.txt' }).diagnostics[0]?.message).toContain('byte 4')
  })

  test('UTF-16 with its byte-order mark is not taken for a picture', () => {
    expect(codes(Uint8Array.of(0xff, 0xfe, 0x34, 0x6c, 0x61, 0x00))).toEqual(['not-utf8'])
  })

  test.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['beyond the last character', [0xf4, 0x90, 0x80, 0x80]],
    ['a sequence cut short', [0x61, 0xe6, 0xb0]],
  ])('%s is not UTF-8', (_, content) => {
    expect(codes(Uint8Array.from(content))).toEqual(['not-utf8'])
  })

  test('signs without a letter', () => {
    expect(codes(bytes('*** --- …… 。。。'))).toEqual(['no-recognisable-text'])
  })

  test('markup without a word', () => {
    expect(codes(bytes('<!-- nothing here -->'), 'a.md')).toEqual(['no-recognisable-text'])
    expect(codes(bytes('<html><body><script>var a</script></body></html>'), 'a.html')).toEqual(['no-recognisable-text'])
  })

  test('a text longer than a book', () => {
    expect(codes(bytes('水'.repeat(1_000_001)))).toEqual(['too-long'])
  })

  test('a web page of any size is read when its text is short', () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(1_200_000)}">`
    expect(codes(bytes(`<p>水库的水位很低。</p>${picture}<p>没有人知道原因。</p>`), 'a.html')).toEqual([])
  })
})

describe('what editors add to a file is not part of the article', () => {
  test('a byte-order mark and foreign line ends', () => {
    expect(readArticle('\ufeffa\r\nb\rc\u2028d\u0085e').source.text).toBe('a\nb\nc\nd\ne')
  })

  test('places are told by the lines of the file', () => {
    const { source } = readArticle('# 水库\r\n\r\n水位**很低**。\r\n', 'markdown')
    expect(locate(source, source.text.indexOf('很低'))).toEqual({ line: 3, column: 5 })
  })

  test('places in a web page are told by paragraph', () => {
    const { source } = readArticle('<p>水库的水位很低。</p><p>没有人知道原因。</p>', 'html')
    expect(locate(source, source.text.indexOf('原因'))).toEqual({ paragraph: 2 })
  })
})

describe('the format', () => {
  const format = (name: string, text: string) => read(bytes(text), { name }).value?.source.format

  test('is what the name ends with', () => {
    expect(format('a.md', '水库')).toBe('markdown')
    expect(format('a.TXT', '# 水库')).toBe('text')
    expect(format('a.htm', '水库')).toBe('html')
  })

  test('is seen in the text when the name does not say', () => {
    expect(format('-', '<!DOCTYPE html><html><body><p>水库</p></body></html>')).toBe('html')
    expect(format('-', '<p>水库</p>\n<p>水位</p>')).toBe('html')
    expect(format('-', '---\ntitle: 水库\n---\n水位很低。')).toBe('markdown')
    expect(format('-', '水库\n\n## 水位\n\n很低。')).toBe('markdown')
    expect(format('-', '水库\n\n一、水位\n\n很低。')).toBe('text')
  })

  test('is what the user says before all', () => {
    expect(read(bytes('# 水库'), { name: 'a.md', format: 'text' }).value?.source.text).toBe('# 水库')
  })
})
