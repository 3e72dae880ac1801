import { describe, expect, it } from 'vitest'
import { EXPLANATIONS } from '../../scripts/diagnostics/explanations.ts'
import * as messages from '../../scripts/diagnostics/messages.ts'

const CAPITAL = /[A-Z]/g // `notUtf8` has one: `U`
const toCode = (name: string) => name.replace(CAPITAL, (sign) => `-${sign.toLowerCase()}`)

describe('explanations', () => {
  it('tell about every message there is, and about no other', () => {
    expect(Object.keys(EXPLANATIONS).sort()).toEqual(Object.keys(messages).map(toCode).sort())
  })

  it.each(Object.entries(EXPLANATIONS))('%s: say what it means, why, and what to do', (_, text) => {
    expect(text.trim().split('\n\n').length).toBeGreaterThanOrEqual(3)
  })
})
