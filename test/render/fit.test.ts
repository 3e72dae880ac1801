import { afterAll, beforeAll, expect, test } from 'vitest'
import { toBody, toHeadline } from '../../scripts/4-write/body.ts'
import { type Finding, measureDeck } from '../../scripts/5-show/index.ts'
import { labelsOf } from '../../scripts/language/labels/index.ts'
import { LONG, planRisk } from '../support/made-risk.ts'
import { type DeckFolder, makeDeckFolder, silent } from './deck-folder.ts'

const row = (...lines: readonly string[]) => ['- **停电**', ...lines.map((line) => `  ${line}`)].join('\n')
const table = (...rows: readonly string[]) => ['| 名称 | 原文 |', '| --- | --- |', ...rows].join('\n')

/** Slides that say as little as there may be to say, by their layout's properties. */
const SPARSE: readonly (readonly [properties: string, body: string])[] = [
  ['layout: overview\nrole: risk', row()],
  ['layout: overview\nrole: risk', row('- 灯灭了')],
  ['layout: overview\nrole: risk', row('- 灯灭了', '- → [装电池](/strategies)')],
  ['layout: overview\nrole: risk', row('- → 从起因上应对')],
  ['layout: overview\nrole: risk\nlanes: true', row('1. 雨大', '2. 灯灭了')],
  ['layout: overview\nrole: cause', row('1. 雨大', '2. 灯灭了', '- → [停电](/risks)')],
  [
    'layout: overview\nrole: risk',
    ['- **全省肉类总产155.49万吨**\n  - 灯灭了\n  - → [装电池](/strategies)', row('- 雨大'), row('- 灯灭了')].join(
      '\n',
    ),
  ],
  ['layout: overview\nrole: risk\ncards: true', row()],
  ['layout: overview\nrole: risk\ncards: true', row('- 灯灭了')],
  ['layout: overview\nrole: cause\ncards: true', [row('- 雨大', '- → [停电](/risks)'), row()].join('\n')],
  ['layout: overview\nrole: risk\ncards: true', [row('- 灯灭了', '- → 从起因上应对'), row('- 雨大'), row()].join('\n')],
  [
    'layout: overview\nrole: risk\ncards: true',
    [row('- 灯灭了', '- → [装电池](/strategies)'), row('- 雨大'), row(), row('- 灯灭了')].join('\n'),
  ],
  [
    'layout: overview\nrole: risk\ncards: true',
    [row(`- ${'灯灭了，'.repeat(18)}灯灭了`), row(`- ${'灯灭了，'.repeat(16)}灯灭了`)].join('\n'),
  ],
  ['layout: focus', '::risk::\n\n**停电**\n\n::strategies::\n\n- → [装电池](/strategies)'],
  ['layout: focus', '::causes::\n\n- → [雨大](/causes)\n\n::risk::\n\n**停电**\n\n::strategies::\n\n- → 从起因上应对'],
  ['layout: points', '- 灯灭了'],
  ['layout: points', '- 灯灭了\n- 雨大'],
  ['layout: points', '- **停电** 灯灭了'],
  ['layout: basis', '- **来源**\n  - 停电\n- **方法**\n  - 灯灭了'],
  ['layout: brief\nroles: cause', '- **1** 个原因\n  - [雨大](/causes)'],
  [
    'layout: brief\nroles: cause risk',
    '灯灭了\n\n- **1** 个原因\n  - [雨大](/causes)\n- **1** 类风险\n  - [停电](/risks)',
  ],
  ['layout: figures\nroles: risk risk', '- **80%** 一起\n- **8亿元** 规模'],
  ['layout: timeline', '- **2016年** 一起\n- **2017年** 雨大\n- **2018年** 灯灭了'],
  [
    'layout: coverage',
    '| 风险 | [装电池](/strategies) |\n| --- | --- |\n| **[停电](/risks)** | ● |\n| **[漏水](/risks)** | ○ |',
  ],
  ['layout: table', table('| 灯 | 灭了 |')],
  ['layout: backup', table('| 灯 | 灭了 |')],
  ['layout: backup', table('| 灯 | 灭了 |', '| 雨 | 大 |')],
]

/** What the names and sentences of a risk go on with: all that a slide of it may say, and more. */
const FULL = ['', LONG, `${LONG} ${LONG}`]

let deck: DeckFolder
let findings: readonly Finding[]

beforeAll(async () => {
  const full = await Promise.all(FULL.map(planRisk))
  const risks = full.map((slide, at) =>
    [
      `\n---\nlayout: focus\nrouteAlias: full-${at}\n---`,
      toHeadline(slide, labelsOf('en')),
      ...toBody(slide, labelsOf('en')),
      '',
    ].join('\n\n'),
  )
  const slides = SPARSE.map(
    ([head, body], at) => `\n---\n${head}\nrouteAlias: sparse-${at}\n---\n\n# 停电\n\n${body}\n`,
  )
  deck = await makeDeckFolder((text) => text + slides.join('') + risks.join(''))
  findings = (await measureDeck({ dir: deck.dir, browser: null, dark: false, onProgress: silent })).findings
})
afterAll(() => deck.remove())

test.each(SPARSE.map(([head, body], at) => ({ name: `${head} with ${body}`, id: `sparse-${at}` })))(
  'no slide that says little looks empty: $name',
  ({ id }) => {
    expect(findings.filter((finding) => finding.id === id).map(({ gate, message }) => [gate, message])).toEqual([])
  },
)

test.each(FULL.map((_words, at) => `full-${at}`))(
  'no slide of a risk runs over, however much there is to say: %s',
  (id) => {
    expect(findings.filter((finding) => finding.id === id).map(({ gate, message }) => [gate, message])).toEqual([])
  },
)
