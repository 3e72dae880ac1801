import { describe, expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'
import { prove } from '../../scripts/proof/index.ts'

/** What is told when the deck of an article is proved, and the plan of its slides. */
async function build(text: string) {
  const { value } = await compile(new TextEncoder().encode(text), { name: 'article.md' })
  if (value === null) throw new Error('no deck')
  const faults = prove(value).diagnostics.map(({ message }) => message)
  const { slides } = JSON.parse(value.files['deck.json'] ?? '') as {
    slides: { kind: string; title: { text: string } }[]
  }
  return { faults, slides }
}

const TABLE = `# Why the ferry stops

## Causes

### Worn engines

The two engines date from 1989, and the yard could not find spare parts.

### Thin crews

The island has eleven deckhands for three boats.

## Actions

| No. | Action | Owner | Due |
|---|---|---|---|
| 1 | Buy a spare engine | Yard | 30 April |
| 2 | Train four deckhands | Harbour office | 31 May |
| 3 | Publish the list of cancelled sailings | Harbour office | Done |
`

const FIGURES = `# Storm over the island

The harbour office put the number of damaged boats at 600 and said that 4,200 households on the north shore were still without heating when the last of the ferries had come in. Repairs cost 3.4 million crowns. The grid lost 62% of its lines in one night.

## Causes

### Old lines

The poles on the north shore date from 1961 and were never replaced.

### Late warning

The warning reached 1,900 people after the storm had begun.

## Risks

### Lost trust

Old lines cost the grid 45% of its customers in nine years.
`

const NAMES = `# 夜市的帳

這是一篇談夜市攤販收入與管理方式的短文，資料來自三場訪談。

## 成因

第一，每攤租金逐年調升。租金由三千元升到九千元，攤販只得拉長營業時間。

第二，垃圾清運無人負責。收攤之後沒有人清掃。

## 建議

其一，訂定每攤租金與清潔費上限。建議以坪數換算，由市場處公告。

其二，由自治會統一僱用清潔人員。費用由各攤分擔。
`

const SERIES = `# Why the notes were lost

## Causes

### An old certificate

The certificate was valid for four years, and nobody knew when it would expire.

## Risks

### Late alarm

An old certificate leads to a late alarm. The on-call rotation heard nothing until 21:19.

### Lost notes

An old certificate leads to lost notes, and users lost the work of a day.

## Actions

### One inventory

Alerts of the inventory go to the on-call rotation 90, 30 and 7 days before a certificate expires.

### A copy of every note

To prevent lost notes, the office should keep a copy of every note for a week.
`

const HEADLESS = `# Why the gates stayed shut

## Causes

- **Old gate.** Nobody had looked at it for years.
- **Lost power.** The line had been cut.

## What was measured

| Day | |
|---|---|
| Monday | Gates open late. No alert. |
| Tuesday | The line is found. |
| Friday | Last gate opens. |

## Recommendations

- **Repair the gate.** It costs little.
- **Bury the line.** It is safer.
`

const DEPENDING = `# Plant closer

The town should buy a second pump and train the night crew, if it fails to repair the first one.

The council should let people build closer to the station. It must also plant an oak for each that falls, because the last wood could be lost within ten years. The river may flood the lower town.
`

describe('the deck of an article holds its promises', () => {
  it('with a table of which a column has no header', async () => {
    const { faults, slides } = await build(HEADLESS)
    expect(faults).toEqual([])
    expect(slides.map(({ kind }) => kind)).toContain('table')
  })

  it('with a table whose first column only counts: its rows are named by what they are about', async () => {
    const { faults, slides } = await build(TABLE)
    expect(faults).toEqual([])
    const table = slides.find(({ kind }) => kind === 'table')
    expect(table?.title.text).toContain('Buy a spare engine')
  })

  it('with a number in a clause too long to be shown: the number does not stand alone', async () => {
    const { faults, slides } = await build(FIGURES)
    expect(faults).toEqual([])
    const figures = slides.find(({ kind }) => kind === 'figures')
    expect(JSON.stringify(figures)).toContain('62%')
    expect(JSON.stringify(figures)).not.toContain('4,200')
  })

  it('with words in a name that are cut otherwise than in its sentence: the cue stands as the article writes it', async () => {
    expect((await build(NAMES)).faults).toEqual([])
  })

  it('with two points in one sentence, of which the second says on what the first depends', async () => {
    expect((await build(DEPENDING)).faults).toEqual([])
  })

  it('with several numbers in a row among the words of an arrow', async () => {
    const { faults, slides } = await build(SERIES)
    expect(faults).toEqual([])
    expect(JSON.stringify(slides)).toContain('“Alerts of the inventory go to the on-call rotation 90, 30 and 7 days')
  })
})
