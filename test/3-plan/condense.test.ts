import { describe, expect, it } from 'vitest'
import { read } from '../../scripts/1-read/index.ts'
import { condense, findClauses, type Tightness } from '../../scripts/3-plan/condense.ts'
import type { Article } from '../../scripts/model/article.ts'

const ENGLISH = 'The harbour office reports on boats and tides in this text, as it did in the year before.'
const CHINESE = '这是一段用来确定语言的文字，它说的是港口与潮汐。'

/** The sentence cut to `most` characters, as it would stand on a slide. */
function cut(sentence: string, most: number, tightness?: Tightness): string | null {
  const frame = /\p{Script=Han}/u.test(sentence) ? CHINESE : ENGLISH
  const article = read(new TextEncoder().encode(`${frame}\n\n${sentence}`), { name: 'a.txt' }).value as Article
  const start = article.source.text.indexOf(sentence)
  return (
    condense(article, { start, end: start + sentence.length }, (text) => text.length <= most, tightness)?.text ?? null
  )
}

describe('a sentence that is too long', () => {
  it('stays whole when it fits, but for its last mark', () => {
    expect(cut('港口关闭了三天，船期因此推迟。', 30)).toBe('港口关闭了三天，船期因此推迟')
  })

  it('loses a name that only says what it is for', () => {
    expect(cut('风险：船会沉，也会旧。', 30)).toBe('船会沉，也会旧')
    expect(cut('➤ 诉求：每年公开抽签一次。', 30)).toBe('每年公开抽签一次')
    expect(cut('Fix: the pump will be replaced before May.', 60)).toBe('the pump will be replaced before May')
    expect(cut('风险、隐患都要登记在册。', 30)).toBe('风险、隐患都要登记在册')
  })

  it('keeps by what reckoning it holds', () => {
    const words = '按照项目融资的思路推演，一旦停航，渔户会受到冲击。'
    expect(cut(words, 40, 'tight')).toBe(words.slice(0, -1))
    expect(cut('以目前的客流估算，全年收入约八百万元。', 14)).toBeNull()
  })

  it('loses the background clause that opens it', () => {
    expect(cut('按照港务局的统计，去年有四十二班船晚点。', 14)).toBe('去年有四十二班船晚点')
    expect(cut('According to the harbour office, 42 boats ran late last year.', 30)).toBe('42 boats ran late last year')
  })

  it('keeps a clause that points back where it denies something: that is a condition', () => {
    const words = '在这些零件都没有备齐的情况下，渡船很难准点。'
    expect(cut(words, 40, 'tight')).toBe(words.slice(0, -1))
    expect(cut(words, 12)).toBeNull()
    expect(cut('在这种情况下，渡船很难准点。', 40)).toBe('渡船很难准点')
  })

  it('does not end a clause within a ratio or a time', () => {
    const clausesOf = (text: string) =>
      findClauses(text, { start: 0, end: text.length }, { language: 'zh-Hans' }).map(({ start, end }) =>
        text.slice(start, end),
      )
    expect(clausesOf('护病比高达 1:15,远远超过标准')).toEqual(['护病比高达 1:15,', '远远超过标准'])
    expect(clausesOf('列车在 10：20 到站：旅客下车')).toEqual(['列车在 10：20 到站：', '旅客下车'])
  })

  it('loses brackets and illustrations', () => {
    expect(cut('港口停用了旧吊机（共六台），例如北岸的两台。', 10)).toBe('港口停用了旧吊机')
    expect(cut('The port closed six cranes (all built in 1971), including two on the north quay.', 30)).toBe(
      'The port closed six cranes',
    )
  })

  it('keeps a condition with what it leads to, or says nothing', () => {
    expect(cut('一旦主闸失灵，整个北岸都要停电，居民将无水可用。', 14)).toBeNull()
    expect(cut('市府若能在秋天之前谈定，明年的码头就会安静。', 16)).toBeNull()
    expect(cut('If the main lock fails, the whole north bank loses power for hours.', 30)).toBeNull()
  })

  it('goes without the circumstance at its end, but not where it denies or holds for all', () => {
    expect(cut('Boats waited outside while the gate was repaired.', 25, 'tight')).toBe('Boats waited outside')
    expect(cut('No boat will leave while the gate is repaired.', 25, 'tight')).toBeNull()
    expect(cut('Every boat waits outside while the gate is repaired.', 25, 'tight')).toBeNull()
  })

  it('keeps figures, hedges and negation of what stays', () => {
    expect(cut('船期可能推迟至少 12 天，不会再加开班次；明年的船期另行公布。', 26)).toBe(
      '船期可能推迟至少12天，不会再加开班次',
    )
  })

  it('is left out when no whole phrase of it fits', () => {
    expect(cut('港口关闭了三天，船期因此推迟。', 8)).toBeNull()
  })
})

describe('a sentence that stands alone on a slide', () => {
  it('loses what ties it to the sentence before, even where it fits', () => {
    expect(cut('因此，港口关闭了三天。', 30)).toBe('港口关闭了三天')
    expect(cut('但港口只关闭了三天。', 30)).toBe('港口只关闭了三天')
    expect(cut('对此，港务局没有答复渔民。', 30)).toBe('港务局没有答复渔民')
    expect(cut('受其影响,港口停工三天,损失不小。', 30)).toBe('港口停工三天，损失不小')
    expect(cut('受其影响的港口有三个。', 30)).toBe('受其影响的港口有三个')
    expect(cut('However, the port closed for three days.', 60)).toBe('the port closed for three days')
    expect(cut('But the port closed for three days.', 60)).toBe('the port closed for three days')
  })

  it('keeps words that only look like such ties', () => {
    expect(cut('第一季度到港船只减少两成。', 30)).toBe('第一季度到港船只减少两成')
    expect(cut('最后一公里的运费最贵。', 30)).toBe('最后一公里的运费最贵')
    expect(cut('再次停电会毁掉冷货。', 30)).toBe('再次停电会毁掉冷货')
    expect(cut('不过是一场虚惊罢了。', 30)).toBe('不过是一场虚惊罢了')
    expect(cut('Android phones cannot open the gate.', 60)).toBe('Android phones cannot open the gate')
  })

  it('does not announce several and tell one', () => {
    expect(cut('停航的原因有两个：一是航道多年淤塞。', 30)).toBe('航道多年淤塞')
    expect(cut('停航的原因有两个：一是航道淤塞，二是吊机老化。', 40)).toBe(
      '停航的原因有两个：一是航道淤塞，二是吊机老化',
    )
  })

  it('is not cut before what turns against it, nor before its verb', () => {
    expect(cut('The bank stayed open all night, but nobody could get any money out of it.', 50)).toBeNull()
    expect(cut('银行整夜开着门；但谁也取不出自己的存款来。', 14)).toBeNull()
    expect(cut('The former head of the harbour bank, who ran it for years, never signed the books.', 50)).toBeNull()
  })

  it('keeps brackets that limit it', () => {
    expect(cut('港口停用了旧吊机（不含北岸），例如南岸的两台。', 17)).toBe('港口停用了旧吊机（不含北岸）')
  })
})
