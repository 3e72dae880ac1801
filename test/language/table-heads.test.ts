import { expect, it } from 'vitest'
import { readHead } from '../../scripts/language/table-heads.ts'

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
