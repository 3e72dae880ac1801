import { describe, expect, it } from 'vitest'
import { compile, compileMap } from '../../scripts/compile.ts'
import { prove } from '../../scripts/proof/index.ts'

const OPENING =
  '# 码头停摆事件复盘\n\n## 原因\n\n- **缆绳老化**：缆绳用了十二年，没有人检查。\n- **夜班缺人**：夜班只有一个人。\n'
const IMPACT = '## 影响\n\n- **船期延误**：三条船晚了两天。\n- **货物受潮**：两百箱茶叶受潮。\n'

const toArticle = (measures: readonly string[]) =>
  `${OPENING}\n${IMPACT}\n## 改进措施\n\n${measures.map((one) => `- ${one}`).join('\n')}\n`

const MEASURES = [
  '更换全部缆绳，每季度检查一次。（码头组，3 月 2 日，已完成）',
  '夜班改为两人一班，并且配备对讲机。（调度组，4 月 30 日）',
  '茶叶一律放进有顶的仓库。（仓储组，进行中）',
  '每年演练一次停航。',
]

const bytes = (text: string) => new TextEncoder().encode(text)

describe('measures that close with who does them and by when', () => {
  const toDone = async (measures: readonly string[]) => {
    const { value } = await compileMap(bytes(toArticle(measures)), { name: 'pier.md' })
    const points = value?.map.points.filter(({ role }) => role === 'strategy') ?? []
    return points.map(({ isDone }) => isDone ?? null)
  }

  it('are done where that says so, to do where it does not, and neither without it', async () => {
    expect(await toDone(MEASURES)).toEqual([true, false, false, null])
  })

  it('are neither where few of them have it, or none is told as done', async () => {
    const bare = MEASURES.map((one) => one.replace(/（[^）]*）/u, ''))
    expect(await toDone([MEASURES[0] ?? '', ...bare.slice(1)])).toEqual([null, null, null, null])
    expect(await toDone([bare[0] ?? '', ...MEASURES.slice(1)])).toEqual([null, null, null, null])
  })

  it('show a mark, and no row says the bracket', async () => {
    const { value: deck } = await compile(bytes(toArticle(MEASURES)), { name: 'pier.md' })
    if (deck === null) throw new Error('no article')
    const rows = deck.plan.slides.flatMap((slide) =>
      slide.kind === 'overview' && slide.role === 'strategy' ? slide.rows : [],
    )
    expect(rows.map(({ mark }) => mark?.text ?? null)).toEqual(['☑ 已完成', '☐ 待办', '☐ 待办', null])
    expect(rows.flatMap(({ path, fact }) => [...path, fact]).filter((one) => one?.text.includes('（'))).toEqual([])
    expect(prove(deck).diagnostics).toEqual([])
    const files = {
      ...deck.files,
      'deck.json': (deck.files['deck.json'] ?? '')
        .replaceAll('☐ 待办', '☑ 已完成')
        .replaceAll('to-do.mark', 'done.mark'),
    }
    expect(prove({ ...deck, files }).diagnostics.map(({ code }) => code)).toContain('claim-not-computed')
  })
})
