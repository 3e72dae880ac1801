import { describe, expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'

/** By whose account the causes of an article hold, as its deck says. */
async function attributionOf(lead: string): Promise<string | null | undefined> {
  const text = `# 渡口为何冷清

## 原因

${lead}

1. 班次太少：码头每天只开三班船，错过一班要等四个小时
2. 票价上涨：票价一年涨了两次，来回要花掉半天的工钱
3. 码头破旧：候船的棚子拆了以后，下雨天没有地方可以站

## 对策

1. 增加班次：每天开六班船，早晚各加一班
2. 降低票价：由县里补贴一半的票款
`
  const { value } = await compile(new TextEncoder().encode(text), { name: 'ferry.md' })
  const slide = value?.plan.slides.find((one) => one.kind === 'overview' && one.role === 'cause')
  return slide?.kind === 'overview' ? (slide.attribution?.text ?? null) : undefined
}

describe('the overview of a role', () => {
  it('says by whose account its points hold, where the author does', async () => {
    expect(await attributionOf('综合各方说法，冷清大致出自以下几个方面：')).toBe('综合各方说法')
    expect(await attributionOf('业内人士认为，原因主要有三个：')).toBe('业内人士认为')
  })

  it('says nothing of the sort of what the author tells as his own', async () => {
    expect(await attributionOf('渡口冷清，原因主要有三个：')).toBeNull()
    expect(await attributionOf('据县里统计，去年的乘客少了一半。')).toBeNull()
  })
})
