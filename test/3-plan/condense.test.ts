import { describe, expect, it } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import { condense } from '../../scripts/3-plan/condense.ts'
import type { Article } from '../../scripts/model/article.ts'

const ENGLISH = 'The harbour office reports on boats and tides in this text, as it did in the year before.'
const CHINESE = '这是一段用来确定语言的文字，它说的是港口与潮汐。'

/** The sentence cut to `most` characters, as it would stand on a slide. */
function cut(sentence: string, most: number): string | null {
  const frame = /\p{Script=Han}/u.test(sentence) ? CHINESE : ENGLISH
  const article = read(new TextEncoder().encode(`${frame}\n\n${sentence}`), { name: 'a.txt' }).value as Article
  const start = article.source.text.indexOf(sentence)
  return condense(article, { start, end: start + sentence.length }, (text) => text.length <= most)?.text ?? null
}

describe('a sentence that is too long', () => {
  it('stays whole when it fits, but for its last mark', () => {
    expect(cut('港口关闭了三天，船期因此推迟。', 30)).toBe('港口关闭了三天，船期因此推迟')
  })

  it('loses the background clause that opens it', () => {
    expect(cut('按照港务局的统计，去年有四十二班船晚点。', 14)).toBe('去年有四十二班船晚点')
    expect(cut('According to the harbour office, 42 boats ran late last year.', 30)).toBe('42 boats ran late last year')
  })

  it('loses brackets and illustrations', () => {
    expect(cut('港口停用了旧吊机（共六台），例如北岸的两台。', 10)).toBe('港口停用了旧吊机')
    expect(cut('The port closed six cranes (all built in 1971), including two on the north quay.', 30)).toBe(
      'The port closed six cranes',
    )
  })

  it('keeps a condition with what it leads to, or says nothing', () => {
    expect(cut('一旦主闸失灵，整个北岸都要停电，居民将无水可用。', 14)).toBeNull()
    expect(cut('市府若能在秋天之前谈定，明年的码头就会安静。', 16)).toBeNull()
    expect(cut('If the main lock fails, the whole north bank loses power for hours.', 30)).toBeNull()
  })

  it('keeps figures, hedges and negation of what stays', () => {
    expect(cut('船期可能推迟至少 12 天，不会再加开班次；明年的船期另行公布。', 26)).toBe(
      '船期可能推迟至少 12 天，不会再加开班次',
    )
  })

  it('is left out when no whole phrase of it fits', () => {
    expect(cut('港口关闭了三天，船期因此推迟。', 8)).toBeNull()
  })
})
