import { describe, expect, it } from 'vitest'
import { argue } from '../../scripts/2-argue/index.ts'
import { toLabelWords } from '../../scripts/model/name.ts'
import { readArticle } from '../support/read-text.ts'
import { SPRAY } from '../support/spray.ts'

async function namesOf(text: string, role: string, format?: 'markdown'): Promise<string[]> {
  const article = readArticle(text, format)
  const { points } = (await argue(article)).value
  return points
    .filter((one) => one.role === role)
    .map(({ label }) => toLabelWords(article.source.text, label, article.language))
}

const paper = (further: string): string => `水渠为什么没人管

一、存在的问题

（一）渠道跑漏严重。七十一条斗渠衬砌脱落，水到田头损失四成。
（二）尾水田浇不上。渠尾的四千亩水田三年里改种旱作。
${further}

二、原因分析

1．产权不清。竣工后口头移交，七成以上没有办理手续。
2．重建轻管。维修的资金每公里不足四百元。

三、对策建议

（一）确权到户。由水利局牵头逐条登记。
（二）设立专项。每亩安排十二元管护经费。
`

describe('a paragraph behind an enumeration', () => {
  it.each([
    '此外，水费收缴率逐年走低也很突出。收不上钱，水管站拿不出钱修渠。',
    '除此之外，争水纠纷还多发于七八月。去年调处了一百四十起。',
  ])('that adds one more to it is one of its role: %s', async (further) => {
    expect(await namesOf(paper(further), 'risk')).toHaveLength(3)
  })

  it.each(['以上问题在六个乡镇都有。调查在三月至六月进行。', '此外，应当把水费返还一部分给协会。'])(
    'that does not, or speaks for another role, is none: %s',
    async (further) => {
      expect(await namesOf(paper(further), 'risk')).toHaveLength(2)
    },
  )
})

const HAZARD = `${SPRAY}
## What can be done

### Owners of buildings

- **Keep hot water hot.** Store it at 60 degrees.
- **Keep water moving.** Flush taps weekly.

### Doctors and laboratories

From this autumn every adult admitted with pneumonia is to be offered a test.

### Local authorities

A register of cooling towers should be opened by October.
`

describe('measures under heads that only name who must act', () => {
  it('are the points, each of them at least one, in lists and in prose', async () => {
    expect(await namesOf(HAZARD, 'strategy', 'markdown')).toEqual([
      'Keep hot water hot',
      'Keep water moving',
      expect.stringContaining('is to be offered a test'),
      expect.stringContaining('register of cooling towers'),
    ])
  })

  it('and so are those under a word for how far they have come', async () => {
    const done = HAZARD.replace(
      /### Owners[\s\S]*/,
      '**Done.**\n\n1. Taps are flushed weekly.\n2. Hot water is stored at 60 degrees.\n\n**In progress.**\n\n3. A register of towers is being drawn up.\n',
    )
    const names = await namesOf(done, 'strategy', 'markdown')
    expect(names).toHaveLength(3)
    expect(names.join()).not.toMatch(/Done|In progress/)
  })
})
