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
