import { expect, it } from 'vitest'
import { toSelection } from '../../scripts/3-plan/selection.ts'

it('words taken out of their sentence begin with no mark that closes something before them', () => {
  const text = '“渡船停航了。 ”老船长说，岛上没有别的船。'
  const start = text.indexOf('”')
  expect(toSelection(text, [{ start, end: text.length }], 'zh-Hans')?.text).toBe('老船长说，岛上没有别的船')
  expect(toSelection(text, [{ start: 0, end: text.length }], 'zh-Hans')?.text).toBe(
    '“渡船停航了。”老船长说，岛上没有别的船',
  )
})

it('the space between the phrases of a title stays, one that a line was broken with goes', () => {
  const titleOf = (text: string) => toSelection(text, [{ start: 0, end: text.length }], 'zh-Hans')?.text
  expect(titleOf('修好岛上码头 管住过往渡船')).toBe('修好岛上码头 管住过往渡船')
  expect(titleOf('修 好 码 头')).toBe('修好码头')
  expect(titleOf('渡船停航了 三天， 岛上没有船')).toBe('渡船停航了三天，岛上没有船')
})

it('the number of a member goes, with a stop of half width behind it too', () => {
  const textOf = (text: string) => toSelection(text, [{ start: 0, end: text.length }], 'zh-Hans')?.text
  expect(textOf('二.许多码头没有灯')).toBe('许多码头没有灯')
  expect(textOf('三、没有人修')).toBe('没有人修')
})
