import { describe, expect, it } from 'vitest'
import type { Slide } from '../../scripts/model/slide.ts'
import { compileFile, readSamples } from '../support/cases.ts'

const readSlides = async (file: string): Promise<readonly Slide[]> => (await compileFile(file)).value?.plan.slides ?? []

describe('the steps of the sample', () => {
  it('show a cause at a time', async () => {
    const slides = await readSlides(readSamples().find((path) => path.endsWith('huabei-jiebei.txt')) ?? '')
    const heard = (id: string) =>
      slides.find((slide) => slide.id === id)?.notes.map(({ click, text }) => `${click} ${text.text.slice(0, 9)}`)
    expect(heard('causes')).toEqual([
      '0 围绕“花呗借呗可能',
      '0 综合各方说法，消息',
      '0 三个原因指向“花呗',
      '1 中国金融监管部门对',
      '1 这些举措可能使花呗',
      '2 花呗和借呗是互联网',
      '2 如今市场竞争更激烈',
      '2 有业内人士推测，所',
      '3 花呗和借呗在市场上',
      '3 支付分、京东白条等',
      '3 竞争态势变了，重新',
      '3 接下来看风险。',
    ])
  })

  it('tell of a risk what leads to it before what answers it', async () => {
    const slides = await readSlides(readSamples().find((path) => path.endsWith('yeshi-night-market-waste.txt')) ?? '')
    const own = slides.find((slide) => slide.id === 'risk-1')?.notes.filter(({ click }) => click > 0)
    expect(own?.map(({ click, text }) => `${click} ${text.text.slice(0, 8)}`)).toEqual([
      '1 「財政缺口」來自',
      '1 「財政缺口」可能',
      '1 〔備問〕「一次性',
      '1 〔備問〕「定額清',
      '2 「財政缺口」由隨',
      '2 〔備問〕「財政缺',
    ])
  })
})

describe('what a presenter says beside the article', () => {
  const heard = async (name: string) =>
    (await readSlides(readSamples().find((path) => path.endsWith(name)) ?? '')).map(({ id, notes }) => ({
      id,
      words: notes.map(({ text }) => text.text),
    }))
  const at = (slides: Awaited<ReturnType<typeof heard>>, id: string) => slides.find((slide) => slide.id === id)?.words

  it('names the article on the cover, says at once what it comes to, and ends the talk before the appendix', async () => {
    const slides = await heard('huabei-jiebei.txt')
    expect(at(slides, 'cover')?.slice(-2)).toEqual([
      '今天的内容整理自文章《花呗借呗关闭风险》。',
      '先说明一点，原文声明：本文内容均为虚构，不涉及任何真实的个人或机构。',
    ])
    expect(at(slides, 'brief')?.join('\n')).toMatch(/^请先记住这一句：面对花呗和借呗可能出现的变化/mu)
    expect(at(slides, 'conclusion')?.slice(-2)).toEqual([
      '待议：“信任危机”由哪项策略应对？',
      '我的汇报到这里，请各位提问。',
    ])
    expect(at(slides, 'basis')).toEqual([])
  })

  it('reads out a claim of the deck and a small table, and no heading', async () => {
    const slides = await heard('harbour-pay-outage.md')
    expect(at(slides, 'risks')?.slice(0, 2)).toContain('“Lost fares” has the largest sum: about £61,800.')
    expect(at(slides, 'strategy-table-1')).toContain('Sales alarm: Ruth Osei, Operations Support Manager, 3 July 2026.')
    expect(at(slides, 'conclusion')?.[0]).toBe('[Lessons]')
  })
})
