import { describe, expect, it } from 'vitest'
import { toRowHeight } from '../../scripts/3-plan/height/backup.ts'
import { toCardsHeight } from '../../scripts/3-plan/height/cards.ts'
import { BACKUP, FRAME } from '../../scripts/3-plan/height/geometry.ts'
import { toHeight } from '../../scripts/3-plan/height/index.ts'
import { toRowLines, toSetLines } from '../../scripts/3-plan/height/lines.ts'
import { toWordsWidth } from '../../scripts/3-plan/height/overview.ts'
import type { FocusSlide, OverviewSlide } from '../../scripts/model/slide.ts'
import { LONG, planRisk } from '../support/made-risk.ts'

type Row = OverviewSlide['rows'][number]

const ROOM = 450

const toRow = (words: string, ...linked: readonly string[]): Row => ({
  point: toPoint('停电'),
  gloss: null,
  path: [{ text: words, from: [{ start: 0, end: 1 }] }],
  fact: null,
  links: linked.map((name) => ({ ...toPoint(name), basis: 'stated' as const })),
  through: null,
  mark: null,
})
const toPoint = (name: string): Row['point'] => ({
  id: name,
  role: 'risk',
  to: null,
  label: { text: name, from: [{ start: 0, end: 1 }] },
})

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

describe('a headline', () => {
  const withTitle = (slide: FocusSlide, text: string): FocusSlide => ({ ...slide, title: { ...slide.title, text } })

  it('takes the room of the full-width mark of its part in Chinese', async () => {
    const slide = withTitle(await planRisk(''), '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳')
    const line = (toHeight(slide) ?? 0) + FRAME.headlineLine
    expect(toHeight({ ...slide, part: { at: 1, of: 2 } })).toBeCloseTo(line)
  })
})

describe('cards', () => {
  it('keep room at their foot for the remark that nothing answers a risk, where another is answered', () => {
    const toFull = (role: 'risk' | 'cause') =>
      toCardsHeight({ role, rows: [toRow('灯灭了', '装电池'), toRow('灯灭了'.repeat(20))] })
    expect(toFull('risk')).toBeGreaterThan(toFull('cause'))
    expect(toCardsHeight({ role: 'risk', rows: [toRow('灯灭了')] })).toBe(
      toCardsHeight({ role: 'cause', rows: [toRow('灯灭了')] }),
    )
  })
})

describe('rows', () => {
  it('leave their words what a name is wider than its column may be, where a long word makes it so', () => {
    const toWords = (name: string) => {
      const row = { ...toRow('Out.'), point: toPoint(name) }
      return toWordsWidth({ role: 'risk', form: 'rows', rows: [row] }, row)
    }
    expect(toWords('Filtration of nitrogen/phosphorus')).toBeLessThan(toWords('Filtration of nitrogen and phosphorus'))
  })

  it('let words reach the edge where nothing stands beside them, but leave the column of what answers a risk empty', () => {
    const [bare, linked] = [toRow('Out.'), toRow('Out.', 'Mend it')]
    const widthsOf = (role: 'cause' | 'risk') =>
      [bare, linked].map((row) => toWordsWidth({ role, form: 'rows', rows: [bare, linked] }, row))
    const [wide = 0, beside = 0] = widthsOf('cause')
    expect(wide).toBeGreaterThan(beside)
    expect(new Set(widthsOf('risk')).size).toBe(1)
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

it('a long passage of the appendix loses at the ends of its lines more than a short one does', () => {
  const toLines = (length: number) => {
    const quote = { text: '字'.repeat(length), from: [{ start: 0, end: 1 }] as const }
    return (
      (toRowHeight({ point: toPoint('停电'), quote, section: null, place: null }) - BACKUP.row.around) / BACKUP.row.line
    )
  }
  const perLine = 43
  expect(toLines(3 * perLine)).toBeCloseTo(3)
  expect(toLines(5 * perLine)).toBeCloseTo(6)
})
