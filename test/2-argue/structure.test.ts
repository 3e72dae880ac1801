import { describe, expect, it } from 'vitest'
import { argue } from '../../scripts/2-argue/index.ts'
import { wordsOf } from '../../scripts/model/span.ts'
import { readArticle } from '../support/read-text.ts'

/** The names of the points of an article, each with its role. */
async function namesOf(text: string): Promise<string[]> {
  const article = readArticle(text, 'markdown')
  const { points } = (await argue(article)).value
  return points.map(({ role, label }) => `${role}: ${wordsOf(article.source.text, label[0])}`)
}

const REPORT = (table: string) => `# The ferry that waits

The island has two boats, and in the last year one sailing in nine was late.

## Causes of slower response

### Worn engines

The engines date from 1989 and were built for a lighter boat.

### Thin crews

The island has eleven deckhands for three boats, and two are on leave.

## Risks and consequences of late measures

### Stranded patients

Patients miss the clinic when the first boat is late.

## Recommendations

### Buy a spare engine

The company should buy a spare engine before October.

### Train four deckhands

The harbour office should train four deckhands by May.

## Costs and sequencing

${table}
`

const POINTS = [
  'cause: Worn engines',
  'cause: Thin crews',
  'risk: Stranded patients',
  'strategy: Buy a spare engine',
  'strategy: Train four deckhands',
]

describe('the points of a report', () => {
  it('have the role of the noun that rules a heading, not of what stands after "of"', async () => {
    expect(await namesOf(REPORT('The order matters.'))).toEqual(POINTS)
  })

  it('are the rows of one whose column names a role', async () => {
    const table = `| Recommendation | Owner | Due |
|---|---|---|
| Publish the list of cancelled sailings | Harbour office | May |
| Insure the second boat | Yard | June |`
    expect(await namesOf(REPORT(table))).toEqual([
      ...POINTS,
      'strategy: Publish the list of cancelled sailings',
      'strategy: Insure the second boat',
    ])
  })

  it('are not the entries of a timeline, nor what an aside lists', async () => {
    const asides = `- 08:52 The first boat breaks down at the pier.
- 09:10 The queue reaches the chapel.
- 11:33 The second boat is sent.

## Timeline

- The engine failed because a seal was worn.
- Patients missed the clinic.`
    expect(await namesOf(REPORT(asides))).toEqual(POINTS)
  })

  it('stand below headings that ask or only say for whom', async () => {
    const text = `# The ferry that waits

The island has two boats, and in the last year one sailing in nine was late.

## Causes

### Why do the boats break down?

- Worn engines from 1989
- No spare parts on the island

## Risks

### For patients

- Missed clinics
- Long nights in a mainland hotel

### For shops

- Spoilt milk
- Lost summer trade
`
    expect(await namesOf(text)).toEqual([
      'cause: Worn engines from 1989',
      'cause: No spare parts on the island',
      'risk: Missed clinics',
      'risk: Long nights in a mainland hotel',
      'risk: Spoilt milk',
      'risk: Lost summer trade',
    ])
  })
})

describe('a table of counts', () => {
  it('names no points by its rows, whatever the heading above', async () => {
    const names = await namesOf(`# The lost pictures

## Why it happened

- The rule was read by nobody
- The copy followed the first one

## Impact

| | Pictures | Accounts |
|---|---|---|
| Deleted | 2,914,000 | 1,340 |
| Found on telephones | 1,502,000 | 1,011 |
| Lost | 548,000 | 902 |

## Next steps

- Keep a second copy elsewhere
- Delete in two steps
`)
    expect(names).toEqual([
      'cause: The rule was read by nobody',
      'cause: The copy followed the first one',
      'strategy: Keep a second copy elsewhere',
      'strategy: Delete in two steps',
    ])
  })
})

describe('more measures than a map holds', () => {
  it('do not give way to a heading that says only that somebody does them', async () => {
    const own = [
      'Keep dogs away from the shore',
      'Empty the tank each year',
      'Choose another soap',
      'Report each bloom',
      'Stay out of the scum',
    ]
    const ours = [
      'Sample the lakes weekly',
      'Clean the water of small works',
      'Spread clay on the mud',
      'Agree on a least flow',
      'Put up notices in a day',
    ]
    const toList = (words: readonly string[]) => words.map((one) => `- ${one}`).join('\n')
    const names = await namesOf(
      `# Green lakes\n\n## Causes\n\n- Manure is washed into the lakes\n- Old tanks leak\n\n## What you can do\n\n${toList(own)}\n\n## What we are doing\n\n${toList(ours)}\n`,
    )
    expect(names.filter((name) => name.startsWith('strategy'))).toEqual(
      [...own, ...ours].map((name) => `strategy: ${name}`),
    )
  })
})

describe('a heading that only says whom a piece of advice is for', () => {
  it.each(['If you paint at home', 'If your boat leaks', "When you've sold it"])(
    '%s: what stands beneath it is the measure',
    async (head) => {
      const names = await namesOf(
        `# Boat paint\n\n## Causes\n\n- Paint in the bilge\n- Lamps that are too weak\n\n## What you can do\n\n### ${head}\n\n- Buy paint and lamp from one maker\n- Keep it off the skin\n\n### If you work in a yard\n\n- Wear gloves\n- Open the doors\n`,
      )
      expect(names.filter((name) => name.startsWith('strategy'))).toEqual([
        'strategy: Buy paint and lamp from one maker',
        'strategy: Keep it off the skin',
        'strategy: Wear gloves',
        'strategy: Open the doors',
      ])
    },
  )
})
