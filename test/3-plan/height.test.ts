import { describe, expect, it } from 'vitest'
import { toHeight } from '../../scripts/3-plan/height/index.ts'
import { toRowLines, toSetLines } from '../../scripts/3-plan/height/lines.ts'
import { LONG, planRisk } from '../support/made-risk.ts'

const ROOM = 450

describe('a slide of one risk', () => {
  it('holds its headline, names, words and quotations together, however long they are', async () => {
    for (const words of ['', LONG, `${LONG} ${LONG}`]) expect(toHeight(await planRisk(words))).toBeLessThanOrEqual(ROOM)
  })

  it('says what there is room for', async () => {
    const [short, long] = [await planRisk(''), await planRisk(LONG)]
    const told = ({ causes, strategies }: typeof short) => [...causes, ...strategies].map(({ words }) => words !== null)
    expect(told(short)).toEqual([true, true, true])
    expect(told(long)).toContain(true)
  })
})

describe('lines as a browser sets them', () => {
  const SET = { width: 180, size: 18, weight: 400 } as const

  it('lose a character where Chinese is broken, none where it fits', () => {
    expect(toSetLines('一二三四五六七八九十', SET)).toBe(1)
    expect(toSetLines('一二三四五六七八九十甲乙丙丁戊己庚辛', SET)).toBe(3)
  })

  it('keep a name whole that fits a line of its own, and go on after it', () => {
    const bold = { ...SET, weight: 700 } as const
    expect(toRowLines(['一二三四五六'], bold, '甲乙', SET)).toBe(1)
    expect(toRowLines(['一二三四五六', '→', '七八九十甲'], bold, '甲乙', SET)).toBe(2)
    expect(toRowLines(['一二三四五六', '→', '七八九十甲'], bold, '甲乙丙丁戊己', SET)).toBe(3)
  })
})
