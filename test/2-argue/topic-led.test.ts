import { describe, expect, it } from 'vitest'
import { argue } from '../../scripts/2-argue/index.ts'
import { toLabelWords } from '../../scripts/model/name.ts'
import { readArticle } from '../support/read-text.ts'

async function namesOf(text: string, role: string): Promise<string[]> {
  const article = readArticle(text, 'markdown')
  const { points } = (await argue(article)).value
  return points
    .filter((one) => one.role === role)
    .map(({ label }) => toLabelWords(article.source.text, label, article.language))
}

const ENGLISH = `# The empty sheds

## Why they stand empty

The leases are too long. A maker who takes a shed signs for twelve years, and nobody knows what wool will cost in three.

Power is dear. The old line into the yard was laid for lamps, and each new loom pays for a length of cable of its own.

The road floods. Lorries stopped coming in the wet months, so whatever is woven before Easter waits in the loft.

Some have blamed the young. We asked forty of them, and thirty would take a loom tomorrow.

## What is lost

Skills go first. Of the nine people who can still mend a loom, seven are over sixty and none has a pupil.

Shops close next. Two of the four on the hill shut last spring, since nobody walks past them at noon.

The yard decays. Slates fall into the lane, and the council has fenced off the north side.

## What to do

- Offer leases of three years.
- Lay one cable for the whole yard.
- Raise the road at the bridge.
`

const CHINESE = `# 老街的修表铺

## 为什么开不下去

租金涨得太快。三年里从八百涨到两千四，一天要修二十块表才够交房租。

配件越来越难找。厂家只把零件供给自己的售后点，街上的师傅只好拆旧表。

没有人肯学。学徒要坐三年冷板凳，第一年一分钱也没有。

## 怎么办

- 把街尾的公房低价租给手艺人。
- 请厂家向登记的师傅开放配件。
- 给学徒第一年的生活补贴。
`

describe('paragraphs that each open with a short sentence, beneath a heading that names a role,', () => {
  it('hold a point of it each', async () => {
    expect(await namesOf(ENGLISH, 'cause')).toEqual(['The leases are too long', 'Power is dear', 'The road floods'])
    expect(await namesOf(ENGLISH, 'risk')).toEqual(['Skills go first', 'Shops close next', 'The yard decays'])
    expect(await namesOf(CHINESE, 'cause')).toEqual(['租金涨得太快', '配件越来越难找', '没有人肯学'])
  })

  it('but one that tells what others say holds none', async () => {
    expect(await namesOf(ENGLISH, 'cause')).not.toContain('Some have blamed the young')
  })
})
