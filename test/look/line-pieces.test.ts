import { describe, expect, it } from 'vitest'
import { toPieces } from '../../components/line-pieces.ts'

const drawn = (...parts: string[]) =>
  toPieces(parts)
    .map(({ kind, text }) => (kind === 'end' ? '|' : kind === 'gap' ? `[${text}]` : text))
    .join('')

describe('where a line may end', () => {
  it('is marked between two Chinese words', () => {
    expect(drawn('关闭的', '消息', '传开了')).toBe('关闭的|消息|传开了')
  })

  it('keeps the gap that a browser leaves before a number or a Latin word', () => {
    expect(drawn('全長', '640公尺')).toBe('全[長6]40公尺')
    expect(drawn('用', 'AI', '写')).toBe('[用A]I|写')
    expect(drawn('約', '3', '人')).toBe('[約3]|人')
  })

  it('is a mark where no such gap is', () => {
    expect(drawn('他說', '「好」')).toBe('他說|「好」')
  })
})
