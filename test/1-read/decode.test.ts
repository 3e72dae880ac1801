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

  test('a document of another program that looks like a text', () => {
    expect(codes(bytes('{\\rtf1\\ansi The lamps went out.}'))).toEqual(['not-text'])
    expect(codes(bytes('%PDF-1.4 The lamps went out.'))).toEqual(['not-text'])
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

describe('a Chinese text in another encoding is read, and said to be', () => {
  // 水位越来越低，因为上游的人用了很多水，这是大家都知道的事。 · 水位越來越低，因為上游的人用了很多水，這是大家都知道的事。
  const GB18030 =
    'cbaecebbd4bdc0b4d4bdb5cda3acd2f2ceaac9cfd3ceb5c4c8cbd3c3c1cbbadcb6e0cbaea3acd5e2cac7b4f3bcd2b6bcd6aab5c0b5c4cac2a1a3'
  const BIG5 =
    'a4f4a6ecb656a8d3b656a743a141a65dacb0a457b4e5aabaa448a5cea446abdca668a4f4a141b36fac4fa46aae61b3a3aabeb944aabaa8c6a143'
  const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))

  test('GB18030', () => {
    const { value, diagnostics } = read(fromHex(GB18030), { name: 'a.txt' })
    expect(value?.source.text).toBe('水位越来越低，因为上游的人用了很多水，这是大家都知道的事。')
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['read-as', 'info']])
  })

  test('Big5', () => {
    expect(read(fromHex(BIG5), { name: 'a.txt' }).value?.source.text).toMatch(/^水位越來越低，因為上游/u)
  })

  test('UTF-16 with its byte-order mark', () => {
    expect(read(Uint8Array.of(0xff, 0xfe, 0x34, 0x6c, 0x61, 0x00), { name: 'a.txt' }).value?.source.text).toBe('水a')
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
