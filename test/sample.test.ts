import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compileFile } from './support/cases.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

describe('the committed sample deck', () => {
  it('is what the compiler writes today (npm run deck makes it anew)', async () => {
    const { value } = await compileFile(join(ROOT, 'articles', 'huabei-jiebei.txt'))
    const written = Object.entries(value?.files ?? {})
    expect(written.map(([name]) => name).sort()).toEqual(['deck.json', 'public/throughline.svg', 'slides.md'])
    for (const [name, text] of written) expect(readFileSync(join(ROOT, name), 'utf8'), name).toBe(text)
  })
})
