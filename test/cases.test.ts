import { describe, expect, it } from 'vitest'
import { readCases, readExpected, toForms } from './support/cases.ts'

describe('an article of the cases gives its expected forms', () => {
  it.each(readCases())('$name', async ({ folder, file }) => {
    const forms = await toForms(file)
    const expected = readExpected(folder, forms)
    expect(Object.keys(expected)).not.toEqual([])
    for (const [name, text] of Object.entries(expected)) expect(forms[name] ?? '', name).toBe(text)
  })
})
