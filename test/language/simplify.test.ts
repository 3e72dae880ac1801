import { expect, it } from 'vitest'
import { toSimplified } from '../../scripts/language/simplify.ts'

it('simplified characters stand one for one, and 甚麼 as it is written with them', () => {
  expect(toSimplified('為甚麼沒有人叫停')).toBe('为什么没有人叫停')
  expect(toSimplified('甚至沒有人問')).toBe('甚至没有人问')
})
