import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile, type Deck } from '../../scripts/compile.ts'
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts'
import { labelsOf, toLabel } from '../../scripts/language/labels/index.ts'
import type { Link } from '../../scripts/model/argument.ts'
import { prove } from '../../scripts/proof/index.ts'
import { compileFile, readSamples } from '../support/cases.ts'

const ARTICLE = `# 老水厂的账

市里的老水厂建于1987年，供水量占全市的32%。

## 原因

### 管网老化

全市管网有41%超过设计年限，漏损率达到18.6%。检修队不能及时找到漏点，维修因此拖延。

### 经费不足

水价八年没有调整，水厂可能在2026年出现亏损。如果补贴不到位，检修就会停下来。

## 风险

### 供水中断

管网老化导致供水中断，去年爆管213次。夏天的高峰里，停水时间大约多出一倍。

### 水质下降

管网老化还会引起水质下降，末梢余氯不足。

## 对策

### 更换管网

针对供水中断，水厂应当三年内更换620公里老管网，先换爆管最多的路段。

### 调整水价

针对经费不足，市里应当按照成本调整水价，并对低收入家庭给予补贴。

## 结语

老水厂的账不能只算今天，更要算以后二十年。
`

const ENGLISH = `# Why the ferry stops

## Causes

### Worn engines

The two engines date from 1989 and have run 94,000 hours. The yard could not find spare parts in 2023, and repairs may take six weeks.

### Thin crews

The island has eleven deckhands for three boats. If one falls ill, a sailing is cancelled.

## Risks

### Lost sailings

Worn engines caused 41 lost sailings last winter. Freight does not reach the island on those days.

## What to do

### Buy a spare engine

To prevent lost sailings, the company should buy a spare engine for 1.2 million before October.
`

const make = async (text: string): Promise<Deck> => {
  const { value } = await compile(new TextEncoder().encode(text), { name: 'article.md' })
  if (value === null) throw new Error('no deck')
  return value
}

const chinese = make(ARTICLE)
const english = make(ENGLISH)

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** Every selection of a plan: an object with words, spans and no label. */
function* eachSelection(value: unknown): Generator<{ text: string; from: { start: number; end: number }[] }> {
  if (!isObject(value)) return
  if (typeof value.text === 'string' && Array.isArray(value.from) && !('label' in value)) yield value as never
  for (const inner of Object.values(value)) yield* eachSelection(inner)
}

/** The deck with `deck.json` and `slides.md` altered. */
function withPlan(deck: Deck, change: (plan: Json) => void, slides = (text: string) => text): Deck {
  const plan = JSON.parse(deck.files['deck.json'] ?? '')
  change(plan)
  return {
    ...deck,
    files: { ...deck.files, 'deck.json': JSON.stringify(plan), 'slides.md': slides(deck.files['slides.md'] ?? '') },
  }
}

/** The deck with words replaced wherever they stand, in the plan's texts and in the slides alike. */
function withWords(deck: Deck, from: string, to: string): Deck {
  let changed = 0
  const made = withPlan(
    deck,
    (plan) => {
      for (const selection of eachSelection(plan.slides)) {
        if (selection.text.includes(from)) changed++
        selection.text = selection.text.replaceAll(from, to)
      }
    },
    (text) => text.replaceAll(from, to),
  )
  if (changed === 0) throw new Error(`"${from}" stands on no slide`)
  return made
}

/** The deck with the same words left out of the text and of its spans: what a wrong rule of shortening would do. */
function withGap(deck: Deck, words: string): Deck {
  const text = deck.article.source.text
  const at = text.indexOf(words)
  const end = at + words.length
  return withPlan(
    deck,
    (plan) => {
      for (const selection of eachSelection(plan.slides)) {
        selection.text = selection.text.replaceAll(words, '')
        selection.from = selection.from.flatMap((span) =>
          span.start < at && end < span.end
            ? [
                { start: span.start, end: at },
                { start: end, end: span.end },
              ]
            : [span],
        )
      }
    },
    (slides) => slides.replaceAll(words, ''),
  )
}

const codesOf = (diagnostics: readonly Diagnostic[]): string[] => [...new Set(diagnostics.map(({ code }) => code))]

describe('a deck as built', () => {
  it.each([
    ['Chinese', chinese],
    ['English', english],
  ])('is proved: %s', async (_, made) => {
    const deck = await made
    expect(deck.map.links.length).toBeGreaterThan(0)
    expect(prove(deck).diagnostics).toEqual([])
  })
})

