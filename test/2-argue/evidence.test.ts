import { describe, expect, it } from 'vitest'
import { argue } from '../../scripts/2-argue/index.ts'
import { printMap } from '../support/print-map.ts'
import { readArticle } from '../support/read-text.ts'

/** The links of an article, each with the rules that found it. */
async function linksOf(text: string): Promise<string[]> {
  const article = readArticle(text, 'markdown')
  const { value: map } = await argue(article)
  return printMap(article, map)
    .split('\n')
    .filter((line) => line.includes(' <- '))
}

const PORT = `# 小港的渡轮为什么总停航

## 原因

### 航道淤浅

上游的水库拦住了水流，泥沙无处可去，因此抬高了每年的清淤与拖带费。

### 船员年老

过半的船员已经六十岁，年轻人不愿上船。

## 影响

### 账面吃紧

去年的清淤与拖带费共三百万元，票款只有一百万元。

### 班次减少

冬天只剩早晚两班，人手不够时一班也开不出。

## 对策

### 招募学徒

针对船员年老，公司应当招募学徒。

### 补贴票款

政府应当补贴票款。
`

const INCIDENT = `# Incident report: the gate of 4 May

## Summary

On 4 May 2026 an engineer closed the upper gate by mistake. As a consequence of this action, eleven barges were stranded and the canal was closed for nine hours.

The root cause is a fault in the gate relay. Working around this fault led to the incident.

## What went badly

The engineer did not have any sign of which gate the lever moved, leading to the incident.

## Action items

- Write a page for keepers e.g. "I closed the gate, what next?"
- Replace the gate relay.
- Paint the levers.
`

const POLLEN = `# Plants and hay fever

## Causes

### Birch
- **Sources:** Woods and gardens.
- **Effects:** Sneezing and red eyes.

### Grass
- **Sources:** Meadows and verges.
- **Effects:** Short breath and wheezing.

## Effects

### Red eyes
Eyes itch all day.

### Wheezing
Breath is short at night.
`

describe('evidence', () => {
  it('knows what led to the incident by a word for it, also between two causes', async () => {
    const links = (await linksOf(INCIDENT)).join('\n')
    expect(links).toMatch(/cause-1 <- cause-2 \[stated, .*led-to-all "led to"/)
    expect(links).toMatch(/cause-1 <- cause-3 \[stated, .*led-to-all "leading to"/)
  })

  it('takes no word of what somebody might say for one of the article', async () => {
    expect((await linksOf(INCIDENT)).join('\n')).not.toContain('strategy-1 <-')
    const said = INCIDENT.replace(' e.g. "I closed the gate, what next?"', ' who closed the upper gate by mistake.')
    expect((await linksOf(said)).join('\n')).toContain('strategy-1 <- cause-1')
  })

  it('reads what follows from a cause under a head that says so', async () => {
    const links = (await linksOf(POLLEN)).join('\n')
    expect(links).toMatch(/risk-1 <- cause-1 \[stated, .*says-what-follows "Effects"/)
    expect(links).toMatch(/risk-2 <- cause-2 \[stated, .*says-what-follows "Effects"/)
  })

  it('sees that a harm opens with the phrase in which a cause tells what follows', async () => {
    expect((await linksOf(PORT)).join('\n')).toMatch(/risk-1 <- cause-1 \[inferred, .*carries-on "清淤与拖带"/)
    const other = PORT.replace('去年的清淤与拖带费', '去年的清淤费')
    expect((await linksOf(other)).join('\n')).not.toContain('carries-on')
  })
})
