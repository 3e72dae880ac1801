import { describe, expect, it } from 'vitest'
import { chooseLineEnds, isTorn, toEndCost } from '../../components/line-choice.ts'

/** The lines of a text whose parts stand between `|`, each character one wide. */
function set(text: string, width: number, lines: number): string[] | null {
  const parts = text.split('|')
  const whole = parts.join('')
  let at = 0
  const measured = parts.map((part) => {
    at += part.length
    return { width: part.length, cost: toEndCost(whole.slice(0, at), whole.slice(at)) }
  })
  const ends = chooseLineEnds(measured, { width, lines, em: 1 })
  return (
    ends && [...ends, parts.length - 1].map((end, line) => parts.slice((ends[line - 1] ?? -1) + 1, end + 1).join(''))
  )
}

describe('the ends of lines', () => {
  it('stand after clauses where that takes no more lines', () => {
    expect(set('近十二年來，|潮埔|夜市的|攤位|只多了|一成，|垃圾|卻多了|四成', 8, 4)).toEqual([
      '近十二年來，',
      '潮埔夜市的攤位',
      '只多了一成，',
      '垃圾卻多了四成',
    ])
  })

  it('stand inside a clause rather than leave most of a line empty', () => {
    expect(set('首先，|监管部门|对互联网|金融的|规范|一直|没有放松', 14, 2)?.[0]).not.toBe('首先，')
  })

  it('stand neither next to the beginning of a clause nor in a number', () => {
    expect(set('把它们|一一|列出来，|再去|争取|新客户|就要|投入', 12, 2)).toEqual([
      '把它们一一列出来，',
      '再去争取新客户就要投入',
    ])
    expect(set('要推着|汤锅|走三、|四百公尺|才找得到', 11, 2)).toEqual(['要推着汤锅', '走三、四百公尺才找得到'])
  })

  it('part no bound from its amount, and no adverb from its verb', () => {
    expect(set('讓每一攤走不到|一百公尺|就能|倒油水', 11, 2)).toEqual(['讓每一攤走不到一百公尺', '就能倒油水'])
    expect(set('有关|各种|消息|四处|流传了|许久', 8, 2)).toEqual(['有关各种消息', '四处流传了许久'])
  })

  it('are known to tear an adverb from its verb or a bound from its amount, but not where they stand inside a clause', () => {
    const toParts = (text: string) =>
      text.split('|').map((_, at, all) => {
        const [before, after] = [all.slice(0, at + 1).join(''), all.slice(at + 1).join('')]
        return { width: 1, cost: after === '' ? 0 : toEndCost(before, after) }
      })
    expect(isTorn(toParts('各种消息四处|流传了很久'), [0])).toBe(true)
    expect(isTorn(toParts('讓每一攤走不到|一百公尺'), [0])).toBe(true)
    expect(isTorn(toParts('各种消息|四处流传'), [0])).toBe(false)
  })

  it('stand between the phrases of a title, which a space sets apart', () => {
    expect(set('修好|老码头 |管住|新渡船', 10, 2)).toEqual(['修好老码头 ', '管住新渡船'])
  })

  it('leave no bracket alone that belongs to what stands before it', () => {
    expect(set('四项策略|中的三项|应对|“资金链风险”|和|“成本|上升”|（含推断）', 24, 2)).toEqual([
      '四项策略中的三项应对“资金链风险”和',
      '“成本上升”（含推断）',
    ])
  })

  it('do not part a row of single characters', () => {
    expect(set('先要|通过|“关、|停、|并、|转”|加快', 11, 2)).toEqual(['先要通过', '“关、停、并、转”加快'])
  })

  it('leave no lone word on the last line', () => {
    expect(set('也让|更多的|人们|受益', 8, 2)).toEqual(['也让更多的', '人们受益'])
  })

  it('are not set where the parts need more lines', () => {
    expect(set('一二三四|五六七八|九十', 5, 2)).toBeNull()
  })
})
