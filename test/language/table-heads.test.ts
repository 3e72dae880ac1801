import { expect, it } from 'vitest'
import { isStatusHead, readHead, readStatus } from '../../scripts/language/table-heads.ts'

it('tells who and by when from the head of a column', () => {
  expect(['Owner', 'Due', 'Deadline', 'Cost'].map((head) => readHead(head, 'en'))).toEqual([
    'owner',
    'due',
    'due',
    null,
  ])
  expect(['负责人', '完成时间', '措施'].map((head) => readHead(head, 'zh-Hans'))).toEqual(['owner', 'due', null])
  expect(['責任單位', '期限'].map((head) => readHead(head, 'zh-Hant'))).toEqual(['owner', 'due'])
})

it('tells how far a thing is from a cell of a column for that', () => {
  expect(['Status', '状态', '當前狀態', 'State of the pier'].map(isStatusHead)).toEqual([true, true, true, false])
  expect(['已完成', 'Done', '✅', '已上線'].map(readStatus)).toEqual([true, true, true, true])
  expect(['进行中', '未开始', 'In progress', '60%', '長期推進中'].map(readStatus)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
  expect(['A 组', 'see below'].map(readStatus)).toEqual([null, null])
})
