import { describe, expect, it } from 'vitest'
import { compile } from '../../scripts/compile.ts'

/** What the rows of a role say, by the names of their points. */
async function toRows(article: string, role: string): Promise<Record<string, string[]>> {
  const { value: deck } = await compile(Buffer.from(article), { name: 'article.md' })
  const rows = (deck?.plan.slides ?? []).flatMap((slide) =>
    slide.kind === 'overview' && slide.role === role ? slide.rows : [],
  )
  return Object.fromEntries(
    rows.map(({ point, path, fact }) => [point.label.text, [...path, ...(fact ? [fact] : [])].map(({ text }) => text)]),
  )
}

const CAUSES = `# Why the lift stopped

## Causes

### Worn cable

The inspector lists each cable that he measures. The seventh cable was not on that list. As a result, the lift stopped between two floors.

### Silent alarm

The alarm rang at six. It rang in a room that nobody enters before nine. The caretaker heard of it at noon.

## Risks

### Stuck guests

Eleven guests waited in the lift for 40 minutes. If the power had failed, they would have sat in the dark.

### Lost trust

Guests move to another house when a lift stops.
`

describe('rows of an overview', () => {
  it('give what a sentence points at before it', async () => {
    const rows = await toRows(CAUSES, 'cause')
    expect(rows['Worn cable']?.join(' ')).toMatch(/^The inspector lists each cable.*not on that list/u)
    expect(rows['Silent alarm']?.join('. ')).toMatch(/^The alarm rang at six\. It rang/u)
  })

  it('of which the article says no more than the names stand on one slide, and say these once', async () => {
    const names = [
      'worn engines',
      'thin crews',
      'old charts',
      'broken lamps',
      'silted berths along the whole of the northern quay',
    ]
    const list = names.map((name) => `- ${name}\n`).join('')
    const article = `# The late boat\n\nThe boat was late all year.\n\n## Causes\n\n${list}\n## What to do\n\n- Buy a spare pump.\n- Train four cooks.\n`
    const { value: deck } = await compile(Buffer.from(article), { name: 'article.md' })
    const causes = (deck?.plan.slides ?? []).filter((slide) => slide.kind === 'overview' && slide.role === 'cause')
    expect(causes).toHaveLength(1)
    expect(Object.entries(await toRows(article, 'cause'))).toEqual(
      names.map((name) => [name.charAt(0).toUpperCase() + name.slice(1), []]),
    )
  })

  it('open without a word that only ties them to what was said before', async () => {
    const rows = await toRows(
      CAUSES.replace('The caretaker', 'So the caretaker').replace('The alarm rang', 'Then the alarm rang'),
      'cause',
    )
    expect(rows['Silent alarm']?.join('. ')).toMatch(/^The alarm rang at six\. It rang/u)
  })

  it('tell figures of what happened, not what would have', async () => {
    const rows = await toRows(CAUSES, 'risk')
    expect(rows['Stuck guests']).toEqual(['Eleven guests waited in the lift for 40 minutes'])
  })

  it('leave out a word for today, and general words before examples with what ties them', async () => {
    const rows = await toRows(
      `# 两家店为何关门

## 原因

### 规则变化

监管一直没有放松，公司近几年为此做了多轮整改，例如停止分期、调低额度。这些举措可能使部分功能受到限制。

### 需求变化

如今竞争更激烈，用户的习惯也变了，旧的做法渐渐显出短板。

## 风险

### 功能受限

部分功能受到限制，用户会不满。

### 客户流失

竞争更激烈，客户容易流失。
`,
      'cause',
    )
    expect(rows.规则变化?.[0]).toMatch(/^监管一直没有放松，.*，例如停止分期、调低额度/u)
    expect(rows.需求变化?.[0]).toBe('竞争更激烈，用户的习惯也变了，旧的做法渐渐显出短板')
  })

  it('stand on one slide where five have room, and on two where each says much', async () => {
    const causes =
      '# The pier\n\n## Causes\n\n### Rust\n\nRust eats the posts.\n\n### Storms\n\nStorms shake the deck.\n\n'
    const actions = ['Posts', 'Ropes', 'Lamps', 'Rails', 'Steps']
    const toSlides = async (toWords: (n: number) => string) => {
      const told = actions.map((name, at) => `### ${name}\n\n${name} should come before winter ${at}${toWords(at)}.`)
      const { value: deck } = await compile(Buffer.from(`${causes}## Measures\n\n${told.join('\n\n')}\n`), {
        name: 'article.md',
      })
      return deck?.plan.slides.filter((slide) => slide.kind === 'overview' && slide.role === 'strategy').length
    }
    expect(await toSlides(() => '')).toBe(1)
    // One sentence of four lines that nothing may be left out of.
    const toLong = (n: number) =>
      Array.from({ length: 7 }, (_, at) => ` from harbour ${n * 10 + at} to the pier of its bay`).join('')
    expect(await toSlides(toLong)).toBe(2)
  })

  it('say more than the name', async () => {
    const rows = await toRows(
      '# 小镇供水\n\n## 原因\n\n### 旧管漏水\n\n管道用了二十年，接口漏水。\n\n### 收费混乱\n\n各村收费不一，水费收不上来。\n\n## 对策\n\n### 更换旧管\n\n更换旧管。对运行超过十五年的管网，应当列入三年计划。\n\n### 统一收费\n\n应当由县里统一收费，全部安装水表。\n',
      'strategy',
    )
    expect(rows.更换旧管).toEqual(['对运行超过十五年的管网，应当列入三年计划'])
  })

  it('send nobody elsewhere', async () => {
    const rows = await toRows(
      '# 小镇供水\n\n## 原因\n\n### 旧管漏水\n\n管道用了二十年，接口漏水。\n\n### 收费混乱\n\n各村收费不一，水费收不上来。\n\n## 对策\n\n### 更换旧管\n\n对运行超过十五年的管网，应当列入三年计划。参见县水务局二零二五年的管网普查附表。\n\n### 统一收费\n\n应当由县里统一收费，全部安装水表。\n',
      'strategy',
    )
    expect(rows.更换旧管).toEqual(['对运行超过十五年的管网，应当列入三年计划'])
  })
})