describe('a row', () => {
  /** The deck with other words for the name and the text of its first row in an overview. */
  const withRow = (deck: Deck, name: string, words: string): Deck =>
    withPlan(deck, (plan) => {
      const overview = (plan.slides as Json[]).find(({ kind }) => kind === 'overview')
      const [row] = (overview?.rows ?? []) as { point: Json; path: Json[] }[]
      const toWords = (text: string) => {
        const start = deck.article.source.text.indexOf(text)
        return { text, from: [{ start, end: start + text.length }] }
      }
      if (row) Object.assign(row, { point: { ...row.point, label: toWords(name) }, path: [toWords(words)], fact: null })
    })

  it('may have a name out of a clause of which it says nothing further', async () => {
    const { diagnostics } = prove(withRow(await chinese, '漏点', '维修因此拖延'))
    expect(codesOf(diagnostics)).not.toContain('meaning-left-out')
  })

  it('may not say the rest of that clause without what turns it', async () => {
    const { diagnostics } = prove(withRow(await chinese, '检修队', '及时找到漏点'))
    expect(codesOf(diagnostics)).toContain('meaning-left-out')
  })
})

describe('a deck that was tampered with does not pass:', () => {
  it('an aside that qualifies what stays, but not one beside what went as well', async () => {
    const told = 'The boats are old, and the crew (none of them an engineer) waits for parts.'
    const deck = await make(ENGLISH.replace('Freight does not', `${told} Freight does not`))
    const at = deck.article.source.text.indexOf(told)
    const withTold = (spans: readonly [number, number][]) =>
      withPlan(deck, (plan) => {
        for (const selection of eachSelection(plan.slides)) {
          const from = spans.map(([start, end]) => ({ start: at + start, end: at + end }))
          Object.assign(selection, { from, text: spans.map(([start, end]) => told.slice(start, end)).join(' ') })
        }
      })
    expect(codesOf(prove(withTold([[0, 17]])).diagnostics)).not.toContain('meaning-left-out')
    const [open, end] = [told.indexOf('('), told.indexOf(')')]
    const around = withTold([
      [19, open],
      [end + 1, told.length],
    ])
    expect(codesOf(prove(around).diagnostics)).toContain('meaning-left-out')
  })

  it('a changed figure', async () => {
    const { diagnostics } = prove(withWords(await chinese, '41%', '61%'))
    // It stands in the reason of an arrow as well, which is no longer its label, filled.
    expect(codesOf(diagnostics)).toEqual(['figure-not-in-article', 'slide-not-planned'])
    expect(diagnostics[0]?.message).toContain('"61%"')
    expect(diagnostics[0]?.span).not.toBeNull()
  })

  it('a changed year', async () => {
    expect(codesOf(prove(withWords(await english, '1989', '1998')).diagnostics)).toEqual(['figure-not-in-article'])
    expect(codesOf(prove(withWords(await chinese, '2026', '2025')).diagnostics)).toEqual(['figure-not-in-article'])
  })

  it('a moved decimal point', async () => {
    expect(codesOf(prove(withWords(await chinese, '18.6', '186')).diagnostics)).toContain('figure-not-in-article')
  })

  it('an added word', async () => {
    const { diagnostics } = prove(withWords(await chinese, '引起水质下降', '引起水质严重下降'))
    expect(codesOf(diagnostics)).toContain('words-not-in-article')
    expect(codesOf(prove(withWords(await english, 'lost sailings', 'many lost sailings')).diagnostics)).toContain(
      'words-not-in-article',
    )
  })

  it('a dropped negation', async () => {
    for (const made of [withWords, (deck: Deck, words: string) => withGap(deck, words)]) {
      const [zh, en] = [made(await chinese, '不能', ''), made(await english, 'not ', '')]
      expect(codesOf(prove(zh).diagnostics)).toContain('meaning-left-out')
      expect(codesOf(prove(en).diagnostics)).toContain('meaning-left-out')
    }
  })

  it('a dropped hedge', async () => {
    for (const made of [withWords, (deck: Deck, words: string) => withGap(deck, words)]) {
      const [zh, en] = [made(await chinese, '大约', ''), made(await english, 'may ', '')]
      expect(codesOf(prove(zh).diagnostics)).toContain('meaning-left-out')
      expect(codesOf(prove(en).diagnostics)).toContain('meaning-left-out')
    }
  })

  it('a condition cut off from what hangs on it', async () => {
    const deck = await chinese
    const start = deck.article.source.text.indexOf('检修就会停下来')
    const tampered = withPlan(deck, (plan) => {
      const [first] = [...eachSelection((plan.slides as Json[])[3])].filter(({ text }) => text.length > 8)
      if (first) Object.assign(first, { text: '检修就会停下来', from: [{ start, end: start + 7 }] })
    })
    expect(codesOf(prove(tampered).diagnostics)).toContain('meaning-left-out')
  })

  it('words put together from two passages', async () => {
    const deck = await chinese
    const { text } = deck.article.source
    const parts = ['水价八年没有调整，', '末梢余氯不足'].map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }))
    const tampered = withPlan(deck, (plan) => {
      const selections = [...eachSelection((plan.slides as Json[])[3])]
      Object.assign(selections[0] ?? {}, { text: '水价八年没有调整，末梢余氯不足', from: parts })
    })
    expect(codesOf(prove(tampered).diagnostics)).toContain('words-from-elsewhere')
  })

  it('a span that holds other words', async () => {
    const tampered = withPlan(await chinese, (plan) => {
      for (const selection of eachSelection(plan.slides))
        if (selection.text === '管网老化') selection.from = [{ start: 1, end: 5 }]
    })
    expect(codesOf(prove(tampered).diagnostics)).toContain('words-not-in-article')
  })

  it('an arrow without evidence', async () => {
    const deck = await chinese
    const [first, ...links] = deck.map.links
    if (first === undefined) throw new Error('no link')
    const bare = { ...first, evidence: [] as never }
    const blank = { ...first, evidence: [{ ...first.evidence[0], cue: '听说' }] as const }
    for (const link of [bare, blank]) {
      const { diagnostics } = prove({ ...deck, map: { ...deck.map, links: [link, ...links] } })
      expect(codesOf(diagnostics)).toContain('link-without-evidence')
    }
  })

  it('an arrow on a slide that the map does not have', async () => {
    const tampered = withPlan(await chinese, (plan) => {
      const map = (plan.slides as Json[]).find(({ kind }) => kind === 'map')
      ;((map?.links ?? []) as Json[]).push({ from: 'cause-2', to: 'risk-2', basis: 'stated' })
    })
    expect(codesOf(prove(tampered).diagnostics)).toEqual(['link-without-evidence'])
    const drawn = withPlan(
      await chinese,
      () => {},
      (text) => text.replace(/^ {2}class|^ {2}click/mu, '  cause-2 --> risk-2\n$&'),
    )
    expect(codesOf(prove(drawn).diagnostics)).toEqual(['slide-not-planned'])
    const through = withPlan(await chinese, (plan) => {
      const map = (plan.slides as Json[]).find(({ kind }) => kind === 'map')
      Object.assign(map ?? {}, { through: [{ from: 'risk-2', to: 'strategy-2' }] })
    })
    expect(codesOf(prove(through).diagnostics)).toEqual(['link-without-evidence'])
  })

  it('an answer through a cause that the article does not state', async () => {
    const deck = await chinese
    const [first] = deck.map.links
    if (first === undefined) throw new Error('no link')
    const answer = (to: string, basis: Link['basis']): Link => ({
      ...first,
      kind: 'answered-by',
      from: 'cause-1',
      to,
      basis,
    })
    const map = {
      ...deck.map,
      links: [...deck.map.links, answer('strategy-1', 'stated'), answer('strategy-2', 'inferred')],
    }
    const told = (to: string, strategies: string) =>
      withPlan(deck, (plan) => {
        const slide = (plan.slides as Json[]).find(({ kind }) => kind === 'map')
        const values = { point: '水质下降', names: '管网老化', strategies }
        const text = {
          label: 'note.through',
          values,
          text: toLabel(labelsOf('zh-Hans'), 'note.through', values),
          from: [],
        }
        Object.assign(slide ?? {}, { through: [{ from: 'risk-2', to }], notes: [{ text, click: 0 }] })
      })
    const faultsOf = (to: string, strategies: string) =>
      prove({ ...told(to, strategies), map })
        .diagnostics.map(({ code, message }) => `${code} ${message}`)
        .filter((one) => one.startsWith('link') || one.includes('从起因'))
    expect(faultsOf('strategy-1', '更换管网')).toEqual([])
    expect(faultsOf('strategy-2', '调整水价')).toHaveLength(2)
  })

  it('a claim that the map does not bear out', async () => {
    const tampered = withPlan(await chinese, (plan) => {
      const text = JSON.stringify(plan.slides).replaceAll('2类风险', '3类风险').replaceAll('两类风险', '三类风险')
      plan.slides = JSON.parse(text)
    })
    expect(codesOf(prove(tampered).diagnostics)).toContain('claim-not-computed')
    const surer = withPlan(await chinese, (plan) => {
      const causes = (plan.slides as Json[]).find(({ id }) => id === 'causes')
      const title = causes?.title as { text: string; values: Json }
      Object.assign(title, { text: title.text.replace('管网老化', '经费不足') })
      Object.assign(title.values, { label: '经费不足' })
    })
    expect(codesOf(prove(surer).diagnostics)).toContain('claim-not-computed')
  })

  it('a measure told done that its author has not ticked, or one more than he has', async () => {
    const path = join(import.meta.dirname, '..', 'cases', 'tasks-done-and-open', 'article.md')
    const deck = (await compileFile(path)).value
    if (deck === null) throw new Error('the article was not read')
    expect(codesOf(prove(deck).diagnostics)).toEqual([])
    const rewrite = (from: string, to: string) => ({
      ...deck,
      files: { ...deck.files, 'deck.json': (deck.files['deck.json'] ?? '').replaceAll(from, to) },
    })
    const marked = rewrite('☐ to do', '☑ done')
    const done = {
      ...marked.files,
      'deck.json': (marked.files['deck.json'] ?? '').replaceAll('to-do.mark', 'done.mark'),
    }
    expect(codesOf(prove({ ...deck, files: done }).diagnostics)).toContain('claim-not-computed')
    const more = rewrite('2 of the 4 actions are done', '3 of the 4 actions are done')
    expect(codesOf(prove(more).diagnostics)).toContain('claim-not-computed')
  })

  it('a passage under the heading of another section', async () => {
    const sample = (await compileFile(readSamples().find((path) => path.endsWith('huabei-jiebei.txt')) ?? '')).value
    const tampered = withPlan(sample ?? (await chinese), (plan) => {
      const backup = (plan.slides as Json[]).find(({ kind }) => kind === 'backup')
      const rows = (backup?.rows ?? []) as { section: unknown }[]
      const [first, last] = [rows[0], rows.at(-1)]
      if (first && last) first.section = last.section
    })
    expect(codesOf(prove(tampered).diagnostics)).toContain('claim-not-computed')
  })

  it('more entries of a timeline than there are', async () => {
    const hours = Array.from(
      { length: 12 },
      (_, at) => `- ${at + 8}:00 Pump ${at} was found to leak and a crew came to see it.`,
    )
    const deck = await make(`${ENGLISH}\n## Timeline\n\n${hours.join('\n')}\n`)
    expect(prove(deck).diagnostics).toEqual([])
    const changed = withPlan(deck, (plan) => {
      const [slide] = (plan.slides as Json[]).filter(({ kind }) => kind === 'timeline')
      if (slide) slide.left = [...(slide.left as object[]), { start: 0, end: 10 }]
    })
    expect(codesOf(prove(changed).diagnostics)).toContain('claim-not-computed')
  })

  it('a gap that is none', async () => {
    const tampered = withPlan(await chinese, (plan) => {
      const text = JSON.stringify(plan.slides).replaceAll('basis.open.figure', 'basis.open.risk')
      plan.slides = JSON.parse(text.replaceAll('有关“水质下降”的数字', '应对“水质下降”的策略'))
    })
    expect(codesOf(prove(tampered).diagnostics)).toContain('claim-not-computed')
  })

  it('a ledger that is off by one', async () => {
    for (const name of ['sentences', 'onSlides', 'inNotes']) {
      const tampered = withPlan(await chinese, (plan) => {
        const ledger = plan.ledger as Record<string, number>
        ledger[name] = (ledger[name] ?? 0) + 1
      })
      expect(codesOf(prove(tampered).diagnostics)).toEqual(['ledger-does-not-add-up'])
    }
  })

  it('the reason of an arrow edited in the diagram of slides.md', async () => {
    const edited = withPlan(
      await chinese,
      () => {},
      (text) => text.replace(/%% > .*/u, '%% > 水厂一切正常'),
    )
    expect(codesOf(prove(edited).diagnostics)).toEqual(['slide-not-planned'])
  })

  it('a sentence edited in slides.md', async () => {
    const edited = withPlan(
      await chinese,
      () => {},
      (text) => text.replace('末梢余氯不足', '末梢余氯充足'),
    )
    const { diagnostics } = prove(edited)
    expect(codesOf(diagnostics)).toEqual(['slide-not-planned'])
    expect(diagnostics[0]?.message).toContain('充足')
  })

  it('a slide added to slides.md, and markup in it', async () => {
    const added = withPlan(
      await chinese,
      () => {},
      (text) => `${text}\n---\n\n# 另外一页\n`,
    )
    expect(codesOf(prove(added).diagnostics)).toEqual(['slide-not-planned'])
    const markup = withPlan(
      await chinese,
      () => {},
      (text) => text.replace(/^# 老水厂的账$/mu, '$&\n\n<b>另外</b>'),
    )
    expect(codesOf(prove(markup).diagnostics)).toEqual(['slide-not-planned'])
  })

  it('a deck.json that is none', async () => {
    const deck = await chinese
    expect(codesOf(prove({ ...deck, files: { ...deck.files, 'deck.json': '{}' } }).diagnostics)).toEqual([
      'deck-file-not-read',
    ])
  })
})
