import { describe, expect, it } from 'vitest'
import { labelsOf, toLabel } from '../../scripts/language/labels/index.ts'

describe('a name between the quotation marks of a label', () => {
  it('has inner ones itself', () => {
    const values = { from: '医患对立“毒果”', to: '互不信任' }
    expect(toLabel(labelsOf('zh-Hans'), 'a11y.leads-to.stated', values)).toContain('“医患对立‘毒果’”')
    expect(toLabel(labelsOf('en'), 'a11y.leads-to.stated', { from: 'the “quick” fix', to: 'debt' })).toContain(
      '“the ‘quick’ fix”',
    )
    expect(toLabel(labelsOf('zh-Hant'), 'a11y.leads-to.stated', { from: '所謂「共享」', to: '亂停' })).toContain(
      '「所謂『共享』」',
    )
  })

  it('keeps its own where the label has none around it', () => {
    expect(toLabel({ plain: '{name}：一' }, 'plain', { name: '“毒果”' })).toBe('“毒果”：一')
  })
})
